/** Text, bold text and headings; scripts without a heading face use their bold one. */
export type FaceStyle = 'text' | 'bold' | 'head';

/** Where each face is inside `@fontsource`; also the list of all faces there are. */
export const fontPaths = {
	'latin-text': 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
	'latin-bold': 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff',
	'latin-head': 'gabarito/files/gabarito-latin-600-normal.woff',
	'latin-ext-text':
		'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff',
	'latin-ext-bold':
		'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff',
	'latin-ext-head': 'gabarito/files/gabarito-latin-ext-600-normal.woff',
	'more-latin-text': 'noto-sans/files/noto-sans-latin-400-normal.woff',
	'more-latin-bold': 'noto-sans/files/noto-sans-latin-700-normal.woff',
	'more-latin-ext-text': 'noto-sans/files/noto-sans-latin-ext-400-normal.woff',
	'more-latin-ext-bold': 'noto-sans/files/noto-sans-latin-ext-700-normal.woff',
	'vietnamese-text': 'noto-sans/files/noto-sans-vietnamese-400-normal.woff',
	'vietnamese-bold': 'noto-sans/files/noto-sans-vietnamese-700-normal.woff',
	'cyrillic-text': 'noto-sans/files/noto-sans-cyrillic-400-normal.woff',
	'cyrillic-bold': 'noto-sans/files/noto-sans-cyrillic-700-normal.woff',
	'cyrillic-ext-text': 'noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff',
	'cyrillic-ext-bold': 'noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff',
	'greek-text': 'noto-sans/files/noto-sans-greek-400-normal.woff',
	'greek-bold': 'noto-sans/files/noto-sans-greek-700-normal.woff',
	'greek-ext-text': 'noto-sans/files/noto-sans-greek-ext-400-normal.woff',
	'greek-ext-bold': 'noto-sans/files/noto-sans-greek-ext-700-normal.woff',
	'hebrew-text': 'noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff',
	'hebrew-bold': 'noto-sans-hebrew/files/noto-sans-hebrew-hebrew-700-normal.woff',
	'arabic-text': 'vazirmatn/files/vazirmatn-arabic-400-normal.woff',
	'arabic-bold': 'vazirmatn/files/vazirmatn-arabic-700-normal.woff',
	'devanagari-text': 'noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff',
	'devanagari-bold': 'noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff',
	'bengali-text': 'noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff',
	'bengali-bold': 'noto-sans-bengali/files/noto-sans-bengali-bengali-700-normal.woff',
	'emoji-text': 'noto-emoji/files/noto-emoji-emoji-400-normal.woff',
} as const;

export type FaceName = keyof typeof fontPaths;

/** Gives the bytes of one face, as WOFF 1: from the network of the app, or from disk in a test. */
export type LoadFace = (name: FaceName) => Promise<Uint8Array>;

/** One script: when its faces are needed, and which they are. */
export interface Script {
	readonly needed: RegExp;
	readonly faces: Readonly<Record<FaceStyle, FaceName>>;
	/** Letters change with their neighbours, so words of it are read as a whole. */
	readonly joined?: boolean;
	/** Which design: a word is not set half in one and half in the other. */
	readonly latin?: 'house' | 'fuller';
}

const same = (text: FaceName, bold: FaceName = text, head: FaceName = bold) => ({
	text,
	bold,
	head,
});

/** In the order in which they are tried; the first face that has every part of a character draws it. */
export const scripts: readonly Script[] = [
	{
		needed: /[^]/,
		faces: same('latin-text', 'latin-bold', 'latin-head'),
		latin: 'house',
	},
	{
		needed: /[\u0100-\u02FF\u1E00-\u1EFF\u2020\u20A0-\u20C0\u2113\u2C60-\u2C7F\uA720-\uA7FF]/,
		faces: same('latin-ext-text', 'latin-ext-bold', 'latin-ext-head'),
		latin: 'house',
	},
	{
		needed:
			/[\u0080-\u00FF\u0131\u02B9-\u02FF\u1D00-\u1EFF\u2000-\u206F\u2122-\u2193\u2212\u2215\uFFFD]|\p{M}/u,
		faces: same('more-latin-text', 'more-latin-bold'),
		latin: 'fuller',
	},
	{
		needed: /[\u0100-\u02FF\u1D00-\u1EFF\u2020\u20A0-\u20C0\u2113\u2C60-\u2C7F\uA720-\uA7FF]/,
		faces: same('more-latin-ext-text', 'more-latin-ext-bold'),
		latin: 'fuller',
	},
	{
		needed: /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u20AB]|\p{Script=Inherited}/u,
		faces: same('vietnamese-text', 'vietnamese-bold'),
		latin: 'fuller',
	},
	{ needed: /[\u0400-\u04FF\u2116]/, faces: same('cyrillic-text', 'cyrillic-bold') },
	{
		needed: /[\u0460-\u052F\u1C80-\u1C8A\uA640-\uA66E]|(?=\p{M})\p{Script=Cyrillic}/u,
		faces: same('cyrillic-ext-text', 'cyrillic-ext-bold'),
	},
	{ needed: /[\u0370-\u03FF]/, faces: same('greek-text', 'greek-bold') },
	{ needed: /[\u1F00-\u1FFF]/, faces: same('greek-ext-text', 'greek-ext-bold') },
	{
		needed: /\p{Script=Hebrew}|\u20AA/u,
		faces: same('hebrew-text', 'hebrew-bold'),
		joined: true,
	},
	{
		needed: /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/,
		faces: same('arabic-text', 'arabic-bold'),
		joined: true,
	},
	{
		needed: /\p{Script=Devanagari}|[\u1CD0-\u1CF6]/u,
		faces: same('devanagari-text', 'devanagari-bold'),
		joined: true,
	},
	{ needed: /[\u0980-\u09FE]/, faces: same('bengali-text', 'bengali-bold'), joined: true },
	{
		needed: /\p{Extended_Pictographic}|\p{Emoji_Presentation}|\p{Regional_Indicator}|\u20E3/u,
		faces: same('emoji-text'),
		joined: true,
	},
];
