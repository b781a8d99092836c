/** That what must be kept is in the record stands in the ledger: who said it, and when. */
import { expect, test } from 'vitest';
import { good, header, PHRASE, tabletInUse, words } from './test-tablet.ts';

const confirmed = { ...words('in the record'), header: header({ recordConfirmed: true }) };

async function linesAfter(vault: Awaited<ReturnType<typeof tabletInUse>>['vault']) {
	const { entries, faults } = good(await vault.ledger());
	expect(faults).toEqual([]);
	return entries.filter(({ deed }) => deed === 'record-confirmed');
}

test('it is written once, with the save that says so, and again after something new was said', async () => {
	const { vault, pid, id, revision } = await tabletInUse();
	const first = good(await vault.save(id, revision, confirmed));
	const second = good(await vault.save(id, first, confirmed));
	expect(await linesAfter(vault)).toMatchObject([{ by: pid, id }]);
	const third = good(await vault.save(id, second, words('something new')));
	good(await vault.save(id, third, confirmed));
	expect(await linesAfter(vault)).toHaveLength(2);
});

test('it is written also after a hand-over, while only this session is kept', async () => {
	const { vault, pid, id, revision } = await tabletInUse();
	good(await vault.keepOnly(id));
	good(await vault.save(id, revision, confirmed));
	good(await vault.reopen(PHRASE));
	expect(await linesAfter(vault)).toMatchObject([{ by: pid, id }]);
});

test('practice writes no line', async () => {
	const { tablet, vault } = await tabletInUse();
	const before = (await tablet.rows.all('ledger')).length;
	await vault.practise({ label: 'Ms Okafor' });
	const { id, revision } = good(await vault.begin(words('made up')));
	good(await vault.save(id, revision, confirmed));
	expect(await tablet.rows.all('ledger')).toHaveLength(before);
});
