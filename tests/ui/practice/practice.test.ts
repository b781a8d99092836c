import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { families } from '#content/practice/families.ts';
import { sixMoves } from '#content/practice/six-moves.ts';
import type { MoveId } from '#domain/six-moves.ts';
import FamilyPicker from '#ui/practice/FamilyPicker.svelte';
import LookBack from '#ui/practice/LookBack.svelte';
import PracticeGuide from '#ui/practice/PracticeGuide.svelte';
import SinceThen from '#ui/practice/SinceThen.svelte';

const { moves } = sixMoves;
const [zara] = families;
const nothing = () => undefined;

describe('Choosing a family to practise with', () => {
	const picker = () => {
		const ways = { onchoose: vi.fn(), onback: vi.fn(), onsafety: vi.fn(), oncheck: vi.fn() };
		render(FamilyPicker, { families, ...ways });
		return ways;
	};

	it('offers three families, each with its story, and names only', async () => {
		const { onchoose } = picker();
		const zaraButton = screen.getByRole('button', {
			name: /^Zara and her mum 12 years old\. Worry\./,
		});
		expect(zaraButton).toHaveAccessibleDescription(/^Zara’s tummy hurts before school/);
		for (const name of [/^Rhys and his parents/, /^Mina, and later her partner/, /^Only names/])
			await userEvent.click(screen.getByRole('button', { name }));
		expect(onchoose.mock.calls).toEqual([['rhys'], ['mina'], ['names-only']]);
	});

	it('has a way back, and Staying safe', async () => {
		const { onback, onsafety } = picker();
		await userEvent.click(screen.getByRole('button', { name: 'Back' }));
		await userEvent.click(screen.getByRole('button', { name: 'Staying safe' }));
		expect(onback).toHaveBeenCalledOnce();
		expect(onsafety).toHaveBeenCalledOnce();
	});
});

const guide = (set: { move?: MoveId; done?: readonly MoveId[]; open?: boolean } = {}) => {
	const ways = { onmove: vi.fn(), ontick: vi.fn(), onopen: vi.fn(), onfinish: vi.fn() };
	const shown = { moves, family: zara!, move: 'describe' as const, done: [], open: true };
	render(PracticeGuide, { ...shown, ...set, ...ways });
	const panel = within(screen.getByRole('complementary', { name: 'Practice guide' }));
	return { ...ways, panel };
};

describe('The guide through the six moves', () => {
	it('shows one move at a time: what it is, and words that one could say', () => {
		const { panel } = guide();
		expect(panel.getByRole('status')).toHaveTextContent(
			'Describe. Say what this page is for, before anybody reads it.',
		);
		expect(panel.getByText('“It isn’t a test, and the order means nothing.”')).toBeVisible();
		expect(panel.queryByText(/^Be quiet while they read/)).toBeNull();
	});

	it('goes to any move, and to the next one', async () => {
		const { panel, onmove } = guide({ move: 'handOver' });
		const steps = within(panel.getByRole('list', { name: 'The six moves' }));
		expect(steps.getByRole('button', { name: '3 Hand over' })).toHaveAttribute(
			'aria-current',
			'step',
		);
		await userEvent.click(steps.getByRole('button', { name: '6 Take home' }));
		await userEvent.click(panel.getByRole('button', { name: 'Next move' }));
		expect(onmove.mock.calls).toEqual([['takeHome'], ['makeSpace']]);
	});

	it('is ticked by the person alone, and says what is done', async () => {
		const { panel, ontick } = guide({ move: 'check', done: ['describe'] });
		expect(panel.getByRole('button', { name: 'done Describe' })).toBeVisible();
		expect(panel.getByRole('checkbox', { name: 'I did this' })).not.toBeChecked();
		await userEvent.click(panel.getByRole('checkbox', { name: 'I did this' }));
		expect(ontick).toHaveBeenCalledWith('check', true);
	});

	it('keeps what the family would say behind a card that is opened', async () => {
		const { panel } = guide();
		const card = panel.getByText('What Zara and Nadia would say');
		expect(panel.getByText('“Is this like a test?”')).not.toBeVisible();
		await userEvent.click(card);
		expect(panel.getByText('“Is this like a test?”')).toBeVisible();
	});

	it('gives way to one line as soon as the sheet beside it is used', async () => {
		const sheet = document.body.appendChild(document.createElement('main'));
		sheet.innerHTML =
			'<div class="page"><div class="body"><button>A mark</button></div></div><p>Elsewhere</p>';
		const { panel, onopen } = guide();
		await userEvent.click(panel.getByText('“It isn’t a test, and the order means nothing.”'));
		await userEvent.click(screen.getByText('Elsewhere'));
		expect(onopen).not.toHaveBeenCalled();
		await userEvent.click(screen.getByRole('button', { name: 'A mark' }));
		expect(onopen.mock.calls).toEqual([[false]]);
		sheet.remove();
	});

	it('closes to one line and opens again', async () => {
		const { panel, onopen } = guide({ open: false });
		const strip = panel.getByRole('button', { name: 'Six moves 1 of 6: Describe' });
		expect(strip).toHaveAttribute('aria-expanded', 'false');
		expect(panel.queryByRole('checkbox')).toBeNull();
		await userEvent.click(strip);
		expect(onopen).toHaveBeenCalledWith(true);
	});

	it('ends practice from the last move', async () => {
		const { panel, onfinish } = guide({ move: 'takeHome' });
		expect(panel.queryByRole('button', { name: 'Next move' })).toBeNull();
		await userEvent.click(panel.getByRole('button', { name: 'Finish practising' }));
		expect(onfinish).toHaveBeenCalledOnce();
	});
});

describe('Looking back at practice', () => {
	const lookBack = (done: readonly MoveId[]) => {
		const ways = { ondone: vi.fn(), onwrite: vi.fn(), onback: nothing, onleave: vi.fn() };
		const day = '26 November 2026';
		render(LookBack, { day, family: 'Zara and her mum', moves, done, written: {}, ...ways });
		return ways;
	};
	const paper = () => document.querySelector<HTMLElement>('.print-pages')!;

	it('asks a few open questions, and says that the words are not kept', async () => {
		const { onwrite } = lookBack([]);
		expect(screen.getByText(/What you type here is not kept/)).toBeVisible();
		const field = screen.getByRole('textbox', { name: 'What went well, and how could you tell?' });
		expect(field).toHaveAttribute('autocomplete', 'off');
		await userEvent.type(field, 'Q');
		expect(onwrite).toHaveBeenCalledWith('well', 'Q');
		expect(screen.getAllByRole('textbox')).toHaveLength(3);
	});

	it('puts date, family and the ticked moves on paper, and nothing that could be a score', () => {
		lookBack(['describe', 'makeSpace']);
		const text = paper().textContent ?? '';
		for (const part of ['I practised these', '26 November 2026', 'Zara and her mum', 'Make space'])
			expect(text).toContain(part);
		expect(text).not.toContain('Encourage');
		expect(text).not.toMatch(/%|per cent|\bof (6|six)\b|out of|score|\d\/\d/i);
	});

	it('says so on paper when no move was ticked', () => {
		lookBack([]);
		expect(paper()).toHaveTextContent('No move was ticked.');
	});

	it('leaves the moves to the person to tick, and leaves when asked', async () => {
		const { ondone, onleave } = lookBack(['describe']);
		await userEvent.click(screen.getByRole('checkbox', { name: 'Check' }));
		expect(ondone).toHaveBeenCalledWith(['describe', 'check']);
		await userEvent.click(screen.getByRole('button', { name: 'Leave practice' }));
		expect(onleave).toHaveBeenCalledOnce();
	});
});

describe('The next meeting, practised', () => {
	it('says that the last one is made up, before anybody opens what happened since', () => {
		render(SinceThen, { since: ['Six weeks have gone by.'] });
		expect(
			screen.getByText(/^This is practice. The day of the last meeting is made up/),
		).toBeVisible();
		expect(screen.getByText('Since then (made up)').closest('details')).not.toHaveAttribute('open');
	});
});
