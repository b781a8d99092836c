import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coverWith, lockWith, type Covering, type Locking } from '#app/cover-and-lock.ts';

const well = () => Promise.resolve({ ok: true, value: true } as const);
const fails = () => Promise.reject(new Error('The keeper could not do it.'));
const never = () => new Promise<never>(() => undefined);
const troubles = { fails, 'never answers': never };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function settled<Value>(answer: Promise<Value>): Promise<Value> {
	await vi.advanceTimersByTimeAsync(60_000);
	return answer;
}

function locking(changes: Partial<Locking>) {
	const happened: string[] = [];
	const step = (name: string) => () => {
		happened.push(name);
		return Promise.resolve(2);
	};
	const steps = { save: step('save'), count: step('count'), forgetAll: step('forget') };
	const tell = (left: number) => step(`tell ${left}`)();
	const done = lockWith({ ...steps, tell, leave: () => happened.push('leave'), ...changes });
	return { happened, done };
}

describe('locking', () => {
	test('saves, counts, forgets every key, says so, and loads the page anew', async () => {
		const { happened, done } = locking({});
		await settled(done);
		expect(happened).toEqual(['save', 'count', 'forget', 'tell 2', 'leave']);
	});

	describe.each(Object.entries(troubles))('where a step %s', (_, trouble) => {
		test.each(['save', 'count'] as const)(
			'forgets every key, whatever became of %s',
			async (at) => {
				const { happened, done } = locking({ [at]: trouble });
				await settled(done);
				expect(happened).toContain('forget');
				expect(happened.at(-1)).toBe('leave');
			},
		);

		test.each(['forgetAll', 'tell'] as const)('loads the page anew after %s', async (at) => {
			const { happened, done } = locking({ [at]: trouble });
			await settled(done);
			expect(happened.at(-1)).toBe('leave');
		});
	});
});

const covering = (changes: Partial<Covering>) =>
	settled(
		coverWith({
			save: well,
			count: well,
			forgetOthers: well,
			areKeysLost: () => false,
			...changes,
		}),
	);

describe('covering', () => {
	test.each(Object.entries(troubles))(
		'forgets other keys where saving or counting %s',
		async (_, trouble) => {
			const forgetOthers = vi.fn(well);
			expect((await covering({ save: trouble, count: trouble, forgetOthers })).ok).toBe(true);
			expect(forgetOthers).toHaveBeenCalledOnce();
		},
	);

	test.each(Object.entries(troubles))(
		'is not done where forgetting them %s',
		async (_, trouble) => {
			expect((await covering({ forgetOthers: trouble })).ok).toBe(false);
		},
	);

	test('is not done where the keeper says that it keeps them', async () => {
		const forgetOthers = () =>
			Promise.resolve({ ok: false, problem: { kind: 'session-missing' } } as const);
		expect((await covering({ forgetOthers })).ok).toBe(false);
	});

	test('is done where the keeper has no key at all', async () => {
		const forgetOthers = () => Promise.resolve({ ok: false, problem: { kind: 'locked' } } as const);
		expect((await covering({ forgetOthers })).ok).toBe(true);
		expect((await covering({ forgetOthers: fails, areKeysLost: () => true })).ok).toBe(true);
	});
});
