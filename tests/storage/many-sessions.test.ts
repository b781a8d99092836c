/** Ten thousand conversations: what needs all of them keeps nobody waiting who writes. */
import { describe, expect, test } from 'vitest';
import { newIndex, writeIndex } from '#storage/index-segments.ts';
import { openSlot, profileKeys } from '#storage/keys.ts';
import type { PassphraseSlotRow } from '#storage/rows.ts';
import { good, header, PHRASE, quickly, tabletInUse, words } from './test-tablet.ts';

const MANY = 10_000;

/** Their headers lie in the list on the disk, as after years of work; two of three are in the record. */
async function tabletWithMany() {
	const { tablet, vault, pid, id } = await tabletInUse();
	good(await vault.sessions());
	await vault.lock();
	const row = (await tablet.rows.profile(pid))!;
	const slot = row.slots[0] as PassphraseSlotRow;
	const secret = (await openSlot(pid, slot, PHRASE, quickly))!;
	const [last] = await tablet.rows.lastTouched(0, 1);
	const index = { ...newIndex(), isAllRead: true, upTo: last?.n ?? 0 };
	const [before] = await tablet.rows.segments(pid);
	await tablet.rows.write([{ table: 'segments', remove: [pid, before!.n] }]);
	for (let n = 0; n < MANY; n += 1) {
		const made = header(n % 3 > 0 ? { recordConfirmed: true } : {});
		const listed = { id: n === 0 ? id : n.toString(16).padStart(32, '0'), ...made };
		index.entries.set(listed.id, { mark: `${n}`, header: listed, n: 0 });
	}
	expect(await writeIndex(await profileKeys(row, secret), tablet.rows, index)).toBe(true);
	const next = tablet.start();
	good(await next.unlock(pid, PHRASE));
	return { tablet, vault: next, pid, id };
}

describe('while ten thousand conversations are gone through', { timeout: 60_000 }, () => {
	test('for what is to finish, a save that is asked for meanwhile is answered before the end', async () => {
		const { vault, id } = await tabletWithMany();
		const { revision } = good(await vault.load(id));
		const order: string[] = [];
		const toFinish = vault.toFinish().then((answer) => {
			order.push('all');
			return good(answer);
		});
		const saving = vault.save(id, revision, words('meanwhile')).then((answer) => {
			order.push('saved');
			return good(answer);
		});
		await saving;
		expect(await toFinish).toHaveLength(Math.ceil(MANY / 3));
		expect(order).toEqual(['saved', 'all']);
	});

	test('for letting one go, others are opened meanwhile, and its title is off the disk after it', async () => {
		const { tablet, vault, pid, id } = await tabletWithMany();
		const { revision } = good(await vault.load(id));
		const confirmed = {
			...words('done'),
			header: header({ recordConfirmed: true, title: 'Zuri' }),
		};
		good(await vault.save(id, revision, confirmed));
		const other = good(await vault.begin(words('another'))).id;
		const order: string[] = [];
		const letting = vault.letGo(id, PHRASE).then((answer) => {
			order.push('let go');
			return good(answer);
		});
		good(await vault.load(other));
		order.push('opened');
		expect(await letting).toMatchObject({ id, title: 'Zuri' });
		expect(order).toEqual(['opened', 'let go']);
		await vault.lock();
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		expect(good(await next.newest()).map(({ title }) => title)).not.toContain('Zuri');
	});
});
