import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTurns } from '#storage/turns.ts';
import { PHRASE, createTablet, good, quickly, words } from './test-tablet.ts';

const never = (): Promise<never> => new Promise(() => undefined);

describe('commands that take turns', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test('go on after one that failed', async () => {
		const turns = createTurns(() => undefined);
		const failed = turns.take(() => Promise.reject(new Error('a fault of our own')));
		const next = turns.take(() => Promise.resolve('saved'));
		await expect(failed).rejects.toThrow();
		expect(await next).toBe('saved');
	});

	test('are given up together when one hangs, and not before it was silent for long', async () => {
		const onStuck = vi.fn();
		const turns = createTurns(onStuck);
		void turns.take(never);
		await vi.advanceTimersByTimeAsync(80_000);
		turns.sign();
		await vi.advanceTimersByTimeAsync(80_000);
		expect(onStuck).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(10_000);
		expect(onStuck).toHaveBeenCalledOnce();
	});

	test('leave no clock running when all have ended', async () => {
		const turns = createTurns(() => undefined);
		await turns.take(() => Promise.resolve());
		expect(vi.getTimerCount()).toBe(0);
	});
});

test('a keeper whose command hangs is given up: all who wait are answered, and a new one works', async () => {
	let hangs = false;
	const tablet = createTablet({
		deriveKey: (input) => (hangs ? never() : quickly(input)),
	});
	const vault = tablet.start();
	const { pid } = good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id, revision } = good(await vault.begin(words('I want to sleep again')));
	const lost = vi.fn();
	vault.onLost(lost);
	hangs = true;
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	const waiting = Promise.all([
		vault.sealer(PHRASE),
		vault.save(id, revision, words('and to see my friends')),
		vault.keepOnly(id),
	]);
	await vi.waitFor(async () => {
		await vi.advanceTimersByTimeAsync(10_000);
		expect(lost).toHaveBeenCalledOnce();
	});
	vi.useRealTimers();
	expect((await waiting).map((answer) => !answer.ok && answer.problem.kind)).toEqual([
		...['database-unavailable', 'not-saved', 'database-unavailable'],
	]);
	hangs = false;
	good(await vault.unlock(pid, PHRASE));
	good(await vault.save(id, revision, words('and to see my friends')));
});
