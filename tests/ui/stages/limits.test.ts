import { configure, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '#conversation/events.ts';
import { answerFor, wordsFor } from '#domain/said.ts';
import Limits from '#ui/stages/Limits.svelte';
import { ellis, jo, onSheet } from './harness.ts';
import { starterPack } from './pack.ts';
import { write } from './write.ts';

// Whether each of a table's boxes can be seen is costly to work out, and nothing here is hidden.
configure({ defaultHidden: true });

const at = '2026-11-25T10:00:00.000Z';
const lowMood = starterPack.topics.find((topic) => topic.id === 'low-mood')!;
const optionOf = (id: string) => lowMood.options.find((option) => option.id === id)!;

const grid: ConversationEvent = {
	type: 'grid.arranged',
	grid: {
		topicId: 'low-mood',
		optionIds: ['lm-nothing', 'lm-peer', 'lm-talk'],
		view: 'whole',
		hiddenRows: [],
		pinnedRows: [],
		hiddenOptions: [],
		pinnedOptions: [],
	},
};
const setAside: ConversationEvent = {
	type: 'answer.given',
	id: 'aside',
	question: 'choice.option',
	subject: 'lm-peer',
	value: 'setAside',
	saidBy: jo,
	writtenBy: jo,
	at,
};
const onLimits = (part: string, set: Parameters<typeof onSheet>[1] = {}) =>
	onSheet(Limits, { part, ...set, before: [grid, ...(set.before ?? [])] });
// The grid is arranged in its own stage; the conversation then moves on.
const row = (question: string) => screen.getByRole('region', { name: question });
const questionOf = (id: string) =>
	starterPack.wording.limitsQuestions.find((one) => one.id === id)!.question;

describe('Can and can’t', () => {
	it('leads to Side by side when there is nothing to look at', async () => {
		const { user, visited } = onSheet(Limits);
		await user.click(screen.getByRole('button', { name: 'Go to Side by side' }));
		expect(visited).toEqual(['options']);
	});

	it('goes through the options that nobody has set aside', () => {
		onLimits('', { stage: 'options', before: [setAside] });
		const each = screen.getByRole('group', { name: 'Which one' });
		expect(within(each).getAllByRole('radio')).toHaveLength(2);
		expect(within(each).queryByRole('radio', { name: optionOf('lm-peer').namePlain })).toBeNull();
	});

	it('asks every option the same questions', async () => {
		const { user } = onLimits('lm-talk', { stage: 'options' });
		const questions = starterPack.wording.limitsQuestions.map((one) => one.question);
		const asked = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
		expect(asked()).toEqual(questions);
		await user.click(screen.getByRole('radio', { name: optionOf('lm-nothing').namePlain }));
		expect(asked()).toEqual(questions);
	});

	it('shows how likely as 100 people, in both frames, with all that stands beside it', () => {
		onLimits('lm-talk', { stage: 'options' });
		const likely = within(row(questionOf('howLikely')));
		const figure = optionOf('lm-talk').figures[0]!;
		const picture = likely.getAllByRole('img', { name: /People who had this/ })[0]!;
		expect(picture).toHaveAccessibleName(
			`People who had this: 39 in 100 ${figure.parts[0]!.label}, 61 in 100 ${figure.parts[1]!.label}`,
		);
		for (const words of [figure.group, figure.where, figure.years, figure.afterHowLong])
			expect(likely.getAllByText(words)[0]).toBeVisible();
		expect(likely.getAllByText(/^Cuijpers.* 2023$/)[0]).toBeVisible();
		expect(likely.getAllByText('How sure')[0]).toBeVisible();
		expect(likely.getAllByText(starterPack.wording.nobodyCanTell)[0]).toBeVisible();
	});

	it('never draws a number for an option that nobody counted', () => {
		onLimits('lm-peer', { stage: 'options' });
		const likely = row(questionOf('howLikely'));
		expect(likely).toHaveTextContent(starterPack.wording.nobodyCounted);
		expect(within(likely).queryByRole('img')).toBeNull();
	});

	it('keeps what happens over time apart from every option', () => {
		onLimits('lm-nothing', { stage: 'options' });
		const figure = lowMood.overTime[0]!;
		const apart = screen.getByText('What happens over time').closest('details')!;
		expect(within(apart).getByText(figure.group)).toBeInTheDocument();
		for (const one of starterPack.wording.limitsQuestions)
			expect(within(row(one.question)).queryByText(figure.group)).toBeNull();
	});

	it('says first who nothing extra is not safe for', () => {
		onLimits('lm-nothing', { stage: 'options' });
		const warning = screen.getByText(optionOf('lm-nothing').notSafeFor!.text);
		const first = screen.getAllByRole('heading', { level: 3 })[0]!;
		expect(warning.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	it('says of each row that it was not talked about, until somebody ticks it', async () => {
		const { user, session } = onLimits('lm-talk', { stage: 'options' });
		const wait = within(row(questionOf('wait')));
		expect(wait.getByText(starterPack.wording.notTalkedAbout)).toBeVisible();
		await user.click(wait.getByRole('checkbox', { name: 'We talked about this' }));
		expect(answerFor(session(), 'limits.talked', 'lm-talk/wait')).toBe('talked');
		expect(wait.queryByText(starterPack.wording.notTalkedAbout)).toBeNull();
		await user.click(wait.getByRole('checkbox', { name: 'We talked about this' }));
		expect(answerFor(session(), 'limits.talked', 'lm-talk/wait')).toBeUndefined();
	});

	it('keeps own words for one row of one option', async () => {
		const { user, session } = onLimits('lm-talk', { stage: 'options' });
		const success = within(row(questionOf('success')));
		await user.click(success.getByRole('button', { name: /^Say it in your own words/ }));
		await write(user, success.getByRole('textbox'), 'Back at band');
		expect(wordsFor(session(), 'limits.success', 'lm-talk')[0]).toMatchObject({
			text: 'Back at band',
			saidBy: ellis,
		});
		expect(wordsFor(session(), 'limits.success', 'lm-nothing')).toEqual([]);
	});

	it('says that the wait is not filled in yet, rather than nothing', () => {
		onLimits('lm-talk', { stage: 'options' });
		expect(row(questionOf('wait'))).toHaveTextContent(starterPack.wording.notFilledIn);
	});

	it('keeps how it is said back', async () => {
		const { user, session } = onLimits('lm-talk', { stage: 'options' });
		await user.click(screen.getByRole('button', { name: /How would you say it to a friend/ }));
		await write(user, screen.getByRole('textbox'), 'It helps some, not all');
		expect(wordsFor(session(), 'limits.saidBack')[0]?.text).toBe('It helps some, not all');
	});
});
