/** Where a pointer is on an element, in the element's own pixels: right and down of its first corner. */
export type Point = { readonly x: number; readonly y: number };

/** Set on whatever faces the person across the table; everything in it lies the other way up. */
const turned = '.turned';

/** Whether an element lies the other way up, because the table was turned. */
export const isTurned = (element: Element): boolean => element.closest(turned) !== null;

/**
 * The pointer's place on an element. On a turned sheet the element's first corner is the last one on
 * the screen, so whoever draws or drags there counts from the other end.
 */
export function pointOn(
	element: Element,
	{ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): Point {
	const { left, top, right, bottom } = element.getBoundingClientRect();
	return isTurned(element)
		? { x: right - clientX, y: bottom - clientY }
		: { x: clientX - left, y: clientY - top };
}
