/**
 * Shows in full what has just opened under a control, and puts the keyboard inside.
 *
 * It often opens at the foot of the window, where nobody would see that anything happened.
 */
export const bringIntoView = (panel: HTMLElement): void => {
	// A browser without it (and a test) has nothing to scroll.
	if ('scrollIntoView' in panel) panel.scrollIntoView({ block: 'nearest' });
	const inside =
		panel.querySelector<HTMLElement>('input:checked') ??
		panel.querySelector<HTMLElement>('input, button');
	inside?.focus({ preventScroll: true });
};
