import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { keepCount, keptCount, rememberVault, startAnew, wasInUse } from '#app/kept-outside.ts';
import type { Outcome } from '#app/tablet-life.ts';
import { tabletMachine } from '#app/tablet.machine.ts';
import type { ProfileCard } from '#storage/vault.ts';

/** A browser's caches, in memory. */
function cachesInMemory() {
	const kept = new Map<string, string>();
	const cache = {
		match: (address: string) => {
			const text = kept.get(address);
			return Promise.resolve(text === undefined ? undefined : new Response(text));
		},
		put: async (address: string, said: Response) => void kept.set(address, await said.text()),
	};
	return { open: () => Promise.resolve(cache), match: cache.match };
}

/** A browser's storage, in memory. */
function storageInMemory() {
	const kept = new Map<string, string>();
	return {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => void kept.set(name, text),
	};
}

beforeEach(() => {
	vi.stubGlobal('localStorage', storageInMemory());
	vi.stubGlobal('caches', cachesInMemory());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('What is kept outside the database', () => {
	test('says nothing of a tablet on which there never was a vault', async () => {
		expect(await wasInUse()).toBe(false);
	});

	test('says that there was a vault, until somebody starts new', async () => {
		rememberVault('one');
		expect(await wasInUse()).toBe(true);
		await startAnew();
		expect(await wasInUse()).toBe(false);
		rememberVault('two');
		expect(await wasInUse()).toBe(true);
	});

	test('is known from a second place, when a power cut took the first along with the database', async () => {
		rememberVault('one');
		await vi.waitFor(async () => {
			expect(await caches.match('/kept-outside')).toBeDefined();
		});
		vi.stubGlobal('localStorage', storageInMemory());
		expect(await wasInUse()).toBe(true);
		await startAnew();
		expect(await wasInUse()).toBe(false);
		vi.stubGlobal('localStorage', storageInMemory());
		expect(await wasInUse()).toBe(false);
	});

	test('keeps the vault that was given up as history', async () => {
		rememberVault('one');
		await startAnew();
		rememberVault('two');
		expect(localStorage.getItem('vault')).toMatch(/"one".*"two".*startedAnewAt/);
	});

	test('keeps one sealed count for each practitioner', () => {
		keepCount('jo', 'sealed');
		keepCount('jo', '');
		expect([keptCount('jo'), keptCount('sam')]).toEqual(['sealed', undefined]);
	});

	test('does without, where a browser refuses', async () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new Error('refused');
			},
		});
		rememberVault('one');
		expect(await wasInUse()).toBe(false);
	});

	test('does without what is not readable', async () => {
		localStorage.setItem('vault', '{"made": 7');
		expect(await wasInUse()).toBe(false);
		rememberVault('one');
		expect(await wasInUse()).toBe(true);
	});
});

describe('A tablet whose vault is gone', () => {
	const tabletThatFinds = (...answers: Outcome<readonly ProfileCard[]>[]) => {
		const readProfiles = fromPromise<Outcome<readonly ProfileCard[]>, undefined>(() =>
			Promise.resolve(answers.shift() ?? { ok: true, value: [] }),
		);
		return createActor(tabletMachine.provide({ actors: { readProfiles } })).start();
	};
	const missing = { ok: false, problem: { kind: 'vault-missing' } } as const;
	type Tablet = ReturnType<typeof tabletThatFinds>;
	const settled = (tablet: Tablet, state: 'missing' | 'locked' | 'welcome' | 'unavailable') =>
		waitFor(tablet, (snapshot) => snapshot.matches(state));

	test('welcomes nobody as if it were new', async () => {
		const tablet = tabletThatFinds(missing);
		await settled(tablet, 'missing');
		tablet.send({ type: 'set-up.chosen' });
		tablet.send({ type: 'practice.chosen' });
		expect(tablet.getSnapshot().matches('missing')).toBe(true);
	});

	test('looks again, and finds what came back', async () => {
		const tablet = tabletThatFinds(missing, { ok: true, value: [{ pid: 'p', label: 'Jo' }] });
		await settled(tablet, 'missing');
		tablet.send({ type: 'missing.looked-again' });
		await settled(tablet, 'locked');
	});

	test('starts new when somebody chose to', async () => {
		const tablet = tabletThatFinds(missing);
		await settled(tablet, 'missing');
		tablet.send({ type: 'missing.started-new' });
		await settled(tablet, 'welcome');
	});

	test('looks again after a backup was brought back', async () => {
		const tablet = tabletThatFinds(missing, { ok: true, value: [{ pid: 'p', label: 'Jo' }] });
		await settled(tablet, 'missing');
		tablet.send({ type: 'restore.chosen' });
		tablet.send({ type: 'restore.left' });
		await settled(tablet, 'locked');
	});

	test('is told apart from one whose database will not open', async () => {
		const tablet = tabletThatFinds({ ok: false, problem: { kind: 'database-unavailable' } });
		await settled(tablet, 'unavailable');
	});
});
