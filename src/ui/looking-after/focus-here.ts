/** Moves the keyboard and the screen reader to a heading each time that its part opens. */
export const focusHere = (heading: HTMLElement): void => {
	heading.focus({ preventScroll: true });
};
