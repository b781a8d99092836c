import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { ConversationEvent } from '#conversation/events.ts';
import type { ChoiceQuestion } from '#domain/questions.ts';
import { wordsFor } from '#domain/said.ts';
import Goals from '#ui/stages/Goals.svelte';
import KindOfHelp from '#ui/stages/KindOfHelp.svelte';
import OurChoice from '#ui/stages/OurChoice.svelte';
import SideBySide from '#ui/stages/SideBySide.svelte';
import WhatMatters from '#ui/stages/WhatMatters.svelte';
import { ellis, jo, mum, onSheet, type Seat } from './harness.ts';
import { starterPack } from './pack.ts';
import { write } from './write.ts';

const family: readonly Seat[] = [
	{ id: mum, role: 'supporter', name: 'Dawn', relation: 'Mum' },
	{ id: 'samira', role: 'interpreter', name: 'Samira', relation: 'Arabic, an aunt' },
];
const throughSamira = () =>
	screen.queryByRole('checkbox', { name: 'Said through an interpreter, Arabic, an aunt' });

it('marks words that come through an interpreter, while that is switched on', async () => {
	const { user, session } = onSheet(WhatMatters, { part: 'words', pen: mum, others: family });
	await user.click(throughSamira() ?? document.body);
	expect(throughSamira()).toBeChecked();
	await user.click(screen.getByRole('button', { name: /^Add words: What’s going on/ }));
	await write(user, screen.getByRole('textbox', { name: /^What’s going on/ }), 'She sleeps badly.');
	await user.click(screen.getByRole('button', { name: 'Save words' }));
	const [words] = wordsFor(session(), 'whatMatters.goingOn');
	expect(words).toMatchObject({
		text: 'She sleeps badly.',
		saidBy: mum,
		writtenBy: jo,
		through: 'through an interpreter, Arabic, an aunt',
	});
	expect(screen.getByText('through an interpreter, Arabic, an aunt')).toBeVisible();
});

it('has no such switch while no interpreter is in the room', async () => {
	const { sit } = onSheet(Goals, { others: family });
	expect(throughSamira()).toBeInTheDocument();
	await sit('samira', 'steppedOut');
	expect(throughSamira()).toBeNull();
});

const how = 'through an interpreter, Arabic, an aunt';
/** An answer of Mum's that Samira said in English. */
const chosen = (
	question: ChoiceQuestion,
	value: string | readonly string[],
	subject = '',
	saidBy = mum,
): ConversationEvent => ({
	type: 'answer.given',
	id: `${question}/${subject}`,
	question,
	subject,
	value,
	saidBy,
	writtenBy: jo,
	at: '2026-11-25T10:00:00.000Z',
	through: how,
});
const shown = () => screen.getAllByText(how);

it('says so beside where somebody points, on the sheet where it shows', () => {
	const before = [ellis, mum, jo].map((voice) =>
		chosen('kindOfHelp.point', ['gettingHelp'], '', voice),
	);
	onSheet(KindOfHelp, {
		others: family,
		before: before.map((one, n) => ({ ...one, id: `p${n}` })),
	});
	expect(shown()).toHaveLength(3);
});

it('says so under an agreement, and under what the room chose', () => {
	onSheet(OurChoice, {
		others: family,
		part: 'choice',
		before: [chosen('choice.agreement', 'partly'), chosen('choice.kind', 'notYet', '', jo)],
	});
	expect(shown()).toHaveLength(2);
});

it('says so beside a mark, for the eye and for a screen reader', () => {
	const [topic] = starterPack.topics;
	const [option] = topic?.options ?? [];
	if (!topic || !option) throw new Error('The starter pack has a topic');
	onSheet(SideBySide, {
		others: family,
		before: [
			{ type: 'stage.chosen', stage: 'options' },
			{
				type: 'grid.arranged',
				grid: {
					topicId: topic.id,
					optionIds: topic.options.slice(0, 2).map((one) => one.id),
					view: 'whole',
					hiddenRows: [],
					pinnedRows: [],
					hiddenOptions: [],
					pinnedOptions: [],
				},
			},
			chosen('options.mark', 'like', `${topic.id}/${option.id}`),
		],
	});
	expect(screen.getAllByText(new RegExp(`Dawn.*, ${how}`))).not.toHaveLength(0);
	expect(screen.getAllByText((_, node) => node?.textContent === `Dawn: ${how}`)).toHaveLength(1);
});

it('says so beside the number that somebody set on a goal', () => {
	const goal: ConversationEvent = {
		type: 'words.said',
		id: 'g1',
		question: 'goals.goal',
		text: 'Sleep till seven',
		saidBy: ellis,
		writtenBy: ellis,
		at: '2026-11-25T10:00:00.000Z',
	};
	onSheet(Goals, { others: family, before: [goal, chosen('goals.rating', 'notToday', 'g1')] });
	expect(shown()).toHaveLength(1);
});
