/**
 * Closes the dialog that lies on top, as an Escape would, and tells whether there was one.
 * The keyboard is inside it: no other sign tells which of two was opened last.
 */
export function closeTopDialog(): boolean {
	const all = [...document.querySelectorAll('dialog[open]')];
	const top = document.activeElement?.closest('dialog[open]') ?? all.at(-1);
	return top?.dispatchEvent(new Event('cancel', { cancelable: true })) !== undefined;
}
