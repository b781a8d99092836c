import type { PlanWhatMatters } from '#domain/plan-said.ts';
import type { PlanVoice, PlanWords } from '#domain/plan-words.ts';
import type { PlanDocumentWords, WhatMattersQuestion } from '#documents/plan-document-words.ts';
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

/** What matters: the young person's own words first and largest, then the cards, then every voice. */
export function whatMattersNodes(source: PlanSource): Nodes {
	const { plan, words } = source;
	const said = plan.whatMatters;
	if (!said) return [];
	const goingOn = wordsTo(said, 'whatMatters.goingOn');
	const isTheirs = (one: PlanWords) => one.voice.id === plan.youngPerson.id;
	const first = goingOn.filter(isTheirs);
	const others = goingOn.filter((one) => !isTheirs(one));
	return part(words.headings.whatMatters, [
		...first.map((one) => ({ ...voice(one, source), prominence: 'first' as const })),
		...cardNodes(said, source),
		...under(words.questions.goingOn, voices(others, source)),
		...questions.flatMap((question) =>
			under(words.questions[question], voices(wordsTo(said, `whatMatters.${question}`), source)),
		),
	]);
}

const questions = [
	'alreadyHelps',
	'whoHelps',
	'different',
	'wouldBeBad',
] as const satisfies readonly WhatMattersQuestion[];

const wordsTo = (said: PlanWhatMatters, question: string) =>
	said.words.find((one) => one.question === question)?.words ?? [];

const placeIds = ['weighs', 'comesAndGoes', 'goingAllRight'] as const;

function cardNodes(said: PlanWhatMatters, source: PlanSource): Nodes {
	const { plan, words } = source;
	const others = plan.voices.filter((one) => one.id !== plan.youngPerson.id);
	const columns = placeIds.map((place) => ({
		title: words.places[place] ?? place,
		labels: labelsAt(said, plan.youngPerson, place),
	}));
	const placed = columns.some(({ labels }) => labels.length > 0);
	return [
		...(placed
			? [
					{
						kind: 'columns' as const,
						ruled: true,
						columns: columns.map(({ title, labels }) =>
							under(title, [paragraph(labels.length > 0 ? `${labels.join('. ')}.` : '–')]),
						),
					},
				]
			: []),
		...throughNodes(said, plan.youngPerson),
		...others.flatMap((one) => placesOf(said, one, words)),
		...said.orders.map(({ voice: who, labels, through }) =>
			chose(
				who,
				noted(
					`${words.inOrder} ${labels.map((label, n) => `${n + 1} ${label}`).join(', ')}.`,
					through,
				),
			),
		),
		...said.cards.flatMap(({ own }) => (own ? [voice(own, source, words.ownCard)] : [])),
		...said.cards.flatMap(({ label, notes }) => voices(notes, source, words.about(label))),
	];
}

const labelsAt = (said: PlanWhatMatters, who: PlanVoice, place: string): readonly string[] =>
	said.cards
		.filter((card) => card.places.some((one) => one.voice.id === who.id && one.answer === place))
		.map((card) => card.label);

/** Which of a voice's cards were placed through an interpreter: under the columns, not in them. */
function throughNodes(said: PlanWhatMatters, who: PlanVoice): Nodes {
	const placed = said.cards.flatMap(({ label, places }) =>
		places
			.filter((one) => one.voice.id === who.id)
			.map(({ through }) => ({ label, through: through ?? '' })),
	);
	const ways = [...new Set(placed.map(({ through }) => through))].filter((way) => way !== '');
	return ways.map((way) => {
		const labels = placed.filter(({ through }) => through === way).map(({ label }) => label);
		return chose(who, noted(labels.join(', '), way));
	});
}

/** Where another voice put the cards: beside the young person's, never merged with them. */
function placesOf(said: PlanWhatMatters, who: PlanVoice, words: PlanDocumentWords): Nodes {
	const titles: PlanDocumentWords['places'] = { ...words.places, weighs: words.weighsOnThem };
	const lines = placeIds
		.map((place) => ({ place, labels: labelsAt(said, who, place) }))
		.filter(({ labels }) => labels.length > 0)
		.map(({ place, labels }) => `${titles[place] ?? place}: ${labels.join(', ')}.`);
	return lines.length > 0 ? [chose(who, lines.join(' ')), ...throughNodes(said, who)] : [];
}
