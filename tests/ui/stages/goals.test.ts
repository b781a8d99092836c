import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { goals as words } from '#content/messages/goals.ts';
import { goalsOf } from '#domain/goals.ts';
import { answerFor, answerOf, wordsFor } from '#domain/said.ts';
import Goals from '#ui/stages/Goals.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { starterPack } from './pack.ts';
import { write } from './write.ts';

const goal = (id: string, text: string, at = '2026-11-25T10:00:00.000Z') =>
	({
		type: 'words.said',
		id,
		question: 'goals.goal',
		text,
		saidBy: ellis,
		writtenBy: jo,
		at,
	}) as const;

const two = [goal('school', 'Get to school on time'), goal('sleep', 'Fall asleep by midnight')];
const draw = (before: Parameters<typeof onSheet>[1] = {}) =>
	onSheet(Goals, { stage: 'goals', ...before });

describe('Goals', () => {
	it('keeps a goal in the words and under the name of whoever said it', async () => {
		const { user, session } = draw();
		await user.click(screen.getByRole('button', { name: /Add a goal/ }));
		await write(
			user,
			screen.getByRole('textbox', { name: words.goal }),
			'Play with the band again',
		);
		expect(wordsFor(session(), 'goals.goal')[0]?.text).toBe('Play with the band again');
		await user.click(screen.getByRole('button', { name: 'Save words' }));
		const kept = wordsFor(session(), 'goals.goal');
		expect(kept).toHaveLength(1);
		expect(kept[0]).toMatchObject({ saidBy: ellis, writtenBy: jo });
		expect(screen.getByRole('heading', { name: 'Play with the band again' })).toBeInTheDocument();
	});

	it('goes on at the goal that was just said, which comes into the window', async () => {
		const brought = vi.spyOn(Element.prototype, 'scrollIntoView');
		const { user } = draw({ before: two });
		expect(brought).not.toHaveBeenCalled();
		await user.click(screen.getByRole('button', { name: /Add a goal/ }));
		await write(user, screen.getByRole('textbox', { name: words.goal }), 'Play with the band');
		await user.click(screen.getByRole('button', { name: 'Save words' }));
		const heading = await screen.findByRole('heading', { name: 'Play with the band' });
		await waitFor(() => {
			expect(heading).toHaveFocus();
		});
		expect(brought.mock.contexts.at(-1)).toBe(heading.closest('section'));
		expect(screen.getByRole('slider', { name: words.nowFor('Ellis', 3) })).toBeVisible();
		brought.mockRestore();
	});

	it('has room for three goals and says so', () => {
		draw({ before: [...two, goal('band', 'Keep going to band')] });
		expect(screen.queryByRole('button', { name: /Add a goal/ })).not.toBeInTheDocument();
		expect(screen.getByText(words.threeNow)).toBeInTheDocument();
	});

	it('puts the goal first that people move up', async () => {
		const { user, session } = draw({ before: two });
		await user.click(screen.getByRole('button', { name: 'Move up: goal 2' }));
		expect(goalsOf(session()).map((one) => one.id)).toEqual(['sleep', 'school']);
	});

	it('keeps where each voice puts a goal, and “not today” as an answer', async () => {
		const { user, session, takePen } = draw({ before: two });
		const slider = screen.getByRole('slider', { name: words.nowFor('Ellis', 1) });
		slider.focus();
		await user.keyboard('4');
		expect(answerOf(session(), 'goals.rating', ellis, 'school')).toBe(4);
		await takePen(mum);
		await user.click(screen.getByRole('button', { name: 'Not today' }));
		expect(answerOf(session(), 'goals.rating', mum, 'school')).toBe('notToday');
		expect(answerOf(session(), 'goals.rating', ellis, 'school')).toBe(4);
		expect(screen.getByText(words.rated('Ellis', 4))).toBeInTheDocument();
	});

	it('shows last time’s number only once the new one is set', async () => {
		const rated = (value: number, at: string) =>
			({
				type: 'answer.given',
				id: 'r',
				question: 'goals.rating',
				subject: 'school',
				value,
				saidBy: ellis,
				writtenBy: jo,
				at,
			}) as const;
		const { user } = draw({ before: [...two, rated(2, '2026-09-02T10:00:00.000Z')] });
		expect(screen.queryByText(/it was 2/)).not.toBeInTheDocument();
		screen.getByRole('slider', { name: words.nowFor('Ellis', 1) }).focus();
		await user.keyboard('4');
		expect(screen.getByText('it was 2 on 2 September 2026')).toBeInTheDocument();
	});

	it('asks of every goal what it could cost, and keeps that it was asked', async () => {
		const { user, session } = draw({ before: two });
		const question = starterPack.wording.goalCost;
		for (const place of [1, 2]) {
			if (place === 2) await user.click(screen.getByRole('button', { name: 'Open goal 2' }));
			expect(screen.getByRole('heading', { name: question })).toBeInTheDocument();
			await user.click(screen.getByRole('checkbox', { name: words.costAsked }));
		}
		expect(answerFor(session(), 'goals.costAsked', 'school')).toBe('asked');
		expect(answerFor(session(), 'goals.costAsked', 'sleep')).toBe('asked');
		await user.click(screen.getByRole('button', { name: `Add words: ${question}` }));
		await write(user, screen.getByRole('textbox', { name: question }), 'Less time alone');
		expect(wordsFor(session(), 'goals.cost', 'sleep')[0]?.text).toBe('Less time alone');
	});

	it.each([
		[words.zero, 'goals.zero', 'Add words'],
		[words.five, 'goals.five', 'Add words'],
		[words.ten, 'goals.ten', 'Add words'],
		[words.smallStep, 'goals.smallStep', words.addStep],
	] as const)('keeps the answer to “%s”', async (label, question, opener) => {
		const { user, session } = draw({ before: two });
		await user.click(screen.getByRole('button', { name: `${opener}: ${label}` }));
		await write(user, screen.getByRole('textbox', { name: label }), 'In by half eight');
		expect(wordsFor(session(), question, 'school')[0]?.text).toBe('In by half eight');
	});

	it('keeps the earlier wording when a goal is put differently', async () => {
		const { user } = draw({ before: two });
		await user.click(screen.getByRole('button', { name: /Change: Ellis’s goal 1/ }));
		const field = screen.getByRole('textbox', { name: words.goal });
		await user.clear(field);
		await write(user, field, 'Be in before the bell');
		await user.click(screen.getByRole('button', { name: 'Save words' }));
		expect(screen.getByRole('heading', { name: 'Be in before the bell' })).toBeInTheDocument();
		await user.click(screen.getByText(words.earlier));
		expect(screen.getByText('Get to school on time')).toBeInTheDocument();
	});

	it('gives back a goal that was taken out by mistake', async () => {
		const { user, session } = draw({ before: two });
		await user.click(screen.getByRole('button', { name: /Take out: Ellis’s goal 1/ }));
		expect(goalsOf(session())).toHaveLength(1);
		await user.click(screen.getByRole('button', { name: 'Undo' }));
		expect(goalsOf(session())).toHaveLength(2);
	});

	it('keeps a number from somewhere else exactly as it was typed', async () => {
		const { user, session } = draw();
		await user.click(screen.getByRole('button', { name: words.addNumber }));
		await write(user, screen.getByRole('textbox', { name: words.numberName }), 'School survey');
		await write(user, screen.getByRole('textbox', { name: words.numberShown }), '7 of 27');
		await write(user, screen.getByRole('textbox', { name: words.numberFrom }), 'Mr Lowe');
		await user.click(screen.getByRole('button', { name: words.done }));
		expect(session().numbers).toHaveLength(1);
		expect(session().numbers[0]).toMatchObject({
			name: 'School survey',
			shown: '7 of 27',
			from: 'Mr Lowe',
			date: '2026-11-25',
			saidBy: ellis,
			writtenBy: jo,
		});
		const section = screen.getByRole('region', { name: words.numbers });
		expect(within(section).getByText('7 of 27')).toBeInTheDocument();
	});
});
