import { describe, expect, test } from 'vitest';
import { createIdleClock } from '#app/idle-clock.ts';

const minute = 60_000;

/** A tablet's two clocks, which the test sets as it likes. */
function atATablet() {
	const time = { wall: Date.parse('2026-11-25T09:00:00Z'), steady: 0 };
	const limits = { coverAfter: 5 * minute };
	const clock = createIdleClock(
		{ wall: () => time.wall, steady: () => time.steady },
		{ cover: () => limits.coverAfter, lock: 20 * minute },
	);
	const pass = (ms: number) => {
		time.wall += ms;
		time.steady += ms;
	};
	return { clock, limits, time, pass };
}

describe('a tablet that nobody touches', () => {
	test('is covered after five minutes and locked after twenty', () => {
		const { clock, pass } = atATablet();
		pass(5 * minute - 1);
		expect(clock.due()).toBe('nothing');
		pass(1);
		expect(clock.due()).toBe('cover');
		pass(15 * minute - 1);
		expect(clock.due()).toBe('cover');
		pass(1);
		expect(clock.due()).toBe('lock');
	});

	test('is covered sooner or later when people choose so, from then on', () => {
		const { clock, limits, pass } = atATablet();
		pass(2 * minute);
		expect(clock.due()).toBe('nothing');
		limits.coverAfter = minute;
		expect(clock.due()).toBe('cover');
		limits.coverAfter = 15 * minute;
		pass(12 * minute);
		expect(clock.due()).toBe('nothing');
		pass(minute);
		expect(clock.due()).toBe('cover');
	});

	test('waits anew after each touch', () => {
		const { clock, pass } = atATablet();
		for (let times = 0; times < 10; times += 1) {
			pass(4 * minute);
			expect(clock.due()).toBe('nothing');
			clock.touched();
		}
	});

	test('is locked after it slept for long, though its steady clock stood still', () => {
		const { clock, time } = atATablet();
		time.wall += 8 * 60 * minute;
		expect(clock.due()).toBe('lock');
	});

	test('is covered by the steady clock when the other stands still', () => {
		const { clock, time } = atATablet();
		time.steady += 5 * minute;
		expect(clock.due()).toBe('cover');
	});
});

describe('a clock that somebody sets', () => {
	test('back, locks, and goes on locking until somebody is in again', () => {
		const { clock, time, pass } = atATablet();
		time.wall -= 60 * minute;
		expect(clock.due()).toBe('lock');
		pass(2 * 60 * minute);
		expect(clock.due()).toBe('lock');
		clock.touched();
		expect(clock.due()).toBe('nothing');
	});

	test('forward and back again, locks too', () => {
		const { clock, time } = atATablet();
		time.wall += 2 * minute;
		expect(clock.due()).toBe('nothing');
		time.wall -= minute;
		expect(clock.due()).toBe('lock');
	});

	test('right by a second or two, disturbs nobody', () => {
		const { clock, time } = atATablet();
		time.wall -= 2000;
		expect(clock.due()).toBe('nothing');
		time.wall += 3000;
		expect(clock.due()).toBe('nothing');
	});
});
