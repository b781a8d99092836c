import latinText from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url&no-inline';
import latinBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url&no-inline';
import latinHead from '@fontsource/gabarito/files/gabarito-latin-600-normal.woff?url&no-inline';
import latinExtText from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url&no-inline';
import latinExtBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url&no-inline';
import latinExtHead from '@fontsource/gabarito/files/gabarito-latin-ext-600-normal.woff?url&no-inline';
import moreLatinText from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url&no-inline';
import moreLatinBold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url&no-inline';
import moreLatinExtText from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url&no-inline';
import moreLatinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url&no-inline';
import vietnameseText from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url&no-inline';
import vietnameseBold from '@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff?url&no-inline';
import cyrillicText from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url&no-inline';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?url&no-inline';
import cyrillicExtText from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url&no-inline';
import cyrillicExtBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff?url&no-inline';
import greekText from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url&no-inline';
import greekBold from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff?url&no-inline';
import greekExtText from '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?url&no-inline';
import greekExtBold from '@fontsource/noto-sans/files/noto-sans-greek-ext-700-normal.woff?url&no-inline';
import hebrewText from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff?url&no-inline';
import hebrewBold from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-700-normal.woff?url&no-inline';
import arabicText from '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff?url&no-inline';
import arabicBold from '@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff?url&no-inline';
import devanagariText from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff?url&no-inline';
import devanagariBold from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff?url&no-inline';
import bengaliText from '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff?url&no-inline';
import bengaliBold from '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-700-normal.woff?url&no-inline';
import emojiText from '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff?url&no-inline';
import type { FaceName } from './font-names.ts';

/** Where the app serves each face: part of the app itself, so it is there without a network. */
export const fontUrls: Readonly<Record<FaceName, string>> = {
	'latin-text': latinText,
	'latin-bold': latinBold,
	'latin-head': latinHead,
	'latin-ext-text': latinExtText,
	'latin-ext-bold': latinExtBold,
	'latin-ext-head': latinExtHead,
	'more-latin-text': moreLatinText,
	'more-latin-bold': moreLatinBold,
	'more-latin-ext-text': moreLatinExtText,
	'more-latin-ext-bold': moreLatinExtBold,
	'vietnamese-text': vietnameseText,
	'vietnamese-bold': vietnameseBold,
	'cyrillic-text': cyrillicText,
	'cyrillic-bold': cyrillicBold,
	'cyrillic-ext-text': cyrillicExtText,
	'cyrillic-ext-bold': cyrillicExtBold,
	'greek-text': greekText,
	'greek-bold': greekBold,
	'greek-ext-text': greekExtText,
	'greek-ext-bold': greekExtBold,
	'hebrew-text': hebrewText,
	'hebrew-bold': hebrewBold,
	'arabic-text': arabicText,
	'arabic-bold': arabicBold,
	'devanagari-text': devanagariText,
	'devanagari-bold': devanagariBold,
	'bengali-text': bengaliText,
	'bengali-bold': bengaliBold,
	'emoji-text': emojiText,
};
