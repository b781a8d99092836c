import { describe, expect, test } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createAutosave } from '#storage/autosave.ts';

/** An autosave whose writes end when the test says so. */
function atWork() {
	const clock = new SimulatedClock();
	const writes: { finish: (isKept: boolean) => Promise<void> }[] = [];
	const save = () =>
		new Promise<boolean>((resolve) => {
			const finish = async (isKept: boolean) => {
				resolve(isKept);
				await settle();
			};
			writes.push({ finish });
		});
	const autosave = createAutosave({ save, clock });
	return { autosave, writes, pass: (ms: number) => clock.increment(ms) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('what was typed', () => {
	test('is written 300 ms after the last key', () => {
		const { autosave, writes, pass } = atWork();
		autosave.changed();
		pass(299);
		expect([autosave.status(), writes.length]).toEqual(['waiting', 0]);
		pass(1);
		expect([autosave.status(), writes.length]).toEqual(['saving', 1]);
	});

	test('is written after a second at most, however long somebody types', () => {
		const { autosave, writes, pass } = atWork();
		for (let ms = 0; ms < 1000; ms += 100) {
			autosave.changed();
			expect(writes).toHaveLength(0);
			pass(100);
		}
		expect(writes).toHaveLength(1);
	});

	test('counts as saved only when the disk said so', async () => {
		const { autosave, writes, pass } = atWork();
		expect(autosave.status()).toBe('saved');
		autosave.changed();
		pass(300);
		await settle();
		expect(autosave.status()).toBe('saving');
		await writes[0]!.finish(true);
		expect(autosave.status()).toBe('saved');
	});

	test('during a write is written by the next one, never by two at once', async () => {
		const { autosave, writes, pass } = atWork();
		autosave.changed();
		pass(300);
		autosave.changed();
		pass(2000);
		expect(writes).toHaveLength(1);
		await writes[0]!.finish(true);
		expect(autosave.status()).toBe('waiting');
		pass(300);
		expect(writes).toHaveLength(2);
		await writes[1]!.finish(true);
		expect(autosave.status()).toBe('saved');
	});

	test('is tried again after two seconds when it could not be kept, and says so meanwhile', async () => {
		const { autosave, writes, pass } = atWork();
		autosave.changed();
		pass(300);
		await writes[0]!.finish(false);
		expect(autosave.status()).toBe('failed');
		pass(2000);
		expect([autosave.status(), writes.length]).toEqual(['failed', 2]);
		await writes[1]!.finish(true);
		expect(autosave.status()).toBe('saved');
	});

	test('is tried again after longer and longer, at most half a minute, and soon again once saved', async () => {
		const { autosave, writes, pass } = atWork();
		autosave.changed();
		pass(300);
		for (const [at, wait] of [2000, 4000, 8000, 16_000, 30_000, 30_000].entries()) {
			await writes[at]!.finish(false);
			pass(wait - 1);
			expect(writes).toHaveLength(at + 1);
			pass(1);
			expect(writes).toHaveLength(at + 2);
		}
		await writes[6]!.finish(true);
		expect(autosave.status()).toBe('saved');
		autosave.changed();
		pass(300);
		await writes[7]!.finish(false);
		pass(2000);
		expect(writes).toHaveLength(9);
	});

	test('counts as not saved after three seconds of silence, and no second write is begun', async () => {
		const { autosave, writes, pass } = atWork();
		autosave.changed();
		pass(300);
		pass(2999);
		expect(autosave.status()).toBe('saving');
		pass(1);
		expect(autosave.status()).toBe('failed');
		pass(60_000);
		expect(writes).toHaveLength(1);
		await writes[0]!.finish(true);
		expect(autosave.status()).toBe('saved');
	});

	test('is in the retry even when it came after the failure', async () => {
		const { autosave, writes, pass } = atWork();
		autosave.changed();
		pass(300);
		await writes[0]!.finish(false);
		autosave.changed();
		pass(2000);
		await writes[1]!.finish(true);
		expect(autosave.status()).toBe('saved');
	});
});

describe('before covering, locking and sealing', () => {
	test('everything is written at once', async () => {
		const { autosave, writes } = atWork();
		autosave.changed();
		const flush = autosave.flush();
		expect(writes).toHaveLength(1);
		await writes[0]!.finish(true);
		expect(await flush).toBe(true);
	});

	test('what came during a write is written too', async () => {
		const { autosave, writes, pass } = atWork();
		autosave.changed();
		pass(300);
		autosave.changed();
		const flush = autosave.flush();
		await writes[0]!.finish(true);
		await settle();
		expect(writes).toHaveLength(2);
		await writes[1]!.finish(true);
		expect(await flush).toBe(true);
	});

	test('nothing is written when nothing changed', async () => {
		const { autosave, writes } = atWork();
		expect(await autosave.flush()).toBe(true);
		expect(writes).toHaveLength(0);
	});

	test('a failure is said, a silence too, and a new try after a failure is made', async () => {
		const { autosave, writes, pass } = atWork();
		autosave.changed();
		const failing = autosave.flush();
		await writes[0]!.finish(false);
		expect(await failing).toBe(false);
		const silent = autosave.flush();
		expect(writes).toHaveLength(2);
		pass(3000);
		expect(await silent).toBe(false);
	});
});

test('whoever listens hears each change of status', async () => {
	const { autosave, writes, pass } = atWork();
	const heard: string[] = [];
	const stop = autosave.subscribe((status) => heard.push(status));
	autosave.changed();
	pass(300);
	await writes[0]!.finish(true);
	stop();
	autosave.changed();
	expect(heard).toEqual(['waiting', 'saving', 'saved']);
});
