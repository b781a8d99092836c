/** For a form that opens where its button was: the keyboard goes on in its first field. */
export const focusFirst = (form: HTMLElement): void => {
	form.querySelector<HTMLElement>('input, textarea')?.focus();
};
