/** What was given once, and who covers for whom, must open for ever; the fixture is frozen. */
import { expect, test } from 'vitest';
import { frozen, layRows } from './frozen-rows.ts';
import type { FrozenRows } from './frozen-rows.ts';
import { createTablet, good, PHRASE } from './test-tablet.ts';

type Fixture = Readonly<Record<'okafor' | 'hall' | 'shah' | 'copied' | 'moved', string>> & {
	readonly rows: FrozenRows;
};

async function tabletOfThen() {
	const fixture = frozen('giving-format-1.json') as Fixture;
	const tablet = createTablet();
	await layRows(tablet, fixture.rows);
	const unlocked = async (pid: string) => {
		const vault = tablet.start();
		good(await vault.unlock(pid, PHRASE));
		return vault;
	};
	return { ...fixture, unlocked };
}

test('a copy and a moved session are taken in', async () => {
	const { unlocked, hall, shah, copied, moved } = await tabletOfThen();
	for (const [pid, id, how] of [
		[hall, copied, 'copy'],
		[shah, moved, 'move'],
	] as const) {
		const vault = await unlocked(pid);
		const [given] = good(await vault.givenToMe());
		expect(given).toMatchObject({ fromLabel: 'Ms Okafor', how, header: { id, title: 'Amira' } });
		good(await vault.takeIn(given!.grantId));
		expect(good(await vault.load(id)).record).toMatchObject({ said: 'I want to sleep again' });
	}
});

test('colleagues are still known, and the group still covers', async () => {
	const { unlocked, okafor, hall, copied } = await tabletOfThen();
	const own = await unlocked(okafor);
	expect(good(await own.colleagues()).map(({ known }) => known)).toEqual([
		'confirmed',
		'confirmed',
	]);
	expect(good(await own.coverGroup())).toEqual([hall]);
	const opened = good(await (await unlocked(hall)).openCovered(copied));
	expect(opened).toMatchObject({ title: 'Amira', excerpt: { signs: ['I go quiet'] } });
});
