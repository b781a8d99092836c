import { configure, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '#conversation/events.ts';
import { answerFor, answerOf, wordsFor } from '#domain/said.ts';
import OurChoice from '#ui/stages/OurChoice.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { grid } from './low-mood-grid.ts';
import { starterPack } from './pack.ts';
import { write } from './write.ts';

// Whether each of a table's boxes can be seen is costly to work out, and nothing here is hidden.
configure({ defaultHidden: true });

const born = (month: string): ConversationEvent => ({
	type: 'answer.given',
	id: 'born',
	question: 'start.birth',
	value: month,
	saidBy: ellis,
	writtenBy: jo,
	at: '2026-11-25T10:00:00.000Z',
});
const onChoice = (set: Parameters<typeof onSheet>[1] = {}) =>
	onSheet(OurChoice, { stage: 'options', ...set, before: [grid, ...(set.before ?? [])] });
const { wording } = starterPack;
const enough = wording.ready[0]!;
const group = (name: string) => within(screen.getByRole('group', { name }));

describe('The ready questions', () => {
	it('are answered yes, not yet or skip, all the same kind of button', async () => {
		const { user, session } = onChoice();
		const answers = group(enough.question).getAllByRole('radio');
		expect(answers.map((one) => one.closest('label')!.textContent.trim())).toEqual([
			'Yes',
			'Not yet',
			'Skip',
		]);
		await user.click(answers[2]!);
		expect(answerOf(session(), 'choice.ready', ellis, enough.id)).toBe('skip');
	});

	it('lead from “not yet” to what helps, and to where it can be done', async () => {
		const { user, session, visited } = onChoice();
		await user.click(group(enough.question).getByRole('radio', { name: 'Not yet' }));
		expect(screen.getByText(enough.whenNotYet)).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Go to Side by side' }));
		expect(visited).toEqual(['options']);
		await user.click(screen.getByRole('button', { name: /^What would help/ }));
		await write(user, screen.getByRole('textbox'), 'See the group room');
		expect(wordsFor(session(), 'choice.readyHelp', enough.id)[0]?.text).toBe('See the group room');
	});

	it('are answered apart: nobody sees another’s before answering', async () => {
		const { user, takePen } = onChoice();
		await user.click(group(enough.question).getByRole('radio', { name: 'Not yet' }));
		await takePen(mum);
		for (const answer of group(enough.question).getAllByRole('radio'))
			expect(answer).not.toBeChecked();
		expect(screen.queryByText('What each of us said')).toBeNull();
		await user.click(screen.getByRole('button', { name: 'Show everyone’s' }));
		expect(screen.getByText('What each of us said')).toBeVisible();
	});

	it('are answered last by the practitioner', () => {
		onChoice({ pen: jo });
		expect(screen.getByText(/^Jo answers last/)).toBeVisible();
		expect(screen.queryByRole('group', { name: enough.question })).toBeNull();
	});

	it('show together once everybody here has answered', async () => {
		const { user, takePen } = onChoice();
		for (const pen of [ellis, mum, jo]) {
			await takePen(pen);
			for (const ready of wording.ready)
				await user.click(group(ready.question).getByRole('radio', { name: 'Yes' }));
		}
		expect(screen.getByText('What each of us said')).toBeVisible();
	});
});

describe('The choice', () => {
	it('can be any of five kinds, all drawn alike', async () => {
		const { user, session } = onChoice();
		const kinds = group('What kind of choice is it?').getAllByRole('radio');
		expect(kinds).toHaveLength(wording.choiceKinds.length);
		expect(new Set(kinds.map((one) => one.closest('label')!.className)).size).toBe(1);
		await user.click(screen.getByRole('radio', { name: /^Take it home to think/ }));
		expect(answerFor(session(), 'choice.kind')).toBe('takeHome');
	});

	it('can be a trial for some weeks', async () => {
		const { user, session } = onChoice();
		await user.click(screen.getByRole('radio', { name: /^Try it for a while/ }));
		await user.type(screen.getByLabelText('For how many weeks?'), '12');
		expect(answerFor(session(), 'choice.trialWeeks')).toBe(12);
	});

	it('chooses one option and sets another aside, each with a reason', async () => {
		const { user, session } = onChoice();
		await user.click(group('Talking one to one').getByRole('radio', { name: 'Choose it' }));
		await user.click(group('Nothing extra for now').getByRole('radio', { name: 'Set it aside' }));
		await user.click(screen.getByRole('button', { name: 'Say why: Why? Nothing extra for now' }));
		await write(user, screen.getByRole('textbox'), 'I have waited long enough');
		expect(answerFor(session(), 'choice.option', 'lm-talk')).toBe('chosen');
		expect(answerFor(session(), 'choice.option', 'lm-nothing')).toBe('setAside');
		expect(wordsFor(session(), 'choice.reason', 'lm-nothing')[0]?.saidBy).toBe(ellis);
	});

	it('says where, how and with whom', async () => {
		const { user, session } = onChoice();
		await user.click(screen.getByRole('checkbox', { name: 'By video' }));
		await user.click(screen.getByRole('checkbox', { name: 'With family' }));
		expect(answerFor(session(), 'choice.ways')).toEqual(['video', 'withFamily']);
		await user.click(screen.getByRole('button', { name: 'Add words: Where?' }));
		await write(user, screen.getByRole('textbox', { name: 'Where?' }), 'The library');
		expect(wordsFor(session(), 'choice.place')[0]?.text).toBe('The library');
	});

	it('keeps each voice’s agreement apart, disagreeing as easily as agreeing', async () => {
		const { user, session } = onChoice();
		await user.click(group('What Ellis says').getByRole('radio', { name: 'I agree' }));
		await user.click(group('What Dawn says').getByRole('radio', { name: 'I disagree' }));
		await user.click(group('What Jo says').getByRole('radio', { name: 'Not saying' }));
		expect([ellis, mum, jo].map((voice) => answerOf(session(), 'choice.agreement', voice))).toEqual(
			['agree', 'disagree', 'notSaying'],
		);
	});

	it('names who decides by law for the age of the young person, and on what basis', async () => {
		const { user, session } = onChoice({ before: [born('2009-12')] });
		const law = wording.whoDecides['16-17'];
		expect(screen.getByText(law.plain)).toBeVisible();
		await user.click(screen.getByRole('radio', { name: law.choices[0]! }));
		expect(answerFor(session(), 'choice.decides')).toBe(law.choices[0]);
		await user.click(screen.getByRole('button', { name: /^Why is that/ }));
		await write(user, screen.getByRole('textbox'), 'She weighed it up today');
		expect(wordsFor(session(), 'choice.decidesBasis')[0]?.text).toBe('She weighed it up today');
	});

	it('says the law’s own words only while nobody but the practitioner can read them', async () => {
		const { sit } = onChoice({ before: [born('2009-12')] });
		const law = wording.whoDecides['16-17'];
		expect(screen.queryByText(law.basis, { exact: false })).toBeNull();
		for (const person of [ellis, mum]) await sit(person, 'steppedOut');
		expect(screen.getByText(law.basis, { exact: false })).toBeVisible();
		expect(screen.getByText(law.plain)).toBeVisible();
	});

	it('is nobody’s for them when the young person is not here', async () => {
		const { sit } = onChoice({ pen: mum });
		await sit(ellis, 'steppedOut');
		expect(screen.getByText(/^Ellis is not here/)).toBeVisible();
		expect(screen.queryByRole('group', { name: 'What Ellis says' })).toBeNull();
	});
});

describe('An answer', () => {
	it('that was changed by a slip can be put back', async () => {
		const { user, session } = onChoice();
		const talking = group('Talking one to one');
		await user.click(talking.getByRole('radio', { name: 'Choose it' }));
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
		await user.click(talking.getByRole('radio', { name: 'Set it aside' }));
		expect(screen.getByText('That answer is changed.')).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Undo' }));
		expect(answerFor(session(), 'choice.option', 'lm-talk')).toBe('chosen');
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});

	it('that was taken back can be put back as it was, with whom it is kept from', async () => {
		const { user, session } = onChoice({
			before: [
				{
					type: 'answer.given',
					id: 'alone',
					question: 'choice.agreement',
					value: 'disagree',
					saidBy: ellis,
					writtenBy: ellis,
					at: '2026-11-25T10:00:00.000Z',
					keptFrom: ['dad'],
				},
			],
		});
		await user.click(screen.getByRole('button', { name: 'Clear my answer: What Ellis says' }));
		expect(answerOf(session(), 'choice.agreement', ellis)).toBeUndefined();
		await user.click(screen.getByRole('button', { name: 'Undo' }));
		expect(session().answers.find((one) => one.question === 'choice.agreement')).toMatchObject({
			value: 'disagree',
			writtenBy: ellis,
			keptFrom: ['dad'],
		});
	});

	it('of one voice cannot be put back once the pen is another’s', async () => {
		const { user, takePen } = onChoice();
		const answers = group(enough.question);
		await user.click(answers.getByRole('radio', { name: 'Yes' }));
		await user.click(answers.getByRole('radio', { name: 'Not yet' }));
		expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
		await takePen(mum);
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});
});

describe('What was looked at', () => {
	it('has a drawn tick once it is chosen, and its own wait', async () => {
		const { user } = onChoice();
		const name = screen.getByRole('heading', { name: 'Talking one to one' });
		const option = name.closest('.pick')!;
		expect(option).toHaveTextContent(wording.notFilledIn);
		expect(option.querySelector('.stroke svg')).toBeNull();
		await user.click(group('Talking one to one').getByRole('radio', { name: 'Choose it' }));
		expect(option.querySelector('.stroke svg')).not.toBeNull();
	});

	it('names no wait for nothing extra', () => {
		onChoice();
		const nothing = screen.getByRole('heading', { name: 'Nothing extra for now' });
		expect(nothing.closest('.pick')).not.toHaveTextContent(wording.notFilledIn);
	});
});

describe('In the young person’s own hands', () => {
	it('shows no other name, and nothing of the practitioner’s side', async () => {
		const { hold } = onChoice();
		await hold(ellis);
		expect(screen.queryByText('Dawn')).toBeNull();
		expect(screen.queryByText('Jo')).toBeNull();
		expect(screen.queryByText('Who decides, by law')).toBeNull();
		expect(group('What Ellis says').getByRole('radio', { name: 'I disagree' })).toBeVisible();
	});

	it('shows no reason of anybody else’s, nor that there is one', async () => {
		const { user, hold } = onChoice({ pen: mum });
		await user.click(screen.getByRole('button', { name: 'Say why: Why? Talking one to one' }));
		await write(user, screen.getByRole('textbox'), 'I saw it help');
		await user.click(screen.getByRole('button', { name: 'Save words' }));
		expect(screen.getByText('Because')).toBeVisible();
		await hold(ellis);
		expect(screen.queryByText('Because')).toBeNull();
		expect(screen.queryByText('I saw it help')).toBeNull();
	});
});
