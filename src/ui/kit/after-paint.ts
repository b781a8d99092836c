import { tick } from 'svelte';

let waiting: (() => void)[] = [];
let coming: Promise<void> | undefined;

/**
 * Does something once the page has answered the tap: what takes a moment comes in the moment after,
 * and the finger sees at once that it was felt. A page that nobody sees is not painted.
 */
export function afterPaint(deed: () => void): void {
	if (document.hidden) {
		deed();
		return;
	}
	waiting.push(deed);
	coming ??= new Promise((resolve) => {
		requestAnimationFrame(() => {
			setTimeout(() => {
				doWaiting();
				resolve();
			});
		});
	});
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

/** Marks whatever was tapped until what it does is there; the styles show it pressed. */
export function showFelt({ target }: Event): void {
	const control = target instanceof Element && target.closest('button, summary, label, a');
	if (!control) return;
	control.setAttribute('data-felt', '');
	afterPaint(() => {
		control.removeAttribute('data-felt');
	});
}
