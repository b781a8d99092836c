import { configure, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '#conversation/events.ts';
import type { WordsQuestion } from '#domain/questions.ts';
import { answerFor, wordsFor } from '#domain/said.ts';
import Limits from '#ui/stages/Limits.svelte';
import { ellis, jo, onSheet } from './harness.ts';
import { gridWith } from './low-mood-grid.ts';
import { starterPack } from './pack.ts';
import { write } from './write.ts';

// Whether each of a table's boxes can be seen is costly to work out, and nothing here is hidden.
configure({ defaultHidden: true });

const at = '2026-11-25T10:00:00.000Z';
const lowMood = starterPack.topics.find((topic) => topic.id === 'low-mood')!;
const optionOf = (id: string) => lowMood.options.find((option) => option.id === id)!;

const grid = gridWith({ optionIds: ['lm-nothing', 'lm-peer', 'lm-talk'] });
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
const said = (question: WordsQuestion, text: string, subject = 'lm-talk'): ConversationEvent => ({
	type: 'words.said',
	id: `${question}-${text}`,
	question,
	subject,
	text,
	saidBy: ellis,
	writtenBy: jo,
	at,
});
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
		const first = asked();
		expect(first.filter((one) => questions.includes(one)).toSorted()).toEqual(questions.toSorted());
		await user.click(screen.getByRole('radio', { name: optionOf('lm-nothing').namePlain }));
		expect(asked()).toEqual(first);
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

	it('keeps what happens over time apart from every option, on a page of its own', async () => {
		const { user } = onLimits('lm-nothing', { stage: 'options' });
		const figure = lowMood.overTime[0]!;
		expect(screen.queryByText(figure.group)).toBeNull();
		await user.click(screen.getByRole('button', { name: 'What happens over time' }));
		const apart = screen.getByRole('dialog', { name: 'What happens over time' });
		expect(within(apart).getByText(figure.group)).toBeVisible();
		for (const one of starterPack.wording.limitsQuestions)
			expect(within(row(one.question)).queryByText(figure.group)).toBeNull();
	});

	it('says the first number about harm with as much beside it as the number about help', async () => {
		const { user } = onLimits('lm-talk', { stage: 'options' });
		const harms = within(row(questionOf('downsides')));
		const figure = optionOf('lm-talk').figures.find((one) => one.question === 'harms')!;
		const [part, denied] = figure.parts;
		expect(
			harms.getByText(
				new RegExp(
					`${part!.count} in 100 ${part!.label}, ${denied!.count} in 100 ${denied!.label}`,
				),
			),
		).toBeVisible();
		for (const words of [figure.group, figure.where, figure.years, figure.afterHowLong])
			expect(harms.getByText(words)).toBeVisible();
		await user.click(harms.getByRole('button', { name: /^See the 100 people/ }));
		const page = within(screen.getByRole('dialog', { name: questionOf('downsides') }));
		expect(page.getAllByRole('img', { name: /^People who had this/ })[0]).toBeVisible();
	});

	it('names the source of a number, and how it became “of 100”', async () => {
		const { user } = onLimits('lm-talk', { stage: 'options' });
		const figure = optionOf('lm-talk').figures[0]!;
		await user.click(
			screen.getByRole('button', { name: `Where these numbers come from: ${figure.outcome}` }),
		);
		const page = screen.getByRole('dialog', { name: 'Where these numbers come from' });
		const source = starterPack.sources.find((one) => one.id === figure.sourceId)!;
		expect(page).toHaveTextContent(source.title);
		expect(page).toHaveTextContent(figure.howConverted);
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

	it('opens a row that has words, so that nothing said lies folded away', () => {
		onLimits('lm-talk', { stage: 'options', before: [said('limits.meanwhile', 'Ring Nan')] });
		const folded = (id: string) => row(questionOf(id)).querySelector('details')!;
		expect(folded('meanwhile')).toHaveAttribute('open');
		expect(folded('ifNoHelp')).not.toHaveAttribute('open');
	});

	it('keeps how each thing is said back, told to whoever writes', async () => {
		const { user, session, takePen } = onLimits('lm-talk', { stage: 'options' });
		expect(
			screen.getByRole('heading', { name: 'Did Jo explain it well? Ellis, to a friend:' }),
		).toBeVisible();
		await user.click(
			screen.getByRole('button', { name: 'Tell Jo: How would you say it to a friend?' }),
		);
		expect(screen.getByText(/Nothing is recorded/)).toBeVisible();
		await write(user, screen.getByRole('textbox'), 'It helps some, not all');
		expect(wordsFor(session(), 'limits.saidBack', 'lm-talk')[0]).toMatchObject({
			text: 'It helps some, not all',
			saidBy: ellis,
			writtenBy: jo,
		});
		expect(wordsFor(session(), 'limits.saidBack', 'lm-nothing')).toEqual([]);
		await takePen(jo);
		expect(screen.getByRole('heading', { name: 'Did Jo explain it well?' })).toBeVisible();
	});

	it('still shows what was said back of all of them, in an older conversation', () => {
		const older = said('limits.saidBack', 'It is worth a try', '');
		onLimits('lm-talk', { stage: 'options', before: [older] });
		expect(screen.getByText('It is worth a try')).toBeVisible();
	});
});

describe('The line of the wait', () => {
	const line = () =>
		within(screen.getByRole('region', { name: 'How long we’d wait, and when we’d look' }));
	const points = () =>
		line()
			.getAllByRole('listitem')
			.map((point) => point.textContent.replace(/\s+/g, ' ').trim());

	it('goes from today over the wait to the points where we look, and says what is not known', () => {
		onLimits('lm-talk', { stage: 'options' });
		expect(points()).toEqual([
			'Today 25 November 2026',
			`It starts ${starterPack.wording.notFilledIn}`,
			'When we look Not filled in yet',
		]);
	});

	it('has no wait and no start where nothing extra is done', () => {
		onLimits('lm-nothing', { stage: 'options' });
		expect(points()).toEqual(['Today 25 November 2026', 'When we look Not filled in yet']);
	});

	it('says the service’s own wait with the day it was true', () => {
		const startsWhen = { text: 'About 14 weeks', asOf: '2026-11-02' };
		const pack = {
			...starterPack,
			topics: starterPack.topics.map((topic) => ({
				...topic,
				options: topic.options.map((one) => (one.id === 'lm-talk' ? { ...one, startsWhen } : one)),
			})),
		};
		onLimits('lm-talk', { stage: 'options', pack });
		expect(points()[1]).toMatch(/^It starts About 14 weeks .*2 November 2026/);
	});

	it('has every meeting that people put on it, in the order that they said', async () => {
		const { user, session } = onLimits('lm-talk', { stage: 'options' });
		for (const meeting of ['First meeting, in March', 'Meeting four, we look']) {
			await user.click(line().getByRole('button', { name: /^Add one/ }));
			await write(user, line().getByRole('textbox'), meeting);
			await user.click(line().getByRole('button', { name: 'Save words' }));
		}
		expect(points().slice(2, 4)).toEqual([
			'Ellis: First meeting, in March',
			'Ellis: Meeting four, we look',
		]);
		expect(wordsFor(session(), 'limits.meetings', 'lm-talk')).toHaveLength(2);
	});

	it('has the dates on which we look again, the nearer one first', () => {
		onLimits('lm-talk', {
			stage: 'options',
			before: [
				{ type: 'stage.chosen', stage: 'plan' },
				{ type: 'review.set', review: { date: '2027-01-08', arrangedBy: 'Jo' } },
				{
					type: 'answer.given',
					id: 'again',
					question: 'kindOfHelp.lookAgain',
					value: '2027-03-01',
					saidBy: jo,
					writtenBy: jo,
					at,
				},
			],
		});
		expect(points().slice(2)).toEqual([
			'We look at the plan 8 January 2027',
			'We look again 1 March 2027',
		]);
	});
});
