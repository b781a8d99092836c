/** How far apart the figures stand, in the drawing's own measure. */
const apart = { x: 28, y: 31 };

/** One figure from its place: a head, then shoulders, each a closed shape of its own. */
const figure = (x: number, y: number): string =>
	`M${x + 7.4} ${y + 7}a4.6 4.6 0 0 1 9.2 0a4.6 4.6 0 0 1-9.2 0z` +
	`m-3.9 18.5v-4a8.5 8.5 0 0 1 17 0v4z`;

// Drawn as lines and not as an SVG pattern: patterns blur when they are scaled or printed.
const stripes: readonly (readonly [x: number, y: number, dx: number, dy: number])[] = [
	[7.8, 6.8, 4, -4],
	[8.6, 9.3, 5.8, -5.8],
	[10.4, 10.8, 5.5, -5.5],
	[3.8, 20.7, 7.5, -7.5],
	[13.7, 10.8, 2.2, -2.2],
	[3.7, 24.1, 10.6, -10.6],
	[5.8, 25.3, 10.8, -10.8],
	[9.1, 25.3, 9.2, -9.2],
	[12.4, 25.3, 7.2, -7.2],
	[15.7, 25.3, 4.6, -4.6],
	[19, 25.3, 1.3, -1.3],
];

const at = (place: number, across: number) => ({
	x: (place % across) * apart.x + 2,
	y: Math.floor(place / across) * apart.y + 1,
});

/** All the figures of one part in one path: a hundred elements would make every tap slower. */
export const figuresPath = (places: readonly number[], across: number): string =>
	places
		.map((place) => at(place, across))
		.map(({ x, y }) => figure(x, y))
		.join('');

/** The stripes across those figures. */
export const stripesPath = (places: readonly number[], across: number): string =>
	places
		.map((place) => at(place, across))
		.flatMap(({ x, y }) =>
			stripes.map(([left, top, dx, dy]) => `M${x + left} ${y + top}l${dx} ${dy}`),
		)
		.join('');
