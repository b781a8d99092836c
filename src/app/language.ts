import { fetchLanguage } from '#content/language.ts';
import type { Pack } from '#domain/pack.ts';

/** Before the first screen: its words are here, and the page says in which language they are. */
export async function languageReady(): Promise<void> {
	const language = await fetchLanguage();
	if (!language) return;
	document.documentElement.lang = language.code;
	document.documentElement.dir = language.direction;
}

/** Whether what the pack says is in another language than the tablet: then the sheet says so. */
export const isOtherLanguage = ({ language }: Pick<Pack, 'language'>): boolean =>
	languageOfPage().language !== language;

/** The language of the interface, and so of the fixed words on paper. */
export const languageOfPage = (): { language: string; direction: 'ltr' | 'rtl' } => {
	const { lang, dir } = document.documentElement;
	return { language: lang, direction: dir === 'rtl' ? 'rtl' : 'ltr' };
};
