import type { Scrolled } from '#conversation/resume.ts';

// The page as a whole on a phone; the page or its body on a tablet; what lies over everything.
const tallest = (elements: readonly (Element | null)[]): number =>
	Math.max(0, ...elements.map((one) => one?.scrollTop ?? 0));
const sheetParts = (): (Element | null)[] => [
	document.scrollingElement,
	...document.querySelectorAll('main > .page, main > .page > .body'),
];
const overParts = (): Element[] => [...document.querySelectorAll('.over')];

/** How far down people are: on the sheet, and on a page that lies over it. */
export const scrolledNow = (): Scrolled => ({
	sheet: tallest(sheetParts()),
	over: tallest(overParts()),
});

/** Goes down as far again. Parts of a page may come late, so it tries until it is there. */
export async function scrollBackTo({ sheet, over }: Scrolled): Promise<void> {
	const isThere = () => {
		const now = scrolledNow();
		return now.sheet >= sheet - 1 && now.over >= over - 1;
	};
	for (let frames = 0; frames < 40 && !isThere(); frames++) {
		await new Promise(requestAnimationFrame);
		for (const part of sheetParts()) part?.scrollTo({ top: sheet, behavior: 'instant' });
		for (const part of overParts()) part.scrollTo({ top: over, behavior: 'instant' });
	}
}

/** Starts the sheet at its top, unless something on it was just pointed out to people. */
export function startAtTheTop(): void {
	if (document.activeElement?.closest('#sheet-body *')) return;
	for (const part of sheetParts()) if (part) part.scrollTop = 0;
}
