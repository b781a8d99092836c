/** Giving a session to a colleague on the same tablet. */
import { describe, expect, test } from 'vitest';
import { createDesk } from '#storage/desk.ts';
import { sealGrant } from '#storage/giving/grant-box.ts';
import { whoIsHere } from '#storage/giving/who-is-here.ts';
import { openSessionSecret } from '#storage/keys.ts';
import { profileCommands } from '#storage/profiles.ts';
import { createTablet, good, header, PHRASE, quickly, words } from './test-tablet.ts';
import { somebody, threePeople } from './two-people.ts';
import type { Somebody } from './two-people.ts';

const problem = (kind: string) => ({ ok: false, problem: { kind } });
const DOCUMENT = 'd'.repeat(32);

async function begun({ vault }: Somebody, said = 'I want to sleep again') {
	return good(await vault.begin({ ...words(said), cover: null }));
}

async function givenAndTaken(from: Somebody, to: Somebody, id: string, how: 'copy' | 'move') {
	good(await from.vault.give(id, to.pid, how));
	const [given] = good(await to.vault.givenToMe());
	return good(await to.vault.takeIn(given!.grantId));
}

describe('colleagues', () => {
	test('are on the list with what is to be compared, and unknown until somebody did', async () => {
		const tablet = createTablet();
		const okafor = await somebody(tablet, 'Ms Okafor');
		const hall = await somebody(tablet, 'Mr Hall');
		const fingerprint = good(await hall.vault.ownFingerprint());
		expect(good(await okafor.vault.colleagues())).toEqual([
			{ pid: hall.pid, label: 'Mr Hall', fingerprint, known: 'not-yet' },
		]);
		const { id } = await begun(okafor);
		expect(await okafor.vault.give(id, hall.pid, 'copy')).toEqual(
			problem('colleague-not-confirmed'),
		);
		good(await okafor.vault.confirmColleague(hall.pid, fingerprint));
		expect(good(await okafor.vault.colleagues())).toMatchObject([{ known: 'confirmed' }]);
		expect(good(await hall.vault.colleagues())).toMatchObject([{ known: 'not-yet' }]);
		good(await okafor.vault.give(id, hall.pid, 'copy'));
	});

	test('are confirmed only with the words that were compared', async () => {
		const tablet = createTablet();
		const okafor = await somebody(tablet, 'Ms Okafor');
		const hall = await somebody(tablet, 'Mr Hall');
		expect(await okafor.vault.confirmColleague(hall.pid, 'ab'.repeat(32))).toEqual(
			problem('colleague-not-confirmed'),
		);
		const own = good(await okafor.vault.ownFingerprint());
		expect(await okafor.vault.confirmColleague(okafor.pid, own)).toEqual(
			problem('colleague-missing'),
		);
	});

	test('whose keys were replaced are given nothing until they are compared anew', async () => {
		const { tablet, okafor, hall, shah } = await threePeople();
		const { id } = await begun(okafor);
		const row = (await tablet.rows.profile(hall.pid))!;
		const { agreement } = (await tablet.rows.profile(shah.pid))!;
		await tablet.rows.putProfile({ ...row, agreement });
		expect(good(await okafor.vault.colleagues())).toMatchObject([
			...[hall, shah]
				.toSorted((one, other) => one.pid.localeCompare(other.pid))
				.map(({ pid }) => ({ pid, known: pid === hall.pid ? 'changed' : 'confirmed' })),
		]);
		for (const how of ['copy', 'move'] as const)
			expect(await okafor.vault.give(id, hall.pid, how)).toEqual(
				problem('colleague-not-confirmed'),
			);
	});

	test('whose own keys were replaced are not shown words that would match', async () => {
		const { tablet, hall, shah } = await threePeople();
		const row = (await tablet.rows.profile(hall.pid))!;
		const other = (await tablet.rows.profile(shah.pid))!;
		const { publicKey } = other.signing;
		await tablet.rows.putProfile({ ...row, signing: { ...row.signing, publicKey } });
		expect(await hall.vault.ownFingerprint()).toEqual(problem('profile-damaged'));
		const agreement = { ...row.agreement, publicKey: other.agreement.publicKey };
		await tablet.rows.putProfile({ ...row, agreement });
		expect(await hall.vault.ownFingerprint()).toEqual(problem('profile-damaged'));
	});

	test('leave no readable trace of who knows whom', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const fingerprint = good(await hall.vault.ownFingerprint());
		expect(await tablet.rows.get('pins', [okafor.pid, hall.pid])).toBeDefined();
		expect(await tablet.everythingOnDisk()).not.toContain(fingerprint);
	});
});

describe('a copy', () => {
	test('lies ready under its title until it is taken in', async () => {
		const { okafor, hall, shah } = await threePeople();
		const { id } = await begun(okafor);
		good(await okafor.vault.give(id, hall.pid, 'copy'));
		expect(good(await hall.vault.givenToMe())).toMatchObject([
			{ from: okafor.pid, fromLabel: 'Ms Okafor', how: 'copy', header: { id, ...header() } },
		]);
		expect(good(await shah.vault.givenToMe())).toEqual([]);
		expect(good(await hall.vault.sessions())).toEqual([]);
	});

	test('lets both go on with the same session, and each sees what the other wrote', async () => {
		const { okafor, hall } = await threePeople();
		const { id } = await begun(okafor);
		await givenAndTaken(okafor, hall, id, 'copy');
		const his = good(await hall.vault.load(id));
		expect(his.record).toMatchObject({ said: 'I want to sleep again' });
		good(await hall.vault.save(id, his.revision, words('said to Mr Hall')));
		const hers = good(await okafor.vault.load(id));
		expect(hers.record).toMatchObject({ said: 'said to Mr Hall' });
		good(await okafor.vault.save(id, hers.revision, words('said to Ms Okafor')));
		expect(await hall.vault.save(id, his.revision, words('too late'))).toEqual(
			problem('revision-conflict'),
		);
		expect(good(await hall.vault.load(id)).record).toMatchObject({ said: 'said to Ms Okafor' });
		expect(good(await hall.vault.sessions())).toMatchObject([{ id }]);
	});

	test('is known as its owner’s by both, and cannot be told while one session’s key is held', async () => {
		const { okafor, hall } = await threePeople();
		const { id } = await begun(okafor);
		await givenAndTaken(okafor, hall, id, 'copy');
		expect(good(await hall.vault.isOwn(id))).toBe(false);
		good(await hall.vault.keepOnly(id));
		expect(await hall.vault.isOwn(id)).toEqual(problem('locked'));
		expect(good(await okafor.vault.isOwn(id))).toBe(true);
	});

	test('is its owner’s: who got it does not give it on, and gets it once', async () => {
		const { okafor, hall, shah } = await threePeople();
		const { id } = await begun(okafor);
		good(await okafor.vault.give(id, hall.pid, 'copy'));
		expect(await okafor.vault.give(id, hall.pid, 'copy')).toEqual(problem('already-given'));
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(given!.grantId));
		expect(await okafor.vault.give(id, hall.pid, 'move')).toEqual(problem('already-given'));
		expect(await hall.vault.give(id, shah.pid, 'copy')).toEqual(problem('not-the-owner'));
		expect(await hall.vault.takeIn(given!.grantId)).toEqual(problem('grant-refused'));
	});

	test('is not thrown away by whoever got it, even while it is empty', async () => {
		const { okafor, hall } = await threePeople();
		const empty = { record: { version: 1 }, header: header({ empty: true }) };
		const { id } = good(await okafor.vault.begin(empty));
		await givenAndTaken(okafor, hall, id, 'copy');
		expect(await hall.vault.throwAway(id)).toEqual(problem('not-the-owner'));
		good(await okafor.vault.throwAway(id));
	});

	test('that is declined is gone, and its owner goes on', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const { id } = await begun(okafor);
		good(await okafor.vault.give(id, hall.pid, 'copy'));
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.declineGrant(given!.grantId));
		expect(await tablet.rows.all('grants')).toEqual([]);
		expect(await hall.vault.load(id)).toEqual(problem('session-missing'));
		good(await okafor.vault.load(id));
		const [line] = good(await okafor.vault.ledger()).entries;
		expect(line).toMatchObject({ deed: 'given', by: hall.pid, id, why: 'declined' });
	});

	test('is in the ledger of both: who gave, and who took in', async () => {
		const { okafor, hall, shah } = await threePeople();
		const { id } = await begun(okafor);
		await givenAndTaken(okafor, hall, id, 'copy');
		const hers = good(await okafor.vault.ledger());
		expect(hers.faults).toEqual([]);
		expect(hers.entries.slice(0, 2)).toMatchObject([
			{ deed: 'taken-in', by: hall.pid, owner: okafor.pid, id },
			{ deed: 'given', by: okafor.pid, id, who: 'Mr Hall', why: 'copy' },
		]);
		expect(good(await hall.vault.ledger()).entries[0]).toMatchObject({ deed: 'taken-in', id });
		const others = good(await shah.vault.ledger()).entries;
		expect(others.filter((entry) => entry.id === id)).toEqual([]);
	});
});

describe('a session that moves', () => {
	test('is the colleague’s, whole, and no longer the giver’s', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const { id } = await begun(okafor);
		good(await okafor.vault.keepDocument(id, DOCUMENT, Uint8Array.of(1, 2, 3)));
		await givenAndTaken(okafor, hall, id, 'move');
		const { record, revision } = good(await hall.vault.load(id));
		expect(record).toMatchObject({ said: 'I want to sleep again' });
		expect(good(await hall.vault.document(id, DOCUMENT))).toEqual(Uint8Array.of(1, 2, 3));
		good(await hall.vault.save(id, revision, words('and more')));
		expect(await okafor.vault.load(id)).toEqual(problem('session-missing'));
		expect(good(await okafor.vault.sessions())).toEqual([]);
		expect(await tablet.rows.get('keys', [hall.pid, id])).toMatchObject({ owner: hall.pid });
	});

	test('is under another key from the moment it is given', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const { id } = await begun(okafor);
		const before = {
			keyRow: (await tablet.rows.keyRow(okafor.pid, id))!,
			bodies: await tablet.rows.all('bodies', id),
		};
		good(await okafor.vault.give(id, hall.pid, 'move'));
		expect(await okafor.vault.load(id)).toEqual(problem('session-missing'));
		const bodies = await tablet.rows.all('bodies', id);
		expect(bodies).toHaveLength(1);
		expect(bodies).not.toEqual(before.bodies);
		await tablet.rows.write([{ table: 'keys', put: before.keyRow }]);
		expect(await okafor.vault.load(id)).toEqual(problem('record-damaged'));
	});

	test('stays in the count of neither too long nor too short', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const { id } = await begun(okafor);
		await givenAndTaken(okafor, hall, id, 'move');
		for (const { pid, vault } of [okafor, hall]) {
			await vault.lock();
			const again = tablet.start();
			good(await again.unlock(pid, PHRASE));
			expect(good(await again.sinceLastTime())).toMatchObject({ missing: 0, putBack: false });
		}
	});

	test('is found by two people with the recovery kit also while it is on its way', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const halves = good(await okafor.vault.makeKit({ passphrase: PHRASE }));
		await hall.vault.lock();
		good(await hall.vault.unlock(hall.pid, PHRASE));
		const { id } = await begun(okafor);
		good(await okafor.vault.give(id, hall.pid, 'move'));
		const desk = tablet.start();
		const who = { who: 'Dr Shah and Mr Bell', why: 'access request' };
		const { sessions } = good(await desk.beginAccess({ ...halves, ...who }));
		expect(sessions).toMatchObject([{ owner: hall.pid, header: { id } }]);
		const [record] = good(await desk.accessRecords([id]));
		expect(record?.record).toMatchObject({ said: 'I want to sleep again' });
		good(await desk.hold(id, who));
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(given!.grantId));
		expect(good(await hall.vault.holdOf(id))).toMatchObject({ by: 'two-people' });
	});

	test('does not move away from under somebody who has a copy, or may take one', async () => {
		const { okafor, hall, shah } = await threePeople();
		const { id } = await begun(okafor);
		good(await okafor.vault.give(id, hall.pid, 'copy'));
		expect(await okafor.vault.give(id, shah.pid, 'move')).toEqual(problem('shared-with-others'));
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(given!.grantId));
		expect(await okafor.vault.give(id, shah.pid, 'move')).toEqual(problem('shared-with-others'));
		good(await hall.vault.load(id));
	});

	test('goes back when it is declined, and its giver takes it in again', async () => {
		const { okafor, hall } = await threePeople();
		const { id } = await begun(okafor);
		good(await okafor.vault.give(id, hall.pid, 'move'));
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.declineGrant(given!.grantId));
		expect(good(await hall.vault.givenToMe())).toEqual([]);
		const [back] = good(await okafor.vault.givenToMe());
		expect(back).toMatchObject({ from: hall.pid, how: 'move', isBack: true, header: { id } });
		good(await okafor.vault.takeIn(back!.grantId));
		const { revision } = good(await okafor.vault.load(id));
		good(await okafor.vault.save(id, revision, words('again mine')));
		expect(await hall.vault.load(id)).toEqual(problem('session-missing'));
	});

	test('takes its hold along: its new owner does not let it go either', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const empty = { record: { version: 1 }, header: header({ empty: true }) };
		const { id } = good(await okafor.vault.begin(empty));
		good(await okafor.vault.hold(id, { who: 'Ms Okafor', why: 'complaint' }));
		good(await okafor.vault.give(id, hall.pid, 'move'));
		expect(await tablet.rows.get('holds', id)).toBeDefined();
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(given!.grantId));
		expect(await hall.vault.throwAway(id)).toEqual(problem('held'));
		expect(good(await hall.vault.holdOf(id))).toMatchObject({ why: 'complaint', by: 'owner' });
		good(await hall.vault.liftHold(id, { who: 'Mr Hall', why: 'closed' }));
		good(await hall.vault.throwAway(id));
	});

	test('carries what was saved in another window meanwhile, or is not given', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const { id, revision } = await begun(okafor);
		const second = tablet.start();
		good(await second.unlock(okafor.pid, PHRASE));
		const [tip] = await tablet.rows.tips([id]);
		const [given, saved] = await Promise.all([
			okafor.vault.give(id, hall.pid, 'move'),
			second.save(id, revision, words('typed in the other window')),
		]);
		const [grant] = good(await hall.vault.givenToMe());
		if (grant) good(await hall.vault.takeIn(grant.grantId));
		expect(grant !== undefined).toBe(given.ok);
		const where = given.ok ? hall.vault : okafor.vault;
		const said = saved.ok ? 'typed in the other window' : 'I want to sleep again';
		expect(good(await where.load(id)).record).toMatchObject({ said });
		await expect(tablet.rows.write([{ table: 'tips', expect: tip! }])).rejects.toThrow();
	});
});

describe('what is not as the giver gave it', () => {
	async function given(how: 'copy' | 'move') {
		const all = await threePeople();
		const { id } = await begun(all.okafor);
		good(await all.okafor.vault.give(id, all.hall.pid, how));
		const [grant] = await all.tablet.rows.all('grants');
		return { ...all, id, grant: grant! };
	}

	const refused = async (
		{ tablet, hall }: Awaited<ReturnType<typeof given>>,
		grant: Awaited<ReturnType<typeof given>>['grant'],
	) => {
		await tablet.rows.write([{ table: 'grants', put: grant }]);
		expect(await hall.vault.takeIn(grant.grantId)).toEqual(problem('grant-refused'));
		const shown = good(await hall.vault.givenToMe());
		expect(shown.find(({ grantId }) => grantId === grant.grantId)?.header.damaged).toBe(true);
		good(await hall.vault.declineGrant(grant.grantId));
		expect(await tablet.rows.get('grants', grant.grantId)).toBeUndefined();
		const [line] = good(await hall.vault.ledger()).entries;
		expect(line).toMatchObject({ deed: 'given', by: hall.pid, why: 'cleared' });
	};

	test('is cleared away by nobody but whom it is for, and never with the one key to a session in it', async () => {
		const all = await given('move');
		const signature = all.grant.signature.slice();
		signature[0]! ^= 1;
		await all.tablet.rows.write([{ table: 'grants', put: { ...all.grant, signature } }]);
		for (const { vault } of [all.hall, all.shah])
			expect(await vault.declineGrant(all.grant.grantId)).toEqual(problem('grant-refused'));
		await all.tablet.rows.write([{ table: 'grants', put: all.grant }]);
		good(await all.hall.vault.takeIn(all.grant.grantId));
		good(await all.hall.vault.load(all.id));
	});

	test.each(['box', 'signature'] as const)('is refused with one bit of its %s', async (part) => {
		const all = await given('copy');
		const bytes = all.grant[part].slice();
		bytes[bytes.length - 1]! ^= 1;
		await refused(all, { ...all.grant, [part]: bytes });
	});

	test('is refused with the box of another', async () => {
		const all = await given('copy');
		const other = await begun(all.okafor, 'somebody else');
		good(await all.okafor.vault.give(other.id, all.hall.pid, 'copy'));
		const grants = await all.tablet.rows.all('grants');
		const { box, signature } = grants.find(({ id }) => id === other.id)!;
		await refused(all, { ...all.grant, box });
		await refused(all, { ...all.grant, box, signature });
	});

	test('is refused under another giver’s name, or for another session', async () => {
		const all = await given('copy');
		const other = await begun(all.okafor, 'somebody else');
		await refused(all, { ...all.grant, from: all.shah.pid });
		await refused(all, { ...all.grant, id: other.id });
		await refused(all, { ...all.grant, grantId: 'a'.repeat(32) });
	});

	test('is not for somebody else who puts their name on it', async () => {
		const all = await given('move');
		await all.tablet.rows.write([{ table: 'grants', put: { ...all.grant, to: all.shah.pid } }]);
		expect(await all.shah.vault.takeIn(all.grant.grantId)).toEqual(problem('grant-refused'));
	});

	test('is refused when the giver’s keys are not those that were seen before', async () => {
		const all = await given('copy');
		const okafor = (await all.tablet.rows.profile(all.okafor.pid))!;
		const { signing } = (await all.tablet.rows.profile(all.shah.pid))!;
		await all.tablet.rows.putProfile({ ...okafor, signing });
		expect(await all.hall.vault.takeIn(all.grant.grantId)).toEqual(
			problem('colleague-not-confirmed'),
		);
	});

	test('pins the giver at the first taking in, so that other keys are noticed later', async () => {
		const tablet = createTablet();
		const okafor = await somebody(tablet, 'Ms Okafor');
		const hall = await somebody(tablet, 'Mr Hall');
		const his = good(await hall.vault.ownFingerprint());
		good(await okafor.vault.confirmColleague(hall.pid, his));
		const { id } = await begun(okafor);
		await givenAndTaken(okafor, hall, id, 'copy');
		expect(good(await hall.vault.colleagues())).toMatchObject([{ known: 'not-yet' }]);
		const shah = await somebody(tablet, 'Dr Shah');
		const row = (await tablet.rows.profile(okafor.pid))!;
		const { signing } = (await tablet.rows.profile(shah.pid))!;
		await tablet.rows.putProfile({ ...row, signing });
		const known = good(await hall.vault.colleagues());
		expect(known.find(({ pid }) => pid === okafor.pid)?.known).toBe('changed');
	});

	test('is refused from somebody who has only a copy and says that it moved', async () => {
		const all = await given('copy');
		good(await all.hall.vault.takeIn(all.grant.grantId));
		const desk = createDesk({ disk: all.tablet.rows, deriveKey: quickly, now: () => 7 });
		good(await profileCommands(desk).unlock(all.hall.pid, PHRASE));
		const hall = good(await whoIsHere(desk));
		const keyRow = (await all.tablet.rows.keyRow(all.hall.pid, all.id))!;
		const secret = (await openSessionSecret(hall.keys, keyRow))!;
		const shah = (await all.tablet.rows.profile(all.shah.pid))!;
		const moved = { how: 'move', header: { id: all.id, ...header() }, secret } as const;
		const grant = await sealGrant({ from: all.hall.pid, signing: hall.signing }, shah, moved);
		await all.tablet.rows.write([{ table: 'grants', put: grant }]);
		expect(await all.shah.vault.takeIn(grant.grantId)).toEqual(problem('grant-refused'));
	});

	test('is refused when its key no longer opens the session', async () => {
		const all = await given('copy');
		const { grantId } = all.grant;
		good(await all.hall.vault.declineGrant(grantId));
		good(await all.okafor.vault.give(all.id, all.shah.pid, 'move'));
		await all.tablet.rows.write([{ table: 'grants', put: all.grant }]);
		expect(await all.hall.vault.takeIn(grantId)).toEqual(problem('grant-refused'));
	});
});

describe('while nobody is unlocked, or only one session is kept', () => {
	test('nothing can be given or taken in', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const { id } = await begun(okafor);
		good(await okafor.vault.keepOnly(id));
		for (const vault of [okafor.vault, tablet.start()]) {
			expect(await vault.colleagues()).toEqual(problem('locked'));
			expect(await vault.give(id, hall.pid, 'copy')).toEqual(problem('locked'));
			expect(await vault.givenToMe()).toEqual(problem('locked'));
			expect(await vault.takeIn('a'.repeat(32))).toEqual(problem('locked'));
			expect(await vault.ownFingerprint()).toEqual(problem('locked'));
		}
	});

	test('practice has no colleagues', async () => {
		const { tablet, hall } = await threePeople();
		const practice = tablet.start();
		await practice.practise({ label: 'Ms Okafor' });
		expect(good(await practice.colleagues())).toEqual([]);
		expect(good(await practice.givenToMe())).toEqual([]);
		const { id } = good(await practice.begin(words('made up')));
		expect(await practice.give(id, hall.pid, 'copy')).toEqual(problem('colleague-missing'));
	});
});
