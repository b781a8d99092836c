/**
 * Does something once the page has answered the tap: what takes a moment comes in the moment after,
 * and the finger sees at once that it was felt. A page that nobody sees is not painted.
 */
export function afterPaint(deed: () => void): void {
	if (document.hidden) {
		deed();
		return;
	}
	requestAnimationFrame(() => setTimeout(deed));
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
