import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import SpotOnSheet from './SpotOnSheet.svelte';

const body = () => document.querySelector('.body')!;

describe('where people are on the sheet', () => {
	it('is the top of a part that was just turned to, however far down the last one was', async () => {
		const { rerender } = render(SpotOnSheet, { part: 'whoIsHere' });
		body().scrollTop = 218;
		await rerender({ part: 'howWeTalk' });
		await tick();
		expect(body().scrollTop).toBe(0);
	});

	it('stays where something of the new part has just been pointed at', async () => {
		const { rerender } = render(SpotOnSheet, { part: 'whoIsHere' });
		screen.getByRole('button', { name: 'Add words' }).focus();
		body().scrollTop = 218;
		await rerender({ part: 'howWeTalk' });
		await tick();
		expect(body().scrollTop).toBe(218);
	});

	it('stays as far down as people are while the part is the same', async () => {
		const { rerender } = render(SpotOnSheet, { part: 'whoIsHere' });
		body().scrollTop = 218;
		await rerender({ part: 'whoIsHere' });
		await tick();
		expect(body().scrollTop).toBe(218);
	});
});
