import type { PictureName } from '#domain/document-tree.ts';
import type { GroupingId } from '#domain/topic.ts';
import {
	chose,
	noted,
	paragraph,
	part,
	voice,
	voices,
	type Nodes,
	type PlanSource,
} from './nodes.ts';

const pictureNames: Readonly<Record<GroupingId, PictureName>> = {
	thriving: 'tree',
	gettingAdvice: 'signpost',
	gettingHelp: 'chairs',
	gettingMoreHelp: 'table',
	gettingRiskSupport: 'lantern',
};

/** The kind of help, with every voice: one view when all point to one, else each beside the other. */
export function kindOfHelpNodes(source: PlanSource): Nodes {
	const { plan, pack, words } = source;
	const kind = plan.kindOfHelp;
	if (!kind) return [];
	const pointed = pack.groupings.filter((grouping) =>
		kind.points.some(({ groupings }) => groupings.some(sameAs(grouping))),
	);
	const [only, ...more] = pointed;
	const differ = kind.joint === 'differ';
	const oneView = only !== undefined && more.length === 0;
	const nodes: Nodes = [
		...pointed.map((grouping) => titled(grouping.plain, grouping.thriveName)),
		...(kind.joint === null
			? []
			: [paragraph(noted(differ ? words.seenApart : words.seenSame, kind.jointThrough))]),
		...kind.points.flatMap(({ voice: who, groupings, through, why }) => {
			const names = groupings.map((one) => one.thriveName).join(', ');
			const points = groupings.length === 0 ? `${words.notSure}.` : words.pointsTo(names);
			// What all point to stands above; only how somebody pointed there is said again.
			const isAbove = oneView && groupings.length > 0 && through === null;
			const before = isAbove ? undefined : noted(points, through);
			const [first, ...rest] = why;
			if (!first) return [chose(who, before ?? points)];
			return [voice(first, source, before), ...voices(rest, source)];
		}),
		...voices(kind.together, source, differ ? words.howWeDiffer : words.together),
		...voices(kind.whyNow, source, words.whyNow),
		...(kind.lookAgain === null
			? []
			: [paragraph(`${words.lookAgain} ${words.day(kind.lookAgain)}.`)]),
	];
	return part(words.headings.kindOfHelp, oneView ? pictured(pictureNames[only.id], nodes) : nodes);
}

const sameAs = (one: { readonly thriveName: string }) => (other: { readonly thriveName: string }) =>
	one.thriveName === other.thriveName;

const titled = (plain: string, thriveName: string) =>
	({
		kind: 'paragraph',
		text: [{ text: plain, bold: true }, { text: ` ${thriveName}` }],
	}) as const;

const pictured = (name: PictureName, nodes: Nodes): Nodes => [
	{ kind: 'columns', shares: [33, 139], columns: [[{ kind: 'picture', name, alt: '' }], nodes] },
];
