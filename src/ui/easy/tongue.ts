import type { Pack } from '#domain/pack.ts';

/** The language and direction of a text, as they stand on the element around it. */
export type Tongue = { readonly lang: string; readonly dir: 'ltr' };

let ofPack: { readonly tongue: Tongue; readonly texts: ReadonlySet<string> } | undefined;

/**
 * Says in which language the pack is. A pack in the language of the page needs nothing said, and
 * costs nothing: its texts are gathered only where the page is in another one.
 */
export function packSpeaks(pack: Pack, page: string): void {
	if (page === pack.language) ofPack = undefined;
	else ofPack = { tongue: { lang: pack.language, dir: 'ltr' }, texts: textsIn(pack) };
}

/** The language of whatever the pack says, where that is not the page's. */
export const packTongue = (): Tongue | undefined => ofPack?.tongue;

/** The language of a text that may be the pack's or the interface's. */
export const tongueOf = (text: string): Tongue | undefined =>
	ofPack?.texts.has(text) ? ofPack.tongue : undefined;

function textsIn(pack: Pack): ReadonlySet<string> {
	const texts = new Set<string>();
	const within = (value: unknown): void => {
		if (typeof value === 'string') texts.add(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(within);
	};
	within(pack);
	return texts;
}
