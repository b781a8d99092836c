import type { DocumentTree } from '#domain/document-tree.ts';
import { breakLines } from './lines.ts';
import { colours, mm, page, styles } from './look.ts';
import { drawn, moved, stacked, turnedRound, type Band, type Mark } from './marks.ts';
import { lineMarks, plain, textBands, type Room } from './text-bands.ts';

/** One page of marks, measured from its top left corner. */
export interface LaidOutPage {
	readonly marks: readonly Mark[];
}

const bottom = page.height - page.foot - page.bottom;

/** How much of the room between things stays where that saves a sheet of paper. */
const tighter = [0.9, 0.8, 0.7] as const;

/**
 * Sets bands on pages; what belongs together moves on together where it can.
 *
 * Where the last page would stand nearly empty, things move a little closer so that there is none.
 */
export function intoPages(
	bands: readonly Band[],
	tree: DocumentTree,
	room: Room,
): readonly LaidOutPage[] {
	const top = tree.practice === undefined ? page.top : page.top + 4 * mm;
	const loose = setOnPages(bands, top, 1);
	const fewer =
		loose.pages.length > 1 && loose.end < page.height * 0.4
			? tighter
					.map((share) => setOnPages(bands, top, share))
					.find(({ pages }) => pages.length < loose.pages.length)
			: undefined;
	const used = (fewer ?? loose).pages;
	return used.map((marks, n) => {
		const all = [
			...practiceMarks(tree, room),
			...marks,
			...footMarks(tree, room, n + 1, used.length),
		];
		return { marks: room.shape.base === 'ltr' ? all : turnedRound(all, page.width) };
	});
}

/** The marks of each page, and how far down the last one goes. */
function setOnPages(bands: readonly Band[], top: number, share: number) {
	const pages: Mark[][] = [[]];
	let y = top;
	const turn = () => {
		pages.push([]);
		y = top;
	};
	for (const chain of chainsOf(bands)) {
		const wanted = chain[0]?.pageBreak;
		if (wanted !== undefined) {
			// Little on this page yet: a near-empty sheet of paper helps nobody.
			if (y > (wanted === 'always' ? top : page.height * 0.72)) turn();
			continue;
		}
		const height = chain.reduce((sum, band) => sum + band.before * share + band.height, 0);
		const fitsHere = y + height <= bottom;
		const fitsOnOne = height <= bottom - top;
		if (!fitsHere && fitsOnOne && y > top) turn();
		for (const band of chain) {
			const before = y > top ? band.before * share : 0;
			if (y > top && y + before + band.height > bottom) turn();
			const start = y > top ? y + before : y;
			pages.at(-1)!.push(...moved(band.marks, page.side, start));
			y = start + band.height;
		}
	}
	return { pages: pages.filter((marks, n) => n === 0 || marks.length > 0), end: y };
}

/** Bands that stay with the one that follows, up to the first that need not. */
function chainsOf(bands: readonly Band[]): readonly Band[][] {
	const chains: Band[][] = [];
	let open = false;
	for (const band of bands) {
		if (open && band.pageBreak === undefined) chains.at(-1)!.push(band);
		else chains.push([band]);
		open = band.keep && band.pageBreak === undefined;
	}
	return chains;
}

function practiceMarks({ practice }: DocumentTree, room: Room): readonly Mark[] {
	if (practice === undefined) return [];
	const bands = textBands(plain(practice, styles.footBold), room, 'foot', {
		lineHeight: 1.4,
		align: 'middle',
	});
	return moved(stacked(bands), page.side, 7 * mm);
}

function footMarks(
	{ foot }: DocumentTree,
	room: Room,
	number: number,
	of: number,
): readonly Mark[] {
	const pageOf = foot.page.replace('{page}', String(number)).replace('{pages}', String(of));
	const line = { d: `M0 0H${room.width}`, stroke: colours.rule, lineWidth: 0.25 * mm };
	const half = { ...room, width: room.width * 0.6 };
	const start = foot.start.flatMap((text) =>
		textBands(plain(text, styles.foot), half, 'foot', { lineHeight: 1.4 }),
	);
	const end = [...foot.end, pageOf].flatMap((text) =>
		breakLines(plain(text, styles.foot), room.width * 0.39, room.shape).map((one) => one),
	);
	const step = styles.foot.size * 1.4;
	const marks = [
		...drawn([line], { x: 0, y: 0, scale: 1 }, 'foot'),
		...moved(stacked(start), 0, 2.4 * mm),
		...end.flatMap((one, n) =>
			lineMarks(one, room.width - one.width, 2.4 * mm + step * (n + 0.74), 'foot'),
		),
	];
	return moved(marks, page.side, page.height - page.bottom - 2.4 * mm - step * 2 - 4);
}
