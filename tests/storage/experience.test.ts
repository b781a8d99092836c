/** How a young person found a talk: sealed to the service lead, and only ever seen added up. */
import { describe, expect, test } from 'vitest';
import type { Experience } from '#domain/experience.ts';
import { backupOf, restored } from './backup-file.ts';
import { createTablet, good, PHRASE, tabletInUse, words } from './test-tablet.ts';
import { threePeople } from './two-people.ts';

const asked = ['said', 'understood', 'mine'];
const frank: Experience = {
	asked,
	answers: { said: 'notReally', understood: 'partly' },
	mayCount: true,
};

const withLead = async () => {
	const used = await tabletInUse();
	const { secret, publicHalf } = good(await used.vault.makeLead());
	return { ...used, secret, publicHalf };
};

const nextQuarter = (tablet: { clock: { now: number } }) =>
	(tablet.clock.now = Date.parse('2027-01-05T09:00:00Z'));

describe('what a young person says of the talk', () => {
	test('is kept while they hold the tablet, when this tablet can open one conversation and no more', async () => {
		const { tablet, vault, id } = await withLead();
		good(await vault.keepOnly(id));
		expect(good(await vault.hasLead())).toBe(true);
		good(await vault.keepExperience(frank));
		expect(await tablet.rows.all('experiences')).toHaveLength(1);
	});

	test('leaves the conversation, the ledger and everything else on the disk as they were', async () => {
		const { tablet, vault, id } = await withLead();
		good(await vault.keepOnly(id));
		const before = JSON.parse(await tablet.everythingOnDisk()) as unknown[];
		good(await vault.keepExperience(frank));
		const after = JSON.parse(await tablet.everythingOnDisk()) as unknown[];
		const changed = after.filter((rows, at) => JSON.stringify(rows) !== JSON.stringify(before[at]));
		expect(changed).toEqual([
			[{ id: expect.any(String) as string, box: expect.any(String) as string }],
		]);
		expect(JSON.stringify((await vault.load(id)) as object)).not.toContain('notReally');
	});

	test('opens for nobody here: a box tells neither whose it is, nor when, nor how long', async () => {
		const { tablet, vault, pid, id } = await withLead();
		good(await vault.keepExperience(frank));
		good(await vault.keepExperience({ asked, answers: {}, mayCount: false }));
		const scale = Array.from({ length: 20 }, (_, at) => `question-${at}`);
		const numbers = Object.fromEntries(scale.map((one, at) => [one, at % 10]));
		good(
			await vault.keepExperience({
				instrument: 'M',
				asked: scale,
				answers: numbers,
				mayCount: true,
			}),
		);
		const rows = await tablet.rows.all('experiences');
		expect(new Set(rows.map(({ box }) => box.length)).size).toBe(1);
		for (const row of rows) expect(Object.keys(row).sort()).toEqual(['box', 'id']);
		const text = JSON.stringify(rows);
		for (const known of [pid, id, 'notReally', '2026']) expect(text).not.toContain(known);
		const { secret } = good(await vault.makeAuditor());
		expect(await vault.readExperiences(secret, [])).toEqual({
			ok: false,
			problem: { kind: 'not-a-lead-key' },
		});
	});

	test('is kept nowhere in practice, and not asked for where there is no key', async () => {
		const { tablet, vault } = await withLead();
		await vault.practise({ label: 'Ms Okafor' });
		good(await vault.keepExperience(frank));
		expect(await tablet.rows.all('experiences')).toEqual([]);
		const other = await tabletInUse();
		expect(good(await other.vault.hasLead())).toBe(false);
		expect(await other.vault.keepExperience(frank)).toEqual({
			ok: false,
			problem: { kind: 'no-lead' },
		});
	});

	test('is not kept on a locked tablet', async () => {
		const { tablet, vault } = await withLead();
		await vault.lock();
		expect(await tablet.start().keepExperience(frank)).toEqual({
			ok: false,
			problem: { kind: 'locked' },
		});
	});
});

describe('the service lead', () => {
	test('sees a quarter that is over, with ten in it, and those who said no left out', async () => {
		const { tablet, vault, secret } = await withLead();
		for (let n = 0; n < 9; n += 1) good(await vault.keepExperience(frank));
		for (let n = 0; n < 5; n += 1) good(await vault.keepExperience({ ...frank, mayCount: false }));
		const now = good(await vault.readExperiences(secret, []));
		expect(now.quarters).toEqual([{ quarter: '2026-Q4', state: 'running' }]);
		nextQuarter(tablet);
		const few = good(await vault.readExperiences(secret, []));
		expect(few.quarters).toEqual([{ quarter: '2026-Q4', state: 'not-enough' }]);
		tablet.clock.now = Date.parse('2026-12-30T09:00:00Z');
		good(await vault.keepExperience(frank));
		nextQuarter(tablet);
		const [quarter] = good(await vault.readExperiences(secret, [])).quarters;
		expect(quarter).toMatchObject({ quarter: '2026-Q4', state: 'shown', people: 10 });
		const [said, , mine] = quarter?.state === 'shown' ? quarter.questions : [];
		expect(said?.counts.find(({ answer }) => answer === 'notReally')?.count).toBe(10);
		expect(mine?.counts.find(({ answer }) => answer === 'skipped')?.count).toBe(10);
	});

	test('gets no answer of somebody who did not want to be counted, even from the boxes', async () => {
		const { vault } = await withLead();
		const { secret, publicHalf } = good(await vault.makeLead());
		expect(publicHalf).not.toBe('');
		good(await vault.keepExperience({ ...frank, mayCount: false }));
		expect(good(await vault.readExperiences(secret, [])).quarters).toEqual([]);
	});

	test('takes out one file of boxes, and reads several tablets together, each box once', async () => {
		const { tablet, vault, secret, publicHalf } = await withLead();
		for (let n = 0; n < 6; n += 1) good(await vault.keepExperience(frank));
		const other = await tabletInUse();
		good(await other.vault.takeLead(publicHalf));
		for (let n = 0; n < 6; n += 1) good(await other.vault.keepExperience(frank));
		const file = good(await other.vault.experiencesFile());
		expect(file).not.toContain('notReally');
		nextQuarter(tablet);
		const own = good(await vault.experiencesFile());
		const read = good(await vault.readExperiences(secret, [file, file, own]));
		expect(read).toMatchObject({ quarters: [{ state: 'shown', people: 10 }], hasOthers: false });
		const wrong = await vault.readExperiences(secret, ['no file']);
		expect(wrong).toEqual({ ok: false, problem: { kind: 'not-an-experience-file' } });
	});

	test('with a key before still reads what was sealed to it, and is told of the rest', async () => {
		const { vault, secret } = await withLead();
		good(await vault.keepExperience(frank));
		good(await vault.makeLead());
		good(await vault.keepExperience(frank));
		expect(good(await vault.readExperiences(secret, []))).toMatchObject({
			quarters: [{ state: 'running' }],
			hasOthers: true,
		});
	});

	test('has a key whose private half lies nowhere here, and of which everybody is told', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const { secret, publicHalf } = good(await okafor.vault.makeLead());
		expect(await tablet.everythingOnDisk()).not.toContain(atob(secret).slice(36, 60));
		const toKnow = good(await hall.vault.ledger()).entries.map(({ deed }) => deed);
		expect(toKnow).toContain('lead-made');
		expect(await okafor.vault.takeLead(secret)).toEqual({
			ok: false,
			problem: { kind: 'not-a-lead-key' },
		});
		good(await okafor.vault.takeLead(publicHalf));
	});
});

describe('the service lead, when a quarter is over and was read', () => {
	test('clears it from this tablet, keeps what still runs, and leaves a line in the ledger', async () => {
		const { tablet, vault, secret } = await withLead();
		for (let n = 0; n < 12; n += 1) good(await vault.keepExperience(frank));
		good(await vault.keepExperience({ ...frank, mayCount: false }));
		good(await vault.clearExperiences(secret));
		expect(await tablet.rows.all('experiences')).toHaveLength(13);
		nextQuarter(tablet);
		good(await vault.keepExperience(frank));
		good(await vault.clearExperiences(secret));
		expect(await tablet.rows.all('experiences')).toHaveLength(1);
		expect(good(await vault.readExperiences(secret, [])).quarters).toEqual([
			{ quarter: '2027-Q1', state: 'running' },
		]);
		const deeds = good(await vault.ledger()).entries.map(({ deed }) => deed);
		expect(deeds.filter((deed) => deed === 'experience-cleared')).toHaveLength(1);
	});

	test('clears nothing with another key, and nothing that was sealed to another', async () => {
		const { tablet, vault, secret } = await withLead();
		good(await vault.keepExperience(frank));
		nextQuarter(tablet);
		const auditor = good(await vault.makeAuditor());
		expect(await vault.clearExperiences(auditor.secret)).toEqual({
			ok: false,
			problem: { kind: 'not-a-lead-key' },
		});
		const later = good(await vault.makeLead());
		good(await vault.clearExperiences(later.secret));
		expect(await tablet.rows.all('experiences')).toHaveLength(1);
		good(await vault.clearExperiences(secret));
		expect(await tablet.rows.all('experiences')).toEqual([]);
	});
});

describe('a backup', () => {
	test('brings the boxes and the lead’s key to a new tablet, and never a box twice', async () => {
		const { tablet, vault, secret } = await withLead();
		for (let n = 0; n < 3; n += 1) good(await vault.keepExperience(frank));
		const file = await backupOf(vault);
		good(await restored(vault, file));
		expect(await tablet.rows.all('experiences')).toHaveLength(3);
		const anew = createTablet();
		const there = anew.start();
		good(await restored(there, file));
		good(await restored(there, file));
		expect(await anew.rows.all('experiences')).toEqual(await tablet.rows.all('experiences'));
		expect(good(await there.hasLead())).toBe(true);
		good(await there.create({ label: 'Lead', passphrase: PHRASE }));
		expect(good(await there.readExperiences(secret, [])).quarters).toHaveLength(1);
	});

	test('of one practitioner’s conversations alone brings none', async () => {
		const { vault, pid } = await withLead();
		good(await vault.keepExperience(frank));
		good(await vault.begin(words('another')));
		const file = await backupOf(vault);
		const anew = createTablet();
		good(await restored(anew.start(), file, [pid]));
		expect(await anew.rows.all('experiences')).toEqual([]);
	});
});
