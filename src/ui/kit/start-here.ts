/**
 * Starts a screen that has just opened at this heading, for the keyboard and the screen reader.
 *
 * Only when the control that led here is gone, so that nobody is taken away from where they are.
 */
export const startHere = (heading: HTMLElement): void => {
	const { activeElement, body } = document;
	if (activeElement === null || activeElement === body) heading.focus({ preventScroll: true });
};
