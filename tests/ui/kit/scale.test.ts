import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Scale from '#ui/kit/Scale.svelte';

const words = { label: 'Goal 1 today', low: 'not there at all', high: 'got there' };

describe('The 0 to 10 scale', () => {
	it('says "not set yet" until somebody sets it', () => {
		render(Scale, { ...words, value: undefined, onchange: vi.fn() });
		const slider = screen.getByRole('slider', { name: 'Goal 1 today' });
		expect(slider).toHaveAttribute('aria-valuetext', 'Not set yet');
	});

	it('starts at 0 with the first arrow key, and goes up one at a time', async () => {
		const onchange = vi.fn();
		const { rerender } = render(Scale, { ...words, value: undefined, onchange });
		screen.getByRole('slider').focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(onchange).toHaveBeenLastCalledWith(0);
		await rerender({ value: 4 });
		await userEvent.keyboard('{ArrowRight}');
		expect(onchange).toHaveBeenLastCalledWith(5);
	});

	it('never goes above 10 or below 0', async () => {
		const onchange = vi.fn();
		const { rerender } = render(Scale, { ...words, value: 10, onchange });
		screen.getByRole('slider').focus();
		await userEvent.keyboard('{ArrowUp}');
		expect(onchange).toHaveBeenLastCalledWith(10);
		await rerender({ value: 0 });
		await userEvent.keyboard('{ArrowDown}');
		expect(onchange).toHaveBeenLastCalledWith(0);
	});

	it('takes a typed number, Home and End', async () => {
		const onchange = vi.fn();
		render(Scale, { ...words, value: 4, onchange });
		screen.getByRole('slider').focus();
		await userEvent.keyboard('7{Home}{End}');
		expect(onchange.mock.calls).toEqual([[7], [0], [10]]);
	});

	it('lets "not today" be the answer, and taken back', async () => {
		const onchange = vi.fn();
		const { rerender } = render(Scale, { ...words, value: 4, onchange });
		await userEvent.click(screen.getByRole('button', { name: 'Not today' }));
		expect(onchange).toHaveBeenLastCalledWith('not-today');
		await rerender({ value: 'not-today' });
		expect(screen.getByRole('button', { name: 'Not today' })).toHaveAttribute(
			'aria-pressed',
			'true',
		);
		await userEvent.click(screen.getByRole('button', { name: 'Not today' }));
		expect(onchange).toHaveBeenLastCalledWith(undefined);
	});

	it("shows last time's number only once today's is set", async () => {
		const last = { value: 2, said: 'you were at 2 in September' };
		const { rerender } = render(Scale, { ...words, value: undefined, last, onchange: vi.fn() });
		expect(screen.queryByText(last.said)).toBeNull();
		await rerender({ value: 4 });
		expect(screen.getByText(last.said)).toBeVisible();
	});
});
