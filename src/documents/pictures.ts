import type { PictureName } from '#domain/document-tree.ts';
import type { PathLook } from './marks.ts';

type Shapes = readonly (PathLook & { readonly d: string })[];

/** The five places, all on one level ground: a box of 160 by 120. */
export const pictures: Readonly<Record<PictureName, Shapes>> = {
	tree: [
		{ d: 'M14 104a66 5 0 1 1 132 0a66 5 0 1 1 -132 0z', fill: '#BFD3C6' },
		{ d: 'M104 104V62', stroke: '#B98E62', lineWidth: 6 },
		{ d: 'M104 78l12-10', stroke: '#B98E62', lineWidth: 4 },
		{
			d: 'M72 58a26 26 0 0 1 18-34 24 24 0 0 1 44 12 21 21 0 0 1-2 41 30 30 0 0 1-44 0 20 20 0 0 1-16-19z',
			fill: '#94B3A4',
		},
		{ d: 'M90 40a15 15 0 0 1 14-9M112 60a16 16 0 0 0 12-8', stroke: '#BFD3C6', lineWidth: 3 },
		{ d: 'M26 104V84M62 104V84', stroke: '#B98E62', lineWidth: 4 },
		{
			d: 'M23 80h42a3 3 0 0 1 3 3v0a3 3 0 0 1 -3 3h-42a3 3 0 0 1 -3 -3v-0a3 3 0 0 1 3 -3z',
			fill: '#D9B48A',
		},
		{
			d: 'M23 66h42a3 3 0 0 1 3 3v0a3 3 0 0 1 -3 3h-42a3 3 0 0 1 -3 -3v-0a3 3 0 0 1 3 -3z',
			fill: '#D9B48A',
		},
		{ d: 'M26 70v12M62 70v12', stroke: '#B98E62', lineWidth: 3 },
	],
	signpost: [
		{ d: 'M14 104a66 5 0 1 1 132 0a66 5 0 1 1 -132 0z', fill: '#BFD3C6' },
		{ d: 'M80 104V22', stroke: '#B98E62', lineWidth: 6 },
		{ d: 'M80 28h40l12 11-12 11H80z', fill: '#F5D79B' },
		{ d: 'M80 52H42L30 63l12 11h38z', fill: '#94B3A4' },
		{ d: 'M90 39h24M46 63h26', stroke: '#24463F', lineWidth: 3 },
		{
			d: 'M98 104c0-10 5-15 12-17 0 10-4 15-12 17zM94 104c0-7-4-12-10-13 0 8 4 12 10 13z',
			fill: '#5E8777',
		},
		{ d: 'M46 104c0-7 3-10 8-12 0 7-3 10-8 12z', fill: '#5E8777' },
	],
	chairs: [
		{ d: 'M14 104a66 5 0 1 1 132 0a66 5 0 1 1 -132 0z', fill: '#BFD3C6' },
		{ d: 'M28 102l-2 3M62 102l2 3', stroke: '#24463F', lineWidth: 3 },
		{ d: 'M28 92V66a17 17 0 0 1 34 0v26z', fill: '#F5D79B' },
		{
			d: 'M32 82h26a6 6 0 0 1 6 6v3a6 6 0 0 1 -6 6h-26a6 6 0 0 1 -6 -6v-3a6 6 0 0 1 6 -6z',
			fill: '#B98E62',
		},
		{
			d: 'M24.5 75h0a5.5 5.5 0 0 1 5.5 5.5v14a5.5 5.5 0 0 1 -5.5 5.5h-0a5.5 5.5 0 0 1 -5.5 -5.5v-14a5.5 5.5 0 0 1 5.5 -5.5z',
			fill: '#D9B48A',
		},
		{
			d: 'M65.5 75h0a5.5 5.5 0 0 1 5.5 5.5v14a5.5 5.5 0 0 1 -5.5 5.5h-0a5.5 5.5 0 0 1 -5.5 -5.5v-14a5.5 5.5 0 0 1 5.5 -5.5z',
			fill: '#D9B48A',
		},
		{ d: 'M98 92V66a17 17 0 0 1 34 0v26z', fill: '#BFD3C6' },
		{
			d: 'M102 82h26a6 6 0 0 1 6 6v3a6 6 0 0 1 -6 6h-26a6 6 0 0 1 -6 -6v-3a6 6 0 0 1 6 -6z',
			fill: '#5E8777',
		},
		{
			d: 'M94.5 75h0a5.5 5.5 0 0 1 5.5 5.5v14a5.5 5.5 0 0 1 -5.5 5.5h-0a5.5 5.5 0 0 1 -5.5 -5.5v-14a5.5 5.5 0 0 1 5.5 -5.5z',
			fill: '#94B3A4',
		},
		{
			d: 'M135.5 75h0a5.5 5.5 0 0 1 5.5 5.5v14a5.5 5.5 0 0 1 -5.5 5.5h-0a5.5 5.5 0 0 1 -5.5 -5.5v-14a5.5 5.5 0 0 1 5.5 -5.5z',
			fill: '#94B3A4',
		},
		{ d: 'M80 104V84', stroke: '#24463F', lineWidth: 3 },
		{ d: 'M69 83a11 3 0 1 1 22 0a11 3 0 1 1 -22 0z', fill: '#24463F' },
		{ d: 'M76 74h8v4a4 4 0 0 1-8 0z', fill: '#FFFEFA' },
		{ d: 'M80 70c-2-2 2-4 0-7', stroke: '#5E8777', lineWidth: 2 },
		{ d: 'M56 44V24h48v20z', fill: '#F3F4E4', stroke: '#94B3A4', lineWidth: 3 },
		{ d: 'M80 24v20', stroke: '#94B3A4', lineWidth: 3 },
	],
	table: [
		{ d: 'M14 104a66 5 0 1 1 132 0a66 5 0 1 1 -132 0z', fill: '#BFD3C6' },
		{ d: 'M80 22v14', stroke: '#24463F', lineWidth: 2.5 },
		{ d: 'M64 50a16 16 0 0 1 32 0z', fill: '#F5D79B' },
		{ d: 'M34 84V68a11 11 0 0 1 22 0v16z', fill: '#BFD3C6' },
		{ d: 'M104 84V68a11 11 0 0 1 22 0v16z', fill: '#F5D79B' },
		{ d: 'M69 80V66a11 11 0 0 1 22 0v14z', fill: '#94B3A4' },
		{ d: 'M34 82a46 10 0 1 1 92 0a46 10 0 1 1 -92 0z', fill: '#D9B48A' },
		{ d: 'M80 92v11M66 104h28', stroke: '#B98E62', lineWidth: 5 },
		{ d: 'M46 91v10M114 91v10', stroke: '#B98E62', lineWidth: 3.5, opacity: 0.6 },
		{ d: 'M55 80a7 2.2 0 1 1 14 0a7 2.2 0 1 1 -14 0z', fill: '#FFFEFA' },
		{ d: 'M91 80a7 2.2 0 1 1 14 0a7 2.2 0 1 1 -14 0z', fill: '#FFFEFA' },
		{
			d: 'M74.5 79h11a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1 -1.5 1.5h-11a1.5 1.5 0 0 1 -1.5 -1.5v-3a1.5 1.5 0 0 1 1.5 -1.5z',
			fill: '#FFFEFA',
		},
	],
	lantern: [
		{ d: 'M14 104a66 5 0 1 1 132 0a66 5 0 1 1 -132 0z', fill: '#BFD3C6' },
		{ d: 'M36 104V56a26 26 0 0 1 52 0v48z', fill: '#94B3A4' },
		{ d: 'M43 104V57a19 19 0 0 1 38 0v47z', fill: '#5E8777' },
		{ d: 'M72.4 78a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1 -5.2 0z', fill: '#F5D79B' },
		{ d: 'M85 52a27 27 0 1 1 54 0a27 27 0 1 1 -54 0z', fill: '#FBE3AE', opacity: 0.75 },
		{ d: 'M104 42h16l3 24h-22z', fill: '#FFFEFA' },
		{ d: 'M108 42h8l2 24h-12z', fill: '#F5D79B' },
		{ d: 'M102 42h20M100 66h24', stroke: '#24463F', lineWidth: 3.5 },
		{
			d: 'M106 42a6 7 0 0 1 12 0M112 35v-9M84 36c4-7 12-10 28-10',
			stroke: '#24463F',
			lineWidth: 3,
		},
		{
			d: 'M124 104c0-8 4-13 10-14 0 8-3 13-10 14zM120 104c0-6-3-10-8-11 0 7 3 10 8 11z',
			fill: '#5E8777',
		},
	],
};
