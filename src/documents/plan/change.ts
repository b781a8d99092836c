import { paragraph, voice, type Nodes, type PlanSource } from './nodes.ts';

/** Which plan this one takes the place of, and who asked for that; nothing in a first plan. */
export function changeNodes(source: PlanSource): Nodes {
	const { plan, words } = source;
	if (!plan.change) return [];
	return [
		paragraph(words.changes(words.day(plan.change.of)), 'small'),
		...plan.change.asked.map((asked) => voice(asked, source, words.askedFor(asked.how))),
	];
}
