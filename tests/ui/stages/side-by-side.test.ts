import { configure, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { ArrangedGrid } from '#domain/plan-parts.ts';
import { answerFor, answerOf, wordsFor } from '#domain/said.ts';
import SideBySide from '#ui/stages/SideBySide.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { gridWith } from './low-mood-grid.ts';
import { starterPack } from './pack.ts';
import { write } from './write.ts';

// Whether each of a table's boxes can be seen is costly to work out, and nothing here is hidden.
configure({ defaultHidden: true });

const lowMood = starterPack.topics.find((topic) => topic.id === 'low-mood')!;
const talking = lowMood.options.find((option) => option.id === 'lm-talk')!;
const nothing = lowMood.options.find((option) => option.id === 'lm-nothing')!;

const grid = (change: Partial<ArrangedGrid> = {}) =>
	gridWith({ optionIds: ['lm-nothing', 'lm-peer', 'lm-talk'], ...change });
const onGrid = (change: Partial<ArrangedGrid> = {}, set: Parameters<typeof onSheet>[1] = {}) =>
	onSheet(SideBySide, { stage: 'options', ...set, before: [grid(change), ...(set.before ?? [])] });

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const columns = () =>
	screen.getAllByRole('columnheader').map((head) => head.textContent.trim().split('\n')[0]);
const headOf = (name: RegExp) =>
	within(screen.getByRole('columnheader', { name })).getAllByRole('button')[0]!;
const boxOf = (words: string) => screen.getByText(words).closest('button')!;

describe('Picking what to look at', () => {
	it('starts with nothing, and says so', () => {
		onSheet(SideBySide, { stage: 'options' });
		expect(screen.getByRole('heading', { name: 'Nothing is side by side yet' })).toBeVisible();
		expect(screen.queryByRole('table')).toBeNull();
	});

	it('puts what is picked side by side, with nothing extra always among them', async () => {
		const { user, session } = onSheet(SideBySide, { stage: 'options' });
		await user.click(screen.getByRole('radio', { name: lowMood.titlePlain }));
		expect(screen.getByText(/is always one of them/)).toHaveTextContent(nothing.namePlain);
		await user.click(screen.getByRole('checkbox', { name: /^Talking one to one/ }));
		await user.click(press('Show them side by side'));
		expect(session().grids[0]?.optionIds).toEqual(['lm-nothing', 'lm-talk']);
		expect(screen.getByRole('table')).toBeVisible();
	});

	it('opens one question at a time where somebody who is here asked for that', async () => {
		const { user, session } = onSheet(SideBySide, {
			stage: 'options',
			before: [
				{
					type: 'answer.given',
					id: 'one-question',
					question: 'start.howToTalk',
					subject: '',
					value: ['oneQuestion'],
					saidBy: ellis,
					writtenBy: jo,
					at: '2026-11-25T10:00:00.000Z',
				},
			],
		});
		await user.click(screen.getByRole('radio', { name: lowMood.titlePlain }));
		await user.click(screen.getByRole('checkbox', { name: /^Talking one to one/ }));
		await user.click(press('Show them side by side'));
		expect(session().grids[0]?.view).toBe('one');
	});

	it('asks for one more when there is nothing to compare with', async () => {
		const { user } = onSheet(SideBySide, { stage: 'options' });
		await user.click(screen.getByRole('radio', { name: lowMood.titlePlain }));
		expect(press('Show them side by side')).toBeDisabled();
	});

	it('takes no more than four', async () => {
		const { user } = onSheet(SideBySide, { stage: 'options' });
		await user.click(screen.getByRole('radio', { name: lowMood.titlePlain }));
		for (const box of screen.getAllByRole('checkbox').slice(0, 4)) await user.click(box);
		expect(screen.getByRole('status')).toHaveTextContent('Four is the most that fits');
		expect(press('Show them side by side')).toBeDisabled();
	});
});

describe('The table', () => {
	it('stands in the order that is stated: A to Z, by name', () => {
		onGrid({ optionIds: ['lm-nothing', 'lm-peer', 'lm-talk'] });
		expect(columns().slice(1)).toEqual([...columns().slice(1)].sort());
		expect(screen.getByText(starterPack.wording.orderStated)).toBeVisible();
	});

	it('asks every option every question of the pack', () => {
		onGrid();
		const rows = screen.getAllByRole('rowheader').map((row) => row.textContent.trim());
		expect(rows).toEqual(starterPack.questions.map((question) => question.plain));
	});

	it('shows an answer that is the same for several as one merged cell', () => {
		onGrid();
		const wait = screen.getByText(starterPack.wording.notFilledIn).closest('td');
		expect(wait).toHaveAttribute('colspan', '3');
	});

	it('says what an answer rests on, beside it', () => {
		onGrid();
		const cell = screen.getByText(talking.answers.help.text).closest('td')!;
		expect(within(cell).getByText('from studies')).toBeVisible();
	});

	it('says first who nothing extra is not safe for, with its source and who keeps watch', () => {
		onGrid();
		const words = document.body.textContent;
		expect(words).toContain(nothing.notSafeFor!.whoKeepsWatch);
		expect(words).toContain('NICE');
		const first = words.indexOf(nothing.notSafeFor!.text);
		for (const option of [talking, nothing])
			expect(first).toBeLessThan(words.indexOf(option.answers.involves.text));
	});

	it('still says it first when the first question is folded away', () => {
		onGrid({ hiddenRows: ['involves'] });
		expect(screen.getByText(nothing.notSafeFor!.text)).toBeVisible();
	});

	it('shows one question at a time with the same text', async () => {
		const { user, session } = onGrid();
		await user.click(screen.getByRole('radio', { name: 'One at a time' }));
		expect(session().grids[0]?.view).toBe('one');
		expect(screen.getAllByRole('rowheader')).toHaveLength(1);
		expect(screen.getByText(talking.answers.involves.text)).toBeVisible();
		await user.click(press('Next question'));
		expect(screen.getByText(talking.answers.duration.text)).toBeVisible();
	});

	it('brings the question into the window for whoever turned to it from further down', async () => {
		const brought = vi.spyOn(Element.prototype, 'scrollIntoView');
		const { user } = onGrid();
		await user.click(screen.getByRole('radio', { name: 'One at a time' }));
		expect(brought, 'it is in sight at the top').not.toHaveBeenCalled();
		await user.click(screen.getByRole('radio', { name: 'All at once' }));
		const above = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
			this: Element,
		) {
			return new DOMRect(0, this.matches('.steps') ? -400 : 0);
		});
		await user.click(screen.getByRole('radio', { name: 'One at a time' }));
		expect(brought.mock.contexts.at(-1)).toBe(
			screen.getByRole('button', { name: 'Next question' }).closest('.steps'),
		);
		above.mockRestore();
		brought.mockRestore();
	});

	it('folds a column to its name, which keeps its mark, and opens it again', async () => {
		const { user, session } = onGrid();
		await user.click(headOf(/^Talking one to one/));
		await user.click(press('Not sure'));
		await user.click(headOf(/^Talking one to one/));
		await user.click(press('Fold it away'));
		expect(session().grids[0]?.hiddenOptions).toEqual(['lm-talk']);
		const spine = press(/^Open: Talking one to one/);
		expect(spine).toHaveTextContent('Ellis: not sure');
		await user.click(spine);
		expect(screen.getByRole('columnheader', { name: /^Talking one to one/ })).toBeVisible();
	});

	it('never folds nothing extra away', async () => {
		const { user } = onGrid();
		await user.click(headOf(/^Nothing extra for now/));
		expect(screen.queryByRole('button', { name: 'Fold it away' })).toBeNull();
	});

	it('puts a pinned column first, and says that pins come first', async () => {
		const { user } = onGrid();
		await user.click(headOf(/^Talking one to one/));
		await user.click(press('Pin it'));
		expect(screen.getAllByRole('columnheader')[1]).toHaveTextContent('Talking one to one');
		expect(screen.getByText(/What you pinned comes first/)).toBeVisible();
	});

	it('folds a question away and brings it back', async () => {
		const { user, session } = onGrid();
		const question = starterPack.questions[1]!.plain;
		await user.click(press(question));
		await user.click(press('Fold it away'));
		expect(session().grids[0]?.hiddenRows).toEqual(['duration']);
		await user.click(press(`Open: ${question}`));
		expect(session().grids[0]?.hiddenRows).toEqual([]);
	});

	it('shows the numbers of an answer with all that belongs beside them', async () => {
		const { user } = onGrid();
		const cell = screen.getByText(talking.answers.help.text).closest('td')!;
		await user.click(within(cell).getByRole('button', { name: /^See the \d numbers/ }));
		const numbers = screen.getByRole('dialog', { name: /^Talking one to one: / });
		const figure = talking.figures[0]!;
		for (const words of [figure.group, figure.where, figure.years, figure.afterHowLong])
			expect(within(numbers).getAllByText(words).length).toBeGreaterThan(0);
		expect(within(numbers).getByRole('img', { name: /39 in 100 .*61 in 100/ })).toBeInTheDocument();
	});
});

describe('Marks', () => {
	it('are made in the pen that is on, by keyboard alone', async () => {
		const { user, session } = onGrid();
		boxOf(talking.answers.who.text).focus();
		await user.keyboard('{Enter}');
		expect(screen.getByRole('button', { name: 'Like this' })).toHaveFocus();
		await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
		const mark = answerOf(session(), 'options.mark', ellis, 'low-mood/lm-talk/who');
		expect(mark).toBe('notForMe');
		expect(boxOf(talking.answers.who.text)).toHaveTextContent('Ellis: not for me');
	});

	it('of two voices stand beside each other', async () => {
		const { user, session, takePen } = onGrid();
		await user.click(headOf(/^Talking one to one/));
		await user.click(press('Like this'));
		await takePen(mum);
		await user.click(headOf(/^Talking one to one/));
		await user.click(press('Ask'));
		expect(answerOf(session(), 'options.mark', ellis, 'low-mood/lm-talk')).toBe('like');
		expect(answerOf(session(), 'options.mark', mum, 'low-mood/lm-talk')).toBe('ask');
		expect(headOf(/^Talking one to one/)).toHaveTextContent('Ellis: like this. Dawn: ask.');
	});

	it('go when the same mark is tapped again', async () => {
		const { user, session } = onGrid();
		for (let times = 0; times < 2; times++) {
			await user.click(headOf(/^Talking one to one/));
			await user.click(press('Like this'));
		}
		expect(answerOf(session(), 'options.mark', ellis, 'low-mood/lm-talk')).toBeUndefined();
	});

	it('on a merged answer count for every option that it covers', async () => {
		const { user, session } = onGrid();
		await user.click(boxOf(starterPack.wording.notFilledIn));
		await user.click(press('Ask'));
		for (const option of ['lm-nothing', 'lm-peer', 'lm-talk'])
			expect(answerOf(session(), 'options.mark', ellis, `low-mood/${option}/startsWhen`)).toBe(
				'ask',
			);
	});

	it('are never the practitioner’s', async () => {
		const { user } = onGrid({}, { pen: jo });
		expect(screen.getByText('Jo does not mark here. The marks are for you.')).toBeVisible();
		const pens = screen.getByRole('group', { name: 'Whose words?' });
		expect(within(pens).queryByRole('radio', { name: 'Jo' })).toBeNull();
		await user.click(headOf(/^Talking one to one/));
		expect(screen.queryByRole('button', { name: 'Like this' })).toBeNull();
	});
});

describe('Around the table', () => {
	it('keeps a question to ask, whether it was asked, and the answer', async () => {
		const { user, session } = onGrid();
		await user.click(press(/^Add a question/));
		await write(
			user,
			screen.getByRole('textbox', { name: 'A question to ask' }),
			'Who else comes?',
		);
		await user.click(press('Save words'));
		const [question] = wordsFor(session(), 'options.toAsk', 'low-mood');
		expect(question).toMatchObject({ text: 'Who else comes?', saidBy: ellis });
		await user.click(screen.getByRole('radio', { name: 'Next time' }));
		expect(answerFor(session(), 'options.askedState', question!.id)).toBe('nextTime');
		await user.click(press(/^Add the answer/));
		await write(user, screen.getByRole('textbox', { name: /^The answer/ }), 'Six people.');
		expect(wordsFor(session(), 'options.askedAnswer', question!.id)[0]?.text).toBe('Six people.');
	});

	it('adds a row of somebody’s own, with fit in words for each option and no total', async () => {
		const { user, session } = onGrid();
		await user.click(press(/^Add a row of my own/));
		await write(user, screen.getByRole('textbox', { name: /^What matters/ }), 'Near home');
		await user.click(press('Save words'));
		const [row] = wordsFor(session(), 'options.ownRow', 'low-mood');
		expect(screen.getByRole('rowheader', { name: /Near home/ })).toHaveTextContent('Ellis');
		await user.click(press('Say if it fits: Does it fit? Talking one to one'));
		await write(user, screen.getByRole('textbox', { name: /^Does it fit/ }), 'Two buses away');
		const fit = wordsFor(session(), 'options.fit', `${row!.id}/lm-talk`);
		expect(fit.map((words) => words.text)).toEqual(['Two buses away']);
	});

	it('keeps what the practitioner thinks shut until somebody asks, and why it opened', async () => {
		const { user, session } = onGrid(
			{},
			{
				before: [
					{
						type: 'words.said',
						id: 'view',
						question: 'options.practitionerView',
						subject: 'low-mood',
						text: 'Talking could suit you',
						saidBy: jo,
						writtenBy: jo,
						at: '2026-11-25T10:00:00.000Z',
					},
				],
			},
		);
		expect(screen.queryByText('Talking could suit you')).toBeNull();
		await user.click(press('I want to hear it'));
		expect(screen.getByText('Talking could suit you')).toBeVisible();
		expect(answerFor(session(), 'options.viewOpened', 'low-mood')).toBe('askedFor');
	});

	it('shows where an answer comes from', async () => {
		const { user } = onGrid();
		await user.click(boxOf(talking.answers.help.text));
		await user.click(press('Where this comes from'));
		const source = starterPack.sources.find((one) => one.id === talking.answers.help.sourceIds[0])!;
		expect(
			within(screen.getByRole('dialog', { name: 'Where this comes from' })).getByText(source.title),
		).toBeVisible();
	});

	it('says where to turn if somebody may not be safe', () => {
		onGrid();
		expect(screen.getByText(lowMood.safetyNote, { exact: false })).toBeVisible();
	});

	it('marks content that is past its review date', () => {
		onGrid({}, { pack: { ...starterPack, reviewBy: '2026-01-31' } });
		expect(screen.getByText(/due to be checked by 31 January 2026/)).toBeVisible();
	});

	it('shows no other voice’s rows in the young person’s own hands', async () => {
		const { hold } = onGrid(
			{},
			{
				before: [
					{
						type: 'words.said',
						id: 'row',
						question: 'options.ownRow',
						subject: 'low-mood',
						text: 'Not too far to drive',
						saidBy: mum,
						writtenBy: jo,
						at: '2026-11-25T10:00:00.000Z',
					},
				],
			},
		);
		expect(screen.getByRole('rowheader', { name: /Not too far to drive/ })).toBeVisible();
		await hold(ellis);
		expect(screen.queryByText(/Not too far to drive/)).toBeNull();
		expect(screen.queryByText(/What Jo thinks/)).toBeNull();
	});
});
