import { configure, fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '#conversation/events.ts';
import type { ChoiceQuestion } from '#domain/questions.ts';
import Goals from '#ui/stages/Goals.svelte';
import KindOfHelp from '#ui/stages/KindOfHelp.svelte';
import Limits from '#ui/stages/Limits.svelte';
import OurChoice from '#ui/stages/OurChoice.svelte';
import SideBySide from '#ui/stages/SideBySide.svelte';
import Start from '#ui/stages/Start.svelte';
import WhatMatters from '#ui/stages/WhatMatters.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { grid } from './low-mood-grid.ts';
import { starterPack } from './pack.ts';

// Whether each of a table's boxes can be seen is costly to work out, and nothing here is hidden.
configure({ defaultHidden: true });

const at = '2026-11-25T10:00:00.000Z';
const { choiceKinds, limitsQuestions } = starterPack.wording;
const downsides = limitsQuestions.find(({ id }) => id === 'downsides')!;

const room = (question: ChoiceQuestion, value: string | number | string[], subject = '') =>
	({
		type: 'answer.given',
		id: `${question}${subject}`,
		...{ question, subject, value, saidBy: jo, writtenBy: jo, at },
	}) as const;
const mumSaid = (
	question: 'limits.downsides' | 'options.toAsk',
	subject: string,
	saidBy = mum,
): ConversationEvent => ({
	type: 'words.said',
	id: 'said',
	...{ question, subject, text: 'Could it tire them?', saidBy, writtenBy: jo, at },
});
const group = (name: string | RegExp) => screen.getByRole('group', { name });
/** Everything that could be answered in a group. */
const answers = (name: string | RegExp) =>
	within(group(name)).queryAllByRole('radio').length +
	within(group(name)).queryAllByRole('checkbox').length;

describe.each([
	['the young person’s', ellis],
	['a supporter’s', mum],
])('In %s hands', (_, holder) => {
	it('how privacy was told is not theirs to say, and writing things down is', async () => {
		const { hold } = onSheet(Start, { part: 'privacy' });
		expect(answers('How was it explained?')).toBe(3);
		await hold(holder);
		expect(screen.queryByRole('group', { name: 'How was it explained?' })).toBeNull();
		expect(answers('OK to write things down?')).toBe(3);
	});

	it('how we all see the kind of help can be read and not changed', async () => {
		const { hold, send } = onSheet(KindOfHelp, { stage: 'kindOfHelp', part: 'together' });
		expect(answers('How do we see it?')).toBe(2);
		expect(screen.getByLabelText('Day to look again')).toBeVisible();
		await hold(holder);
		expect(answers('How do we see it?')).toBe(0);
		expect(group('How do we see it?')).toHaveTextContent('We answer this one together.');
		expect(screen.queryByLabelText('Day to look again', { selector: 'input' })).toBeNull();
		await send(room('kindOfHelp.joint', 'differ'));
		await send(room('kindOfHelp.lookAgain', '2027-01-06'));
		expect(group('How do we see it?')).toHaveTextContent('We see it differently');
		expect(group('Day to look again')).toHaveTextContent('6 January 2027');
	});

	it('that something was talked about can be read and not ticked', async () => {
		const { hold } = onSheet(Limits, {
			...{ stage: 'options', part: 'lm-talk' },
			before: [grid, room('limits.talked', 'talked', 'lm-talk/downsides')],
		});
		const ticks = () => screen.queryAllByRole('checkbox', { name: 'We talked about this' });
		expect(ticks().length).toBeGreaterThan(5);
		await hold(holder);
		expect(ticks()).toEqual([]);
		expect(screen.getAllByText('Talked about').length).toBeGreaterThan(0);
	});

	it('that we asked what a goal could cost is not theirs to tick', async () => {
		const { hold } = onSheet(Goals, {
			stage: 'goals',
			before: [
				{
					type: 'words.said',
					id: 'school',
					...{ question: 'goals.goal', text: 'Get to school', saidBy: holder, writtenBy: jo, at },
				},
			],
		});
		expect(screen.getByRole('checkbox', { name: 'We asked this out loud' })).toBeVisible();
		await hold(holder);
		expect(screen.queryByRole('checkbox', { name: 'We asked this out loud' })).toBeNull();
		expect(screen.getByRole('heading', { name: starterPack.wording.goalCost })).toBeVisible();
	});

	it('what became of a question can be read and not changed', async () => {
		const { hold } = onSheet(SideBySide, {
			stage: 'options',
			before: [
				grid,
				mumSaid('options.toAsk', 'low-mood', holder),
				room('options.askedState', 'nextTime', 'said'),
			],
		});
		const asked = /Could it tire them\?$/;
		expect(answers(asked)).toBe(3);
		await hold(holder);
		expect(answers(asked)).toBe(0);
		expect(group(asked)).toHaveTextContent('Next time');
	});

	it('what we chose, and how, can be read and not changed', async () => {
		const { hold } = onSheet(OurChoice, {
			stage: 'options',
			before: [
				grid,
				room('choice.option', 'chosen', 'lm-talk'),
				room('choice.kind', 'trial'),
				room('choice.trialWeeks', 6),
				room('choice.ways', ['video']),
			],
		});
		const kind = 'What kind of choice is it?';
		expect(answers('Talking one to one') + answers(kind) + answers('How?')).toBe(13);
		await hold(holder);
		expect(answers('Talking one to one') + answers(kind) + answers('How?')).toBe(0);
		expect(screen.queryByRole('textbox', { name: 'For how many weeks?' })).toBeNull();
		expect(group('Talking one to one')).toHaveTextContent('Chosen');
		expect(group(kind)).toHaveTextContent('For 6 weeks');
		expect(group('How?')).toHaveTextContent('By video');
		for (const { what } of choiceKinds) expect(screen.getByText(what)).toBeVisible();
	});
});

describe('In the young person’s hands', () => {
	it.each([
		['What helps to talk', Start, 'start', 'talk'],
		['What stays private', Start, 'start', 'privacy'],
		['Reaching you', Start, 'start', 'reach'],
		['What matters', WhatMatters, 'whatMatters', ''],
		['Kind of help', KindOfHelp, 'kindOfHelp', 'together'],
		['Side by side', SideBySide, 'options', ''],
		['Can and can’t', Limits, 'options', 'lm-talk'],
		['Our choice', OurChoice, 'options', ''],
		['Goals', Goals, 'goals', ''],
	] as const)('every answer that can be given at %s is their own', async (_, View, stage, part) => {
		const { hold, session } = onSheet(View, {
			...{ stage, part },
			before: [grid, mumSaid('options.toAsk', 'low-mood', ellis)],
		});
		await hold(ellis);
		const choices = () =>
			[...screen.queryAllByRole('radio'), ...screen.queryAllByRole('checkbox')].map(
				(one) => one as HTMLInputElement,
			);
		for (const { name, value } of choices()) {
			const one = choices().find((each) => each.value === value && each.name === name);
			if (one) await fireEvent.click(one);
		}
		const written = session().answers.filter(({ writtenBy }) => writtenBy === ellis);
		expect(written.filter(({ saidBy }) => saidBy !== ellis)).toEqual([]);
	});

	it('nothing tells that somebody else had words to a row', async () => {
		const { hold } = onSheet(Limits, {
			...{ stage: 'options', part: 'lm-talk' },
			before: [grid, mumSaid('limits.downsides', 'lm-talk')],
		});
		expect(screen.getAllByText('Talked about').length).toBeGreaterThan(0);
		await hold(ellis);
		expect(screen.queryByText('Talked about')).toBeNull();
		expect(screen.getByRole('heading', { name: downsides.question })).toBeVisible();
	});
});

describe('The wording turns to a supporter who holds the tablet', () => {
	const note = 'Where it says “I” or “me” here, it means the young person. Say how you see it.';
	const heading = () => screen.getByRole('heading', { level: 1 }).textContent.trim();

	it('asks how they see it, and calls the places by nobody’s “me”', async () => {
		const { hold } = onSheet(WhatMatters, { part: 'cards' });
		expect(heading()).toBe('What’s going on for you?');
		expect(screen.queryByText(note)).toBeNull();
		await hold(mum);
		expect(heading()).toBe('What’s going on as you see it?');
		expect(screen.getByText(note)).toBeVisible();
		expect(screen.getByRole('heading', { name: 'Weighs on them' })).toBeVisible();
		await hold(ellis);
		expect(screen.queryByText(note)).toBeNull();
		expect(screen.getByRole('heading', { name: 'Weighs on me' })).toBeVisible();
	});

	it('says beside the kinds of help whose “I” it is', async () => {
		const { hold } = onSheet(KindOfHelp, { part: '' });
		await hold(ellis);
		expect(screen.queryByText(note)).toBeNull();
		await hold(mum);
		expect(screen.getByText(note)).toBeVisible();
	});

	it('leaves “my words” and “my choice” to whoever answers for themself', () => {
		onSheet(WhatMatters, { part: 'words', holder: mum });
		onSheet(OurChoice, { part: '', holder: mum });
		expect(screen.queryByText(note)).toBeNull();
	});

	it('speaks of the goals as they see them', async () => {
		const { hold } = onSheet(Goals, { part: 'goals' });
		await hold(mum);
		expect(heading()).toBe('The goals, as you see them');
	});

	it('does not ask who is here in any other hands', async () => {
		const { hold } = onSheet(Start, { part: 'talk' });
		await hold(ellis);
		expect(heading()).toBe('Before we begin');
	});
});
