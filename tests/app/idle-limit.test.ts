import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIdleClock } from '#app/idle-clock.ts';
import { IdleLimit } from '#app/idle-limit.svelte.ts';

const minute = 60_000;
let kept: Map<string, string>;
let tell: (event: { key: string }) => void;

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => void kept.set(name, text),
	});
	vi.stubGlobal('addEventListener', (_: string, listener: typeof tell) => (tell = listener));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('after how long a sheet is covered', () => {
	test('is five minutes until somebody chooses, from one to fifteen', () => {
		const limit = new IdleLimit();
		expect(limit.minutes).toBe(5);
		for (const odd of [0, 16, 2.5, -1, Number.NaN]) expect(limit.choose(odd)).toBe(false);
		expect(limit.minutes).toBe(5);
		expect([limit.choose(1), limit.choose(15)]).toEqual([true, true]);
		expect(limit.milliseconds).toBe(15 * minute);
	});

	test('is kept for the next time, and anything odd that is found counts as five', () => {
		new IdleLimit().choose(12);
		expect(new IdleLimit().minutes).toBe(12);
		for (const [name] of kept) kept.set(name, '600');
		expect(new IdleLimit().minutes).toBe(5);
	});

	test('holds in another window too', () => {
		const there = new IdleLimit();
		const tellThere = tell;
		new IdleLimit().choose(3);
		for (const [key] of kept) tellThere({ key });
		expect(there.minutes).toBe(3);
	});

	test('is what the idle clock goes by, also while it runs', () => {
		const limit = new IdleLimit();
		const time = { now: 0 };
		const clock = createIdleClock(
			{ wall: () => time.now, steady: () => time.now },
			{ cover: () => limit.milliseconds, lock: 20 * minute },
		);
		time.now = 3 * minute;
		expect(clock.due()).toBe('nothing');
		limit.choose(2);
		expect(clock.due()).toBe('cover');
	});

	test('is not called kept where the browser refuses to keep it', () => {
		vi.stubGlobal('localStorage', {
			getItem: () => null,
			setItem: () => {
				throw new Error('no room');
			},
		});
		const limit = new IdleLimit();
		expect([limit.choose(2), limit.minutes]).toEqual([false, 5]);
	});
});
