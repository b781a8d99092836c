import type { PlanEnding } from '#domain/plan-review.ts';
import {
	chose,
	noted,
	paragraph,
	part,
	under,
	voice,
	voices,
	type Nodes,
	type PlanSource,
} from './nodes.ts';

/** What came of the last plan, and how people go on; nothing in a first plan. */
export function sinceLastNodes(source: PlanSource): Nodes {
	const { plan, words } = source;
	const since = plan.sinceLast;
	if (!since) return [];
	const steps = since.steps.flatMap(({ words: step, went }) => [
		voice(step, source, words.stepWas),
		...went.map((one) =>
			chose(one.voice, noted(words.stepWent[one.answer] ?? one.answer, one.through)),
		),
	]);
	const next = since.next.map((one) =>
		chose(one.voice, noted(words.goOn[one.answer] ?? one.answer, one.through)),
	);
	const said = [
		...under(words.lastSteps, steps),
		...under(words.helped, voices(since.helped, source)),
		...under(words.notHelped, voices(since.notHelped, source)),
		...under(words.howWeGoOn, [
			...(next.length > 0 && since.chosen.length > 0
				? [paragraph(words.chosenLast(since.chosen.join(', ')), 'small')]
				: []),
			...next,
		]),
	];
	return said.length === 0
		? []
		: part(words.headings.sinceLast, [
				paragraph(words.sinceDay(words.day(since.on)), 'small'),
				...said,
			]);
}

/** A page that an ending leaves people with. */
export function endingNodes(source: PlanSource): Nodes {
	const { plan, words } = source;
	if (!plan.ending) return [];
	const page: PlanEnding = plan.ending;
	const parts = (['keepDoing', 'earlySigns', 'livingWith', 'wayBack'] as const).flatMap((id) =>
		under(words.ending[id], voices(page[id], source)),
	);
	// To be kept, and found again: what to do in hard moments follows on the same page.
	return [{ kind: 'page-break', always: true }, ...part(words.headings.ending, parts)];
}
