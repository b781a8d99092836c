import type { Pen, PersonStyle, SymbolName } from '#domain/document-tree.ts';
import { colours, penColours } from './look.ts';
import type { PathLook } from './marks.ts';

type Shape = PathLook & { readonly d: string };

/** A circle as path data. */
export const circle = (x: number, y: number, r: number) =>
	`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;

/** A rectangle with round corners as path data. */
export const box = (x: number, y: number, width: number, height: number, r = 0) => {
	const corner = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '');
	const [across, down] = [width - 2 * r, height - 2 * r];
	return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
};

const penPaths: Readonly<Record<Pen, string>> = {
	youngPerson: circle(8, 8, 6.6),
	parent: 'M8 .8 15.2 8 8 15.2.8 8z',
	practitioner: box(1.8, 1.8, 12.4, 12.4, 2.6),
	other: 'M8 1.4 15 14H1z',
};

/** The shape of a pen in a box of 16: circle, diamond, square, triangle. */
export function penShape(pen: Pen, outlined = false): readonly Shape[] {
	const { mark } = penColours[pen];
	const d = penPaths[pen];
	return [outlined ? { d, stroke: mark, lineWidth: 2.2 } : { d, fill: mark }];
}

const personPath = `${circle(12, 7, 4.6)}M3.5 25.5v-4a8.5 8.5 0 0 1 17 0v4z`;
const personLooks: Readonly<Record<PersonStyle, PathLook>> = {
	solid: { fill: colours.action },
	outline: { stroke: colours.action, lineWidth: 1.7 },
	striped: { stroke: colours.action, lineWidth: 1.5, striped: true },
	dotted: { stroke: colours.action, lineWidth: 1.7, dash: [0.1, 3.3] },
};

/** One of the 100, in a box of 24 by 27. */
export const person = (style: PersonStyle): readonly Shape[] => [
	{ d: personPath, ...personLooks[style] },
];

/** Two arches the same height, in a box of 40: the sign of the house. */
export const logo: readonly Shape[] = [
	{ d: 'M4 35V19a8.5 8.5 0 0 1 17 0v16z', fill: penColours.youngPerson.mark },
	{
		d: 'M20.8 33.4V19a7 7 0 0 1 14 0v14.4z',
		fill: colours.paper,
		stroke: colours.action,
		lineWidth: 3.2,
	},
];

/** The lantern beside the numbers to ring, in a box of 52 by 64. */
export const lantern: readonly Shape[] = [
	{
		d: 'M17 20a9 11 0 0 1 18 0M12 21h28M15 21l-4 33M37 21l4 33M8 54h36v6H8zM26 9V3',
		stroke: colours.dusk,
		lineWidth: 3,
	},
	{
		d: 'M26 29c5 6 7 10 5 15-2 4-8 4-10 0-2-5 0-9 5-15z',
		fill: penColours.youngPerson.mark,
	},
];

/** A drawn tick, in a box of 36. */
export const tick: readonly Shape[] = [
	{
		d: 'M6.5 19.5c3 2.4 5.2 5 7 8.5C17.5 19 23 12 30.5 6.5',
		stroke: penColours.youngPerson.mark,
		lineWidth: 3.2,
	},
];

/** A whole seal, in a box of 40: two arches in a ring. */
export const seal: readonly Shape[] = [
	{ d: circle(20, 20, 18), stroke: colours.action, lineWidth: 2 },
	{ d: 'M11 29V20a4.7 4.7 0 0 1 9.4 0v9z', fill: colours.action },
	{ d: 'M20.4 28.2V20a3.9 3.9 0 0 1 7.8 0v8.2z', stroke: colours.action, lineWidth: 1.8 },
];

const symbolPaths: Readonly<Record<SymbolName, string>> = {
	star: 'M20 5l4.5 9.7 10.5 1.3-7.8 7.3 2.1 10.5L20 28.6 10.7 33.8l2.1-10.5L5 16l10.5-1.3z',
	heart: 'M20 33C9 25 5 19.5 5 14a7.5 7.5 0 0 1 15-1.5A7.5 7.5 0 0 1 35 14c0 5.5-4 11-15 19z',
	sun: `${circle(20, 20, 7)}M20 4v5M20 31v5M4 20h5M31 20h5M8.7 8.7l3.5 3.5M27.8 27.8l3.5 3.5M8.7 31.3l3.5-3.5M27.8 12.2l3.5-3.5`,
	moon: 'M26 5a15.5 15.5 0 1 0 9 22A13.5 13.5 0 0 1 26 5z',
	leaf: 'M7 33C5 17 14 7 34 6c1 19-8 28-22 24M7 33c4-9 10-14 18-18',
	wave: 'M4 16c4-6 8-6 12 0s8 6 12 0 6-5 8-3M4 27c4-6 8-6 12 0s8 6 12 0 6-5 8-3',
	bird: 'M5 16c5-5 10-5 15 4 5-9 10-9 15-4M12 28c3-2 6-2 8 1 2-3 5-3 8-1',
	key: `${circle(12, 20, 7)}M19 20h17M30 20v6M36 20v5`,
	cloud: 'M11 31a7 7 0 0 1-.500-14A10 10 0 0 1 29 15.5 8 8 0 0 1 29.5 31z',
	tree: 'M20 36V22M20 4c8 0 13 6 13 12s-5 10-13 10S7 22 7 16 12 4 20 4z',
};

/** A symbol that someone chose instead of writing, in a box of 40. */
export const symbol = (name: SymbolName): readonly Shape[] => [
	{ d: symbolPaths[name], stroke: colours.ink, lineWidth: 2.4 },
];
