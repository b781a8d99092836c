/** In the young person's hands: what the keeper still holds, and what can still be had from it. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { coveringCommands } from '#storage/covering.ts';
import { openDatabase } from '#storage/database.ts';
import { createDesk } from '#storage/desk.ts';
import type { Desk } from '#storage/desk.ts';
import { profileCommands } from '#storage/profiles.ts';
import { rowsThatSay } from '#storage/rows-failed.ts';
import { sealingCommands } from '#storage/sealing.ts';
import { sessionCommands } from '#storage/sessions.ts';
import { besideOthers, sittingAt, whileUnlocked } from '#storage/sittings.ts';
import type { Vault } from '#storage/vault.ts';
import { good, header, PHRASE, quickly, words } from './test-tablet.ts';
import { threePeople } from './two-people.ts';

const SECRET = 'zanzibar';

/** What Ms Okafor and her colleagues have beside the session that is handed over. */
async function handedOver() {
	const all = await threePeople();
	const { vault } = all.okafor;
	const secret = (said: string) => ({
		...{ record: { version: 1, said: `${SECRET} ${said}` }, header: header({ title: SECRET }) },
		cover: { plan: SECRET },
	});
	const theirs = good(await all.hall.vault.begin(secret('of Mr Hall')));
	good(await all.hall.vault.give(theirs.id, all.okafor.pid, 'copy'));
	good(await all.hall.vault.setCoverGroup([all.okafor.pid]));
	const [grant] = good(await vault.givenToMe());
	const other = good(await vault.begin(secret('of somebody else')));
	good(await vault.keepDocument(other.id, 'plan', new TextEncoder().encode(SECRET)));
	const kit = good(await vault.makeKit({ passphrase: PHRASE }));
	good(await vault.beginAccess({ ...kit, who: 'two people', why: 'asked' }));
	const sealed = good(await vault.sealForLater(other.id, other.revision, secret('and waiting')));
	const own = good(await vault.begin(words('said by the young person')));
	good(await vault.keepOnly(own.id));
	return { ...all, vault, own, other, theirs, grantId: grant!.grantId, sealed };
}

type Tried = Awaited<ReturnType<typeof handedOver>>;

/** Every question at the door that is about a session, or about all of them. */
const QUESTIONS: Readonly<Record<string, (vault: Vault, all: Tried) => Promise<unknown>>> = {
	sessions: (vault) => vault.sessions(),
	newest: (vault) => vault.newest(),
	moreSessions: (vault) => vault.moreSessions(),
	compareSessions: (vault) => vault.compareSessions(),
	toFinish: (vault) => vault.toFinish(),
	load: (vault, { other }) => vault.load(other.id),
	save: (vault, { other }) => vault.save(other.id, other.revision, words('no')),
	begin: (vault) => vault.begin(words('no')),
	throwAway: (vault, { other }) => vault.throwAway(other.id),
	document: (vault, { other }) => vault.document(other.id, 'plan'),
	keepDocument: (vault, { other }) => vault.keepDocument(other.id, 'plan', Uint8Array.of(1)),
	keepOnly: (vault, { other }) => vault.keepOnly(other.id),
	sealForLater: (vault, { other }) => vault.sealForLater(other.id, other.revision, words('no')),
	mergeBacklog: (vault, { sealed }) => vault.mergeBacklog(sealed),
	accessRecords: (vault, { other }) => vault.accessRecords([other.id]),
	hold: (vault, { other }) => vault.hold(other.id, { who: 'somebody', why: 'no' }),
	holdOf: (vault, { other }) => vault.holdOf(other.id),
	letGo: (vault, { other }) => vault.letGo(other.id, PHRASE),
	give: (vault, { other, hall }) => vault.give(other.id, hall.pid, 'copy'),
	givenToMe: (vault) => vault.givenToMe(),
	takeIn: (vault, { grantId }) => vault.takeIn(grantId),
	declineGrant: (vault, { grantId }) => vault.declineGrant(grantId),
	coveredPlans: (vault) => vault.coveredPlans(),
	openCovered: (vault, { theirs }) => vault.openCovered(theirs.id),
	setCoverGroup: (vault, { hall }) => vault.setCoverGroup([hall.pid]),
	coverGroup: (vault) => vault.coverGroup(),
	colleagues: (vault) => vault.colleagues(),
	exportReadable: (vault, { other }) => vault.exportReadable([other.id], { passphrase: PHRASE }),
	ledger: (vault) => vault.ledger(),
	filesOut: (vault) => vault.filesOut(),
	sinceLastTime: (vault) => vault.sinceLastTime(),
};

describe('after the tablet was handed over', () => {
	// Laid out once: no question changes anything.
	let laidOut: Promise<Tried> | undefined;
	test.each(Object.entries(QUESTIONS))(
		'nothing of another session is had by %s',
		async (_, ask) => {
			const all = await (laidOut ??= handedOver());
			const before = await all.tablet.everythingOnDisk();
			const answer = await ask(all.vault, all);
			expect(answer).toMatchObject({ ok: false, problem: { kind: 'locked' } });
			expect(JSON.stringify(answer)).not.toContain(SECRET);
			expect(await all.tablet.everythingOnDisk()).toBe(before);
		},
	);
});

/** Every key that can be reached from what the keeper has in its hands. */
function keysHeld(held: unknown, met = new Set<unknown>()): CryptoKey[] {
	if (held instanceof CryptoKey) return [held];
	if (typeof held !== 'object' || held === null || met.has(held)) return [];
	met.add(held);
	if (held instanceof Map || held instanceof Set)
		return [...held].flatMap((one) => keysHeld(one, met));
	return Object.values(held).flatMap((one) => keysHeld(one, met));
}

let desks = 0;

async function deskInUse() {
	const real = openDatabase(`one session ${(desks += 1)}`, () => undefined);
	const disk = { willSave: true };
	const save: typeof real.save = (...asked) =>
		disk.willSave ? real.save(...asked) : Promise.reject(new Error('no room'));
	const desk = createDesk({
		...{ disk: rowsThatSay({ ...real, save }), deriveKey: quickly, now: () => Date.now() },
	});
	const keeper = {
		...{ ...profileCommands(desk), ...sessionCommands(desk) },
		...{ ...coveringCommands(desk), ...sealingCommands(desk) },
	};
	good(await keeper.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const one = good(await keeper.begin(words('one')));
	const two = good(await keeper.begin(words('two')));
	return { desk, keeper, one, two, disk };
}

const ofOnly = (desk: Desk, id: string) => Object.values(desk.open.get(id)!.keys);

describe('the keys that the keeper holds after the tablet was handed over', () => {
	test('are those of this session and no other, also when another could not be saved before', async () => {
		const { desk, keeper, one, two, disk } = await deskInUse();
		good(await keeper.sessions());
		good(await keeper.openSealer(PHRASE));
		disk.willSave = false;
		await keeper.save(one.id, one.revision, words('not taken')).catch(() => undefined);
		expect(new Set(keysHeld(desk)).size).toBeGreaterThan(12);
		good(await keeper.keepOnly(two.id));
		expect(new Set(keysHeld(desk))).toEqual(new Set(ofOnly(desk, two.id)));
		expect([...desk.lifelines.keys()]).not.toContain(one.id);
	});

	test('are still there for words of this session that could not be saved', async () => {
		const { desk, keeper, one, disk } = await deskInUse();
		disk.willSave = false;
		await keeper.save(one.id, one.revision, words('not taken')).catch(() => undefined);
		good(await keeper.keepOnly(one.id));
		expect([...desk.unsure.keys()]).toEqual([one.id]);
		disk.willSave = true;
		good(await keeper.save(one.id, one.revision, words('taken now')));
		expect(good(await keeper.load(one.id)).record).toMatchObject({ said: 'taken now' });
	});

	test('are none of whoever was here before, once somebody else unlocked', async () => {
		const { desk, keeper, one, disk } = await deskInUse();
		disk.willSave = false;
		await keeper.save(one.id, one.revision, words('not taken')).catch(() => undefined);
		good(await keeper.create({ label: 'Mr Hall', passphrase: PHRASE }));
		const { keyring, index, wrap } = desk.keys!;
		expect(new Set(keysHeld(desk))).toEqual(new Set([keyring, index, wrap]));
	});

	test('are in no work under way either: it stops, and handing over waits until it has', async () => {
		const { desk, keeper, two } = await deskInUse();
		let read = 0;
		const sitting = sittingAt(desk);
		const lines = Array.from({ length: 10_000 }, (_, at) => at);
		const reading = besideOthers(desk, () =>
			whileUnlocked(sitting, lines, async () => {
				await new Promise((resolve) => setTimeout(resolve, 1));
				return (read += 1);
			}),
		);
		const ended = expect(reading).rejects.toThrow();
		good(await keeper.keepOnly(two.id));
		expect(desk.beside.size).toBe(0);
		const readByThen = read;
		await ended;
		expect(read).toBe(readByThen);
		expect(read).toBeLessThan(lines.length);
	});

	test('cover the sheet although work under way hears nothing from its disk', async () => {
		const { desk, keeper, two } = await deskInUse();
		void besideOthers(desk, () => new Promise(() => undefined));
		good(await keeper.keepOnly(two.id));
		expect(new Set(keysHeld(desk))).toEqual(new Set(ofOnly(desk, two.id)));
	});
});
