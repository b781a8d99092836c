import { fetchLanguage } from '#content/language.ts';

/** Before the first screen: its words are here, and the page says in which language they are. */
export async function languageReady(): Promise<void> {
	const language = await fetchLanguage();
	if (!language) return;
	document.documentElement.lang = language.code;
	document.documentElement.dir = language.direction;
}
