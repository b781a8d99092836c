import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveWithArgon2 } from '#storage/argon2.ts';
import { hexFromBytes } from '#storage/envelope.ts';
import { drawPassphrase, fairNumberBelow } from '#storage/passphrase.ts';
import { PHRASE, createTablet, good, tabletInUse, words } from './test-tablet.ts';

const slowly = { timeout: 60_000 };

describe('a wrong passphrase', () => {
	test('opens nothing and says when to try again, longer each time', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		await vault.lock();
		const waits: number[] = [];
		for (let tries = 0; tries < 8; tries += 1) {
			const answer = await tablet.start().unlock(pid, 'not this one');
			if (answer.ok || answer.problem.kind !== 'wrong-passphrase') throw new Error('opened');
			waits.push(answer.problem.waitSeconds);
			tablet.clock.now += answer.problem.waitSeconds * 1000;
		}
		expect(waits).toEqual([0, 0, 5, 15, 30, 60, 300, 300]);
	});

	test('makes even the right one wait, across a restart, and not for ever', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		for (let tries = 0; tries < 3; tries += 1) await vault.unlock(pid, 'not this one');
		await vault.lock();
		const next = tablet.start();
		const waiting = { ok: false, problem: { kind: 'wait-first', waitSeconds: 5 } };
		expect(await next.unlock(pid, PHRASE)).toEqual(waiting);
		tablet.clock.now -= 3_600_000;
		expect(await next.unlock(pid, PHRASE)).toEqual(waiting);
		tablet.clock.now += 3_605_000;
		good(await next.unlock(pid, PHRASE));
	});

	test('never makes it wait for longer because a clock was once far ahead', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		await vault.lock();
		tablet.clock.now += 365 * 86_400_000;
		for (let tries = 0; tries < 3; tries += 1) await tablet.start().unlock(pid, 'not this one');
		tablet.clock.now -= 365 * 86_400_000;
		const waiting = { ok: false, problem: { kind: 'wait-first', waitSeconds: 5 } };
		expect(await tablet.start().unlock(pid, PHRASE)).toEqual(waiting);
		tablet.clock.now += 5000;
		good(await tablet.start().unlock(pid, PHRASE));
	});

	test('lets nobody guess more often by restarting or by setting the clock back', async () => {
		const step = fc.constantFrom('try', 'restart', 'back an hour', 'a second later');
		const law = fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
			const { tablet, vault, pid } = await tabletInUse();
			await vault.lock();
			let app = tablet.start();
			let [tried, passed] = [0, 0];
			for (const one of steps) {
				if (one === 'restart') app = tablet.start();
				if (one === 'back an hour') tablet.clock.now -= 3_600_000;
				if (one === 'a second later')
					[tablet.clock.now, passed] = [tablet.clock.now + 1000, passed + 1];
				if (one !== 'try') continue;
				const answer = await app.unlock(pid, 'not this one');
				if (!answer.ok && answer.problem.kind === 'wrong-passphrase') tried += 1;
			}
			// Three are free, and each of the next ones costs at least five seconds that truly passed.
			expect(tried).toBeLessThanOrEqual(3 + Math.floor(passed / 5));
		});
		await fc.assert(law, { numRuns: 40 });
	});

	test('is forgotten after the right one', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		for (let tries = 0; tries < 2; tries += 1) await vault.unlock(pid, 'not this one');
		good(await vault.unlock(pid, PHRASE));
		const answer = await tablet.start().unlock(pid, 'not this one');
		expect(answer).toEqual({ ok: false, problem: { kind: 'wrong-passphrase', waitSeconds: 0 } });
	});

	test('guesses sent all at once queue up, and the wait catches them', async () => {
		const { tablet, pid } = await tabletInUse();
		const vault = tablet.start();
		const guesses = ['a', 'b', 'c', 'd', 'e'].map((guess) => vault.unlock(pid, guess));
		const kinds = (await Promise.all(guesses)).map((answer) => !answer.ok && answer.problem.kind);
		expect(kinds).toEqual([
			...['wrong-passphrase', 'wrong-passphrase', 'wrong-passphrase'],
			...['wait-first', 'wait-first'],
		]);
	});
});

test('an unknown profile is missing, not damaged', async () => {
	const answer = await createTablet().start().unlock('nobody', PHRASE);
	expect(answer).toEqual({ ok: false, problem: { kind: 'profile-missing' } });
});

test('the slow step is Argon2id: it agrees with the reference implementation', slowly, async () => {
	const derived = await deriveWithArgon2({
		passphrase: 'password',
		salt: new TextEncoder().encode('somesalt'),
		...{ memoryKiB: 65_536, passes: 2, lanes: 1 },
	});
	expect(hexFromBytes(derived)).toBe(
		'09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
	);
});

test('with the real slow step a profile is made, locked and unlocked again', slowly, async () => {
	const tablet = createTablet({ deriveKey: deriveWithArgon2 });
	const vault = tablet.start();
	const { pid } = good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id } = good(await vault.begin(words('I want to sleep again')));
	await vault.lock();
	const next = tablet.start();
	good(await next.unlock(pid, PHRASE));
	expect(good(await next.load(id)).record).toMatchObject({ said: 'I want to sleep again' });
});

describe('a generated passphrase', () => {
	test('has four words of the list', () => {
		const list = ['abacus', 'zebra', 'lantern', 'pebble', 'orchid'];
		const drawn = drawPassphrase(list).split(' ');
		expect(drawn).toHaveLength(4);
		expect(drawn.every((word) => list.includes(word))).toBe(true);
	});

	test('draws each number below the limit equally often from the whole range', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(2 ** 32 - 1), (limit, drawn) => {
				const even = Math.floor(2 ** 32 / limit) * limit;
				const draws = [drawn, 0];
				const number = fairNumberBelow(limit, () => draws.shift() ?? 0);
				expect(number).toBe(drawn < even ? drawn % limit : 0);
			}),
		);
	});
});
