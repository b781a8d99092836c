import { describe, expect, test } from 'vitest';
import { createCommands } from '#storage/commands.ts';
import { createVault } from '#storage/create-vault.ts';
import type { KeeperPort } from '#storage/keeper-at-hand.ts';
import { among, answerOn } from '#storage/line.ts';
import { createPracticeRows } from '#storage/practice-rows.ts';
import type { Rows } from '#storage/rows.ts';
import { PHRASE, good, quickly, tabletInUse, words } from './test-tablet.ts';

/** A vault over rows of the test's own, which may fail as it likes. */
function vaultOver(rows: Rows) {
	const ended: string[] = [];
	const spawnKeeper = () => {
		const { port1, port2 } = new MessageChannel();
		const commands = createCommands({ disk: rows, deriveKey: quickly, now: () => 0 });
		answerOn(port2, among(commands));
		port1.start();
		port2.start();
		const terminate = () => {
			ended.push('ended');
			port1.close();
		};
		return Object.assign(port1, { terminate }) as unknown as KeeperPort;
	};
	return { vault: createVault({ spawnKeeper }), ended };
}

const fails = () => Promise.reject(new Error('QuotaExceededError: zanzibar'));

describe('when the disk fails', () => {
	test('a save says that it is not saved, and works again when the disk does', async () => {
		const rows = createPracticeRows();
		let isFull = false;
		const save: Rows['save'] = (...input) => (isFull ? fails() : rows.save(...input));
		const { vault } = vaultOver({ ...rows, save });
		good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
		const { id, revision } = good(await vault.begin(words('kept')));
		isFull = true;
		const answer = await vault.save(id, revision, words('not kept'));
		expect(answer).toEqual({ ok: false, problem: { kind: 'not-saved' } });
		isFull = false;
		good(await vault.save(id, revision, words('kept after all')));
	});

	test('a new session or profile says so too', async () => {
		const rows = createPracticeRows();
		let isFull = true;
		const write: Rows['write'] = (changes) => (isFull ? fails() : rows.write(changes));
		const { vault } = vaultOver({ ...rows, write });
		const asked = { label: 'Ms Okafor', passphrase: PHRASE };
		expect(await vault.create(asked)).toMatchObject({ problem: { kind: 'not-saved' } });
		isFull = false;
		good(await vault.create(asked));
		isFull = true;
		expect(await vault.begin(words('lost'))).toMatchObject({ problem: { kind: 'not-saved' } });
	});

	test('what is read says that the database cannot be had', async () => {
		const { vault } = vaultOver({ ...createPracticeRows(), profiles: fails, profile: fails });
		const unavailable = { ok: false, problem: { kind: 'database-unavailable' } };
		expect(await vault.profiles()).toEqual(unavailable);
		expect(await vault.unlock('a', PHRASE)).toEqual(unavailable);
	});

	test('covering still drops the keys', async () => {
		const { vault } = vaultOver({ ...createPracticeRows(), bury: fails });
		good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
		const one = good(await vault.begin(words('one')));
		const empty = { ...words(''), header: { ...words('').header, empty: true } };
		good(await vault.throwAway(good(await vault.begin(empty)).id));
		good(await vault.keepOnly(one.id));
		expect(await vault.sessions()).toMatchObject({ problem: { kind: 'locked' } });
	});
});

describe('when the keeper is lost', () => {
	test('whoever listens hears it, and an open question is answered', async () => {
		const { tablet, vault, id, revision } = await tabletInUse();
		let heard = 0;
		vault.onLost(() => (heard += 1));
		const late = vault.save(id, revision, words('in the middle'));
		tablet.crash();
		const answer = await late;
		if (!answer.ok) expect(answer.problem).toEqual({ kind: 'not-saved' });
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(heard).toBe(1);
	});

	test('the next question finds a new one, locked', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		tablet.crash();
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(await vault.load(id)).toMatchObject({ problem: { kind: 'locked' } });
		good(await vault.unlock(pid, PHRASE));
		good(await vault.load(id));
	});
});

test('a keeper that says nothing any more is noticed, and one that only takes long is not', async () => {
	const spawn = (answersAtAll: boolean) => {
		const { port1, port2 } = new MessageChannel();
		const slow = { profiles: () => new Promise<never>(() => undefined) };
		if (answersAtAll) answerOn(port2, among(slow));
		// It worked once, so that its start is over.
		port2.postMessage('here');
		port1.start();
		port2.start();
		return Object.assign(port1, { terminate: () => port1.close() }) as unknown as KeeperPort;
	};
	const lost: string[] = [];
	const [silent, slow, stretching] = [false, true, false].map((answers) =>
		createVault({ spawnKeeper: () => spawn(answers) }),
	);
	silent!.onLost(() => lost.push('silent'));
	slow!.onLost(() => lost.push('slow'));
	stretching!.onLost(() => lost.push('stretching'));
	void slow!.profiles();
	// A slow tablet needs up to half a minute for the words of a readable file, and says nothing meanwhile.
	void stretching!.exportReadable([], { passphrase: PHRASE });
	expect(await silent!.profiles()).toMatchObject({ problem: { kind: 'database-unavailable' } });
	await new Promise((resolve) => setTimeout(resolve, 2000));
	expect(lost).toEqual(['silent']);
	await slow!.lock();
});

test('locking ends the keeper, and locking twice is nothing', async () => {
	const { vault, ended } = vaultOver(createPracticeRows());
	good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	await vault.lock();
	await vault.lock();
	expect(ended).toEqual(['ended']);
});

test('locking waits for a save that is on its way', async () => {
	const { tablet, vault, pid, id, revision } = await tabletInUse();
	const saving = vault.save(id, revision, words('just before'));
	await vault.lock();
	good(await saving);
	const next = tablet.start();
	good(await next.unlock(pid, PHRASE));
	expect(good(await next.load(id)).record).toMatchObject({ said: 'just before' });
});

test('a question that is no command of ours gets no answer but a failure', async () => {
	const { port1, port2 } = new MessageChannel();
	const commands = createCommands({
		...{ disk: createPracticeRows(), deriveKey: quickly, now: () => 0 },
	});
	answerOn(port2, among(commands));
	const answered = new Promise((resolve) =>
		port1.addEventListener('message', ({ data }) => resolve(data)),
	);
	port1.start();
	port2.start();
	port1.postMessage({ n: 1, command: 'toString', input: [] });
	expect(await answered).toEqual({ n: 1, failed: true });
	port1.close();
});
