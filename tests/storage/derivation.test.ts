import { describe, expect, test, vi } from 'vitest';
import { answerDerivation, derivedIn } from '#storage/one-derivation.ts';
import type { DerivingWorker } from '#storage/one-derivation.ts';
import type { DeriveKey } from '#storage/keys.ts';
import { deriveWithArgon2 } from '#storage/argon2.ts';
import { PHRASE, createTablet, good, quickly, tabletInUse, words } from './test-tablet.ts';

const asked = { passphrase: PHRASE, salt: new Uint8Array(16), memoryKiB: 8, passes: 1, lanes: 1 };

/** A worker as far as anybody can tell, over a real channel; `live` is what runs at its end. */
function workerWith(live: (end: MessagePort) => void) {
	const { port1, port2 } = new MessageChannel();
	live(port2);
	port1.start();
	port2.start();
	const terminate = vi.fn(() => port1.close());
	const worker = Object.assign(port1, { terminate }) as unknown as DerivingWorker;
	return { worker, terminate, port: port1 };
}

const refusing: DeriveKey = () => Promise.reject(new Error(`no memory for ${PHRASE}`));

describe('the throw-away worker', () => {
	test('derives one key and is ended', async () => {
		const { worker, terminate } = workerWith((end) => answerDerivation(end, quickly));
		expect(await derivedIn(() => worker, asked)).toHaveLength(32);
		expect(terminate).toHaveBeenCalledOnce();
	});

	test('is ended when the slow step fails, and says nothing of what was typed', async () => {
		const { worker, terminate } = workerWith((end) => answerDerivation(end, refusing));
		await expect(derivedIn(() => worker, asked)).rejects.toThrow(/^The key could not be derived.$/);
		expect(terminate).toHaveBeenCalledOnce();
	});

	test('fails, and does not hang, when Argon2id itself refuses what it is given', async () => {
		const { worker, terminate } = workerWith((end) => answerDerivation(end, deriveWithArgon2));
		await expect(derivedIn(() => worker, { ...asked, passphrase: '' })).rejects.toThrow();
		expect(terminate).toHaveBeenCalledOnce();
	});

	test.each(['error', 'messageerror'] as const)('is ended when it meets %s', async (kind) => {
		const { worker, terminate, port } = workerWith(() => undefined);
		const derived = derivedIn(() => worker, asked);
		port.dispatchEvent(new Event(kind));
		await expect(derived).rejects.toThrow();
		expect(terminate).toHaveBeenCalledOnce();
	});

	test('is ended when it says nothing for too long', async () => {
		const { worker, terminate } = workerWith(() => undefined);
		await expect(derivedIn(() => worker, asked, 20)).rejects.toThrow();
		expect(terminate).toHaveBeenCalledOnce();
	});

	test('fails where no worker can be made', async () => {
		const none = () => {
			throw new Error('refused');
		};
		await expect(derivedIn(none, asked)).rejects.toThrow('refused');
	});
});

/** A tablet in use whose slow step fails from now on. */
async function withoutTheSlowStep() {
	let fails = false;
	const tablet = createTablet({
		deriveKey: (input) => (fails ? refusing(input) : quickly(input)),
	});
	const vault = tablet.start();
	const { pid } = good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id, revision } = good(await vault.begin(words('I want to sleep again')));
	fails = true;
	return { tablet, vault, pid, id, revision, mend: () => (fails = false) };
}

const notTried = { ok: false, problem: { kind: 'passphrase-not-tried' } };

describe('when the slow step cannot be taken', () => {
	test('every question for the passphrase is answered, and says so', async () => {
		const { vault, pid } = await withoutTheSlowStep();
		expect(await vault.unlock(pid, PHRASE)).toEqual(notTried);
		expect(await vault.reopen(PHRASE)).toEqual(notTried);
		expect(await vault.sealer(PHRASE)).toEqual(notTried);
		expect(await vault.changePassphrase(PHRASE, 'four other words here')).toEqual(notTried);
		expect(await vault.create({ label: 'Mr Hall', passphrase: PHRASE })).toEqual(notTried);
	});

	test('what was open goes on, is saved, and can be handed over', async () => {
		const { vault, id, revision } = await withoutTheSlowStep();
		const [sealer, saved, kept] = await Promise.all([
			vault.sealer(PHRASE),
			vault.save(id, revision, words('and to see my friends')),
			vault.keepOnly(id),
		]);
		expect(sealer).toEqual(notTried);
		expect([saved.ok, kept.ok]).toEqual([true, true]);
	});

	test('it counts as no try: the right words open at once when it works again', async () => {
		const { tablet, vault, pid, mend } = await withoutTheSlowStep();
		for (let tries = 0; tries < 5; tries += 1) await vault.unlock(pid, PHRASE);
		mend();
		good(await tablet.start().unlock(pid, PHRASE));
	});
});

const blank = { ok: false, problem: { kind: 'passphrase-blank' } };

describe.each(['', ' ', ' \u00a0\n\u3000'])('a passphrase of nothing but %j', (typed) => {
	test('opens nothing, seals nothing, and counts as no try', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		for (let tries = 0; tries < 5; tries += 1)
			expect(await vault.unlock(pid, typed)).toEqual(blank);
		good(await vault.unlock(pid, PHRASE));
		expect(await vault.reopen(typed)).toEqual(blank);
		expect(await vault.sealer(typed)).toEqual(blank);
		good(await vault.load(id));
		good(await vault.save(id, revision, words('and to see my friends')));
		expect((await tablet.rows.attempts(pid))?.wrong).toBe(0);
	});

	test('can be nobody’s new passphrase', async () => {
		const { vault, pid } = await tabletInUse();
		expect(await vault.create({ label: 'Mr Hall', passphrase: typed })).toEqual(blank);
		expect(await vault.changePassphrase(PHRASE, typed)).toEqual(blank);
		const halves = { first: '', second: '' };
		const reset = await vault.resetPassphrase({
			...halves,
			pid,
			passphrase: typed,
			who: 'Mr Hall',
		});
		expect(reset).toEqual(blank);
		good(await vault.unlock(pid, PHRASE));
	});
});
