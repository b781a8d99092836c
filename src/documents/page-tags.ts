import type { FontBook } from './font-book.ts';
import { page } from './look.ts';
import type { Mark } from './marks.ts';
import { operatorsFor, type Extras } from './page-content.ts';
import type { LaidOutPage } from './paging.ts';
import { rounded } from './pdf-objects.ts';
import type { StructureTree } from './structure-tree.ts';

/** What gathers fonts, pictures and tags while pages are written. */
export interface PageTools {
	readonly fonts: FontBook;
	readonly extras: Extras;
	readonly structure: StructureTree;
}

/** One page in the language of PDF: every mark is tagged, or said to be decoration. */
export function pageContent({ marks }: LaidOutPage, index: number, tools: PageTools): string {
	const groups: { owner: Mark['owner']; operators: string[] }[] = [];
	for (const mark of marks) {
		const operators = operatorsFor(mark, tools.fonts, tools.extras);
		if (operators === '') continue;
		if (typeof mark.owner !== 'string' && mark.owner.role === 'Figure')
			tools.structure.grow(mark.owner, boxOf(mark));
		const last = groups.at(-1);
		if (last?.owner === mark.owner) last.operators.push(operators);
		else groups.push({ owner: mark.owner, operators: [operators] });
	}
	return groups
		.map(({ owner, operators }) => {
			const start = typeof owner === 'string' ? artifacts[owner] : tagged(owner, index, tools);
			return `${start}\n${operators.join('\n')}\nEMC`;
		})
		.join('\n');
}

const artifacts = {
	decoration: '/Artifact BMC',
	foot: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
} as const;

const tagged = (owner: Exclude<Mark['owner'], string>, index: number, { structure }: PageTools) =>
	`/${owner.role} <</MCID ${structure.content(owner, index)}>> BDC`;

/** The rectangle around a mark, measured as PDF does: from the bottom left. */
export function boxOf(mark: Mark): readonly [number, number, number, number] {
	if (mark.kind === 'text') {
		const size = mark.segment.pieces[0]?.style.size ?? 0;
		const y = page.height - mark.y;
		return [
			rounded(mark.x),
			rounded(y - size / 4),
			rounded(mark.x + mark.segment.width),
			rounded(y + size),
		];
	}
	if (mark.kind === 'seal') return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height];
	const points = mark.steps.flatMap(([, ...numbers]) => numbers as readonly number[]);
	const xs = points.filter((_, n) => n % 2 === 0).map((x) => mark.x + x * mark.scale);
	const ys = points.filter((_, n) => n % 2 === 1).map((y) => page.height - mark.y - y * mark.scale);
	return [least(xs), least(ys), most(xs), most(ys)];
}

const least = (values: readonly number[]) =>
	rounded(values.reduce((a, b) => Math.min(a, b), Infinity));
const most = (values: readonly number[]) =>
	rounded(values.reduce((a, b) => Math.max(a, b), -Infinity));
