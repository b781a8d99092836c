import { tick } from 'svelte';

let waiting: (() => void)[] = [];
let coming: Promise<void> | undefined;

/** In milliseconds. */
const longestWait = 100;

/**
 * Marks whatever was tapped until what it does is there; the styles show it pressed. Hears of
 * every tap before anything else does. A page that nobody sees is not painted.
 */
export function showFelt({ target }: Event): void {
	if (document.hidden) return;
	const control = target instanceof Element && target.closest('button, summary, label, a');
	if (control) {
		control.setAttribute('data-felt', '');
		waiting.push(() => {
			control.removeAttribute('data-felt');
		});
	}
	coming ??= painted().then(doWaiting);
}

/** The next picture; a window behind another one may get none, and does not wait for it. */
const painted = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, longestWait);
	});

/**
 * Does something once the page has shown that the tap was felt: what takes a moment comes in the
 * moment after. Where no felt tap is about to be painted, it is done at once.
 */
export function afterPaint(deed: () => void): void {
	if (coming) waiting.push(deed);
	else deed();
}

/** Does what waits for the page: nobody's next tap or key comes before what the last one did. */
export function doWaiting(): void {
	const deeds = waiting;
	waiting = [];
	coming = undefined;
	for (const deed of deeds) deed();
}

/** Comes once everything that was done stands on the page. */
export async function drawn(): Promise<void> {
	await coming;
	await tick();
}
