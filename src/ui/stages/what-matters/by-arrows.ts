const steps: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1,
};

/** Goes on to the next or the last button of a row with the arrows, in the direction of reading. */
export function byArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
	const step = steps[event.key];
	if (step === undefined) return;
	const buttons = Array.from(event.currentTarget.querySelectorAll('button'));
	const at = buttons.findIndex((button) => button === document.activeElement);
	if (at < 0) return;
	event.preventDefault();
	const isMirrored =
		event.key.endsWith('t') && getComputedStyle(event.currentTarget).direction === 'rtl';
	buttons.at((at + (isMirrored ? -step : step)) % buttons.length)?.focus();
}
