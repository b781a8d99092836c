import { languageReady } from '#app/language.ts';

export const prerender = true;
export const ssr = false;
export const trailingSlash = 'always';

/** Words are read while a screen is drawn: the language has to be there before. */
export const load = languageReady;
