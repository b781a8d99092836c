import { fireEvent, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { afterPaint, doWaiting, drawn, showFelt } from '#ui/kit/after-paint.ts';

let done: string[] = [];

beforeEach(() => {
	done = [];
	document.body.innerHTML = '<button><b>Goals</b></button>';
	addEventListener('click', showFelt, { capture: true });
	screen.getByRole('button').addEventListener('click', () => {
		afterPaint(() => done.push('turned'));
	});
});
afterEach(() => {
	removeEventListener('click', showFelt, { capture: true });
});

it('shows that a tap was felt before what it does comes', async () => {
	const button = screen.getByRole('button');
	await fireEvent.click(screen.getByText('Goals'));
	expect(button).toHaveAttribute('data-felt');
	expect(done).toEqual([]);
	await drawn();
	expect(button).not.toHaveAttribute('data-felt');
	expect(done).toEqual(['turned']);
});

it('does at once what no tap is waiting for', () => {
	afterPaint(() => done.push('at once'));
	expect(done).toEqual(['at once']);
});

it('lets no next tap or key come before what the last one did, and does it once', async () => {
	await fireEvent.click(screen.getByText('Goals'));
	const painted = drawn();
	doWaiting();
	expect(done).toEqual(['turned']);
	await painted;
	expect(done).toEqual(['turned']);
});
