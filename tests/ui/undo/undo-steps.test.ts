import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deed } from '#conversation/deed.ts';
import type { ChoiceQuestion } from '#domain/questions.ts';
import { changeBetween } from '#domain/undoing.ts';
import { personJoined } from '#domain/room.ts';
import { answerGiven, keptFrom, wordsRemoved, wordsSaid } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';
import UndoBar from '#ui/kit/UndoBar.svelte';
import UndoSteps from '#ui/undo/UndoSteps.svelte';
import { toldOf } from '#ui/undo/told.ts';
import { wayOf } from '#ui/undo/way-of.ts';
import { at, ellis, family, jo, mum } from '../../domain/people-at-the-table.ts';

const steps = (given: { undo?: string; redo?: string; told?: string } = {}) => {
	const heard = { onundo: vi.fn(), onredo: vi.fn(), onclose: vi.fn() };
	const { unmount } = render(UndoSteps, {
		...{ told: '', undo: undefined, redo: undefined, takesFocus: true, ...given, ...heard },
	});
	return { ...heard, unmount };
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('Undo, step by step', () => {
	it('says what it would take back before, and what it took back after', async () => {
		const heard = steps({
			undo: 'card moved, in What matters',
			redo: 'goal added, in Goals',
			told: 'Undone: goal added, in Goals.',
		});
		expect(screen.getByRole('status')).toHaveTextContent('Undone: goal added, in Goals.');
		await press('Undo: card moved, in What matters');
		await press('Redo: goal added, in Goals');
		expect(heard.onundo).toHaveBeenCalledOnce();
		expect(heard.onredo).toHaveBeenCalledOnce();
	});

	it('has no button for what can’t be done', () => {
		steps({ told: 'Nothing to undo here.' });
		expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
			'Close',
		]);
	});

	it('takes the keyboard to its first button, and closes with Escape', async () => {
		const heard = steps({ undo: 'mark changed, in Side by side' });
		const button = screen.getByRole('button', { name: /^Undo:/ });
		expect(button).toHaveFocus();
		await fireEvent.keyDown(button, { key: 'Escape' });
		expect(heard.onclose).toHaveBeenCalledOnce();
	});

	it('is a row of the foot of the sheet, so that neither Finish nor Next lies under it', () => {
		document.body.insertAdjacentHTML(
			'beforeend',
			'<div class="app"><main class="sheet"><footer class="foot"></footer></main></div>',
		);
		const app = document.querySelector('.app');
		const { unmount } = steps({ undo: 'mark changed, in Side by side' });
		expect(app?.querySelector('.foot')).toContainElement(screen.getByRole('region'));
		unmount();
		expect(app).toHaveTextContent('');
		app?.remove();
	});

	it('leaves no short bar beside it that would take back the same act', () => {
		const onend = vi.fn();
		render(UndoBar, { message: 'Ellis: like this', onundo: vi.fn(), onend });
		const { unmount } = steps({ undo: 'mark added, in Side by side' });
		flushSync();
		expect(onend).toHaveBeenCalledOnce();
		unmount();
		const later = vi.fn();
		render(UndoBar, { message: 'Ellis: not sure', onundo: vi.fn(), onend: later });
		flushSync();
		expect(later).not.toHaveBeenCalled();
	});

	it('goes by itself after a while, but not while somebody is on it', async () => {
		const heard = steps({ undo: 'mark changed, in Side by side' });
		vi.advanceTimersByTime(60_000);
		expect(heard.onclose).not.toHaveBeenCalled();
		await fireEvent.focusOut(screen.getByRole('button', { name: /^Undo:/ }));
		vi.advanceTimersByTime(21_000);
		expect(heard.onclose).toHaveBeenCalledOnce();
	});
});

describe('What was done', () => {
	const said = wordsSaid(family(), {
		...{ id: 'g1', question: 'goals.goal', text: 'Hushabrindle comes home', at },
		...{ saidBy: ellis, writtenBy: jo },
	});
	const told = (before: Session, after: Session, more: Partial<Deed> = {}, way = 'undo' as const) =>
		toldOf(
			{
				change: changeBetween(before, after),
				place: 'goals',
				part: '',
				hands: null,
				turn: 0,
				...more,
			},
			way,
			null,
		);

	it('is said in plain words, with where it was, and never with the words themselves', () => {
		expect(told(family(), said)).toBe('goal added, in Goals');
		expect(told(said, wordsRemoved(said, { id: 'g1' }))).toBe('goal taken out, in Goals');
		expect(told(said, keptFrom(said, { id: 'g1', readers: [mum] }))).toBe(
			'who can see the goal, in Goals',
		);
	});

	it('says of a chair that it was pulled up, and never the name in it', () => {
		const person = { id: 'k', role: 'supporter', name: 'Kai', pronouns: '', relation: '' } as const;
		const joined = personJoined(said, { person, chair: 'here', at });
		expect(told(said, joined)).toBe('chair pulled up, in Who’s here');
	});

	it('says which answer it was, and nothing of what was answered for the practitioner alone', () => {
		const answers = (question: ChoiceQuestion) =>
			answerGiven(family(), {
				...{ id: 'a1', question, value: 'yes', at },
				...{ saidBy: ellis, writtenBy: jo },
			});
		const inStart = { place: 'start' } as const;
		expect(told(family(), answers('start.birth'), inStart)).toBe(
			'month and year of birth added, in Start',
		);
		expect(told(family(), answers('start.timeAlone'), inStart)).toBe('answer added, in Start');
		expect(told(family(), answers('start.minuteAlone'), inStart)).toBe('answer added, in Start');
	});

	it('says of two practitioners who became one what was asked', () => {
		const [first, ...others] = said.participants;
		const two = first && { ...said, participants: [...others, { ...first, perhapsRuns: true }] };
		expect(two && told(two, { ...two, participants: others })).toBe(
			'who ran the last meeting, in Goals',
		);
	});

	it('says that a card was moved, and that it was in other hands', () => {
		const placed = answerGiven(family(), {
			...{ id: 'a1', question: 'whatMatters.place', subject: 'sleep', value: 'weighs', at },
			...{ saidBy: ellis, writtenBy: ellis },
		});
		expect(told(family(), placed, { place: 'whatMatters', hands: ellis })).toBe(
			'card moved, in What matters, while it was handed over',
		);
		const deed: Deed = {
			change: changeBetween(family(), placed),
			...{ place: 'whatMatters', part: '', hands: ellis, turn: 0 },
		};
		expect(toldOf(deed, 'undo', ellis)).toBe('card moved, in What matters');
	});

	it('is said of Staying safe as well', () => {
		expect(told(family(), said, { place: 'safety' })).toBe('goal added, in Staying safe');
	});
});

describe('The keys', () => {
	const key = (given: KeyboardEventInit, target: Element = document.body) => {
		let heard: KeyboardEvent | undefined;
		target.addEventListener('keydown', (event) => (heard = event as KeyboardEvent), { once: true });
		target.dispatchEvent(new KeyboardEvent('keydown', given));
		return heard && wayOf(heard);
	};

	it('are Ctrl or Cmd with Z, and with Shift the other way', () => {
		expect(key({ key: 'z', ctrlKey: true })).toBe('undo');
		expect(key({ key: 'z', metaKey: true })).toBe('undo');
		expect(key({ key: 'Z', metaKey: true, shiftKey: true })).toBe('redo');
		expect(key({ key: 'y', ctrlKey: true })).toBe('redo');
		expect(key({ key: 'z' })).toBeUndefined();
	});

	it('are left to a field in which somebody types', () => {
		const field = document.body.appendChild(document.createElement('textarea'));
		expect(key({ key: 'z', ctrlKey: true }, field)).toBeUndefined();
		const slider = document.body.appendChild(document.createElement('input'));
		slider.type = 'range';
		expect(key({ key: 'z', ctrlKey: true }, slider)).toBe('undo');
	});
});
