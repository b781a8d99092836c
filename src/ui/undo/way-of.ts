import type { Way } from '#conversation/deed.ts';

const typedIn =
	'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range])';

/** Whether somebody types there. */
export const isTypedIn = (field: Element): boolean => field.closest(typedIn) !== null;

/**
 * Which way a key asks for: Ctrl or Cmd with Z, and with Shift the other way. In a field the browser
 * takes back what is typed there, as everywhere.
 */
export function wayOf(event: KeyboardEvent): Way | undefined {
	const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.isComposing;
	if (!isOurs || (event.target instanceof Element && isTypedIn(event.target))) return undefined;
	const key = event.key.toLowerCase();
	if (key === 'y' && event.ctrlKey) return 'redo';
	if (key !== 'z') return undefined;
	return event.shiftKey ? 'redo' : 'undo';
}
