import type { PlanGoal } from '#domain/plan-goals.ts';
import {
	afterwards,
	chose,
	noted,
	paragraph,
	part,
	under,
	voices,
	whoSaid,
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
	const numbers = plan.numbers.map((number) => ({
		...chose(
			number.voice,
			`${number.name}: ${number.shown}, ${words.numberFrom(words.day(number.date), number.from)}.`,
		),
		...afterwards({ through: number.through ?? null, writtenBy: number.writer }, words),
	}));
	return part(words.headings.goals, [
		...goals,
		...(plan.goals.length > 0 ? [paragraph(words.scaleMeans, 'small')] : []),
		...under(words.elsewhere, numbers),
	]);
}

function goalNodes(goal: PlanGoal, number: number, source: PlanSource): Nodes {
	const { words } = source;
	const title = {
		kind: 'heading',
		level: 3,
		number: String(number),
		text: [{ text: goal.words.text }],
	} as const;
	const under = { ...small(whoSaid(goal.words, words)), indented: true };
	return [
		{ kind: 'columns', shares: [94, 78], columns: [[title, under], scales(goal, source)] },
		{
			kind: 'checklist',
			indented: true,
			entries: goal.smallStep.map((step) => ({
				text: [{ text: step.text }],
				after: whoSaid(step, words),
			})),
		},
		...goal.ratings.flatMap(({ voice: who, before }) =>
			before.length > 0
				? [
						paragraph(
							words.ratedBefore(
								who.name,
								before.map(({ value, when }) => words.ratedOn(value, when)).join(', '),
							),
							'small',
						),
					]
				: [],
		),
		...goal.notMoving.map(({ voice: who, through }) =>
			paragraph(noted(words.notMoving(who.name), through), 'small'),
		),
		...(goal.words.earlier.length > 0
			? [paragraph(words.wordedBefore(goal.words.earlier), 'small')]
			: []),
		...voices(goal.zero, source, words.zero),
		...voices(goal.five, source, words.five),
		...voices(goal.ten, source, words.ten),
		...voices(goal.cost, source, words.cost),
		...(goal.costAsked && goal.cost.length === 0 ? [paragraph(words.noCost, 'small')] : []),
	];
}

const small = (text: string) => ({ kind: 'paragraph', size: 'small', text: [{ text }] }) as const;

/** One line for each voice that set a number; "not today" is an answer in words. */
const scales = (goal: PlanGoal, { words }: PlanSource): Nodes =>
	goal.ratings.flatMap(({ voice: who, now, through }) =>
		now === null
			? [paragraph(noted(words.notRated(who.name), through), 'small')]
			: [
					{
						kind: 'scale' as const,
						pen: who.pen,
						now,
						alt: noted(words.ratedToday(who.name, now), through),
					},
					...(goal.ratings.length > 1 || through !== null
						? [paragraph(noted(words.ratedToday(who.name, now), through), 'small')]
						: []),
				],
	);
