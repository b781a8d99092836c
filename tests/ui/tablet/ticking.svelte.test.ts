import { flushSync, tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '#app/clock.ts';
import { ticked } from '#app/ticking.ts';

afterEach(() => {
	vi.useRealTimers();
});

describe('A page that stays open', () => {
	it('is on the new day soon after midnight, and stops asking once it is put away', async () => {
		vi.useFakeTimers({ now: new Date('2026-11-26T23:59:50') });
		const days: string[] = [];
		const putAway = $effect.root(() => {
			const day = $derived(dayOf(ticked()));
			$effect(() => {
				days.push(day);
			});
		});
		flushSync();
		vi.advanceTimersByTime(60_000);
		flushSync();
		expect(days).toEqual(['2026-11-26', '2026-11-27']);
		putAway();
		await tick();
		expect(vi.getTimerCount()).toBe(0);
	});
});
