import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import HundredPeople from '#ui/kit/HundredPeople.svelte';
import SignaturePad from '#ui/kit/SignaturePad.svelte';

describe('A hundred people', () => {
	it('draws one figure for each of a hundred, and says the counts beside them', () => {
		const label = '44 felt better, 56 did not';
		render(HundredPeople, {
			label,
			parts: [
				{ count: 44, label: 'felt better', style: 'solid' },
				{ count: 56, label: 'did not', style: 'outline' },
			],
		});
		const drawing = screen.getByRole('img', { name: label });
		// One path holds all the people of a part; each begins with a move of the pen.
		const people = (style: string) =>
			drawing.querySelector(`.${style}`)?.getAttribute('d')?.match(/M/g);
		expect(people('solid')).toHaveLength(44);
		expect(people('outline')).toHaveLength(56);
		expect(screen.getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual([
			'44 felt better',
			'56 did not',
		]);
	});
});

describe('Drawing a name', () => {
	const ellis = { label: 'Ellis draws their name', pen: 'youngPerson' } as const;

	it('keeps each line as parts of the pad, so that it prints at any size', async () => {
		const onchange = vi.fn();
		render(SignaturePad, { ...ellis, strokes: [], onchange });
		const pad = screen.getByRole('img', { name: /Nothing drawn yet/ });
		pad.getBoundingClientRect = () => new DOMRect(0, 0, 500, 100);
		await fireEvent.pointerDown(pad, { button: 0, clientX: 50, clientY: 50 });
		await fireEvent.pointerMove(pad, { clientX: 250, clientY: 20 });
		await fireEvent.pointerUp(pad);
		expect(onchange).toHaveBeenCalledExactlyOnceWith([[0.1, 0.5, 0.5, 0.2]]);
	});

	it('takes back the last line, or all of them', async () => {
		const onchange = vi.fn();
		const strokes = [
			[0.1, 0.5, 0.5, 0.2],
			[0.6, 0.5],
		];
		render(SignaturePad, { ...ellis, strokes, onchange });
		await userEvent.click(screen.getByRole('button', { name: 'Undo the last line' }));
		expect(onchange).toHaveBeenLastCalledWith([[0.1, 0.5, 0.5, 0.2]]);
		await userEvent.click(screen.getByRole('button', { name: 'Clear the drawing' }));
		expect(onchange).toHaveBeenLastCalledWith([]);
	});
});
