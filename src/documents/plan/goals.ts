import type { PlanGoal } from '#domain/plan-agreed.ts';
import {
	chose,
	paragraph,
	part,
	under,
	voice,
	voices,
	type Nodes,
	type PlanSource,
} from './nodes.ts';

/** Up to three goals, each with its scale, its small steps, and what it could cost. */
export function goalsNodes(source: PlanSource): Nodes {
	const { plan, words } = source;
	const goals = plan.goals.flatMap((goal, n) => [
		...(n > 0 ? [{ kind: 'rule' as const }] : []),
		...goalNodes(goal, n + 1, source),
	]);
	const numbers = plan.numbers.map((number) =>
		chose(
			number.voice,
			`${number.name}: ${number.shown}, ${words.numberFrom(words.day(number.date), number.from)}.`,
		),
	);
	return part(words.headings.goals, [
		...goals,
		...(plan.goals.length > 0 ? [paragraph(words.scaleMeans, 'small')] : []),
		...under(words.elsewhere, numbers),
	]);
}

function goalNodes(goal: PlanGoal, number: number, source: PlanSource): Nodes {
	const { words } = source;
	const whose = goal.words.voice;
	const isOwn = whose.id === source.plan.youngPerson.id;
	const about = voice(goal.words, source).after;
	const title = {
		kind: 'heading',
		level: 3,
		number: String(number),
		text: [{ text: goal.words.text }],
	} as const;
	const under = [
		...(isOwn ? [] : [chose(whose, '')]),
		...(about === undefined ? [] : [{ ...small(about), indented: true }]),
	];
	return [
		{ kind: 'columns', shares: [94, 78], columns: [[title, ...under], scales(goal, source)] },
		{
			kind: 'checklist',
			indented: true,
			entries: goal.smallStep.map((step) => ({
				text: [{ text: step.text }],
				aside: step.voice.name,
			})),
		},
		...voices(goal.ten, source, words.ten),
		...voices(goal.cost, source, words.cost),
		...(goal.costAsked && goal.cost.length === 0 ? [paragraph(words.noCost, 'small')] : []),
	];
}

const small = (text: string) => ({ kind: 'paragraph', size: 'small', text: [{ text }] }) as const;

/** One line for each voice that set a number; "not today" is an answer in words. */
const scales = (goal: PlanGoal, { words }: PlanSource): Nodes =>
	goal.ratings.flatMap(({ voice: who, now }) =>
		now === null
			? [paragraph(words.notRated(who.name), 'small')]
			: [
					{
						kind: 'scale' as const,
						pen: who.pen,
						now,
						alt: words.ratedToday(who.name, now),
					},
					...(goal.ratings.length > 1 ? [paragraph(words.ratedToday(who.name, now), 'small')] : []),
				],
	);
