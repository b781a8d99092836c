/** What was given once, and who covers for whom, must open for ever; the fixture is frozen. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Change, TableName, Tables } from '#storage/rows.ts';
import { createTablet, good, PHRASE } from './test-tablet.ts';

type Fixture = Readonly<Record<'okafor' | 'hall' | 'shah' | 'copied' | 'moved', string>> & {
	readonly rows: { readonly [Name in TableName]?: Tables[Name][] };
};

const file = new URL('../fixtures/giving-format-1.json', import.meta.url);

async function tabletOfThen() {
	const bytes = (_: string, value: unknown) =>
		typeof value === 'object' && value !== null && 'base64' in value
			? new Uint8Array(Buffer.from(value.base64 as string, 'base64'))
			: value;
	const fixture = JSON.parse(readFileSync(file, 'utf8'), bytes) as Fixture;
	const tablet = createTablet();
	const changes = Object.entries(fixture.rows).flatMap(([table, rows]) =>
		rows.map((put) => ({ table, put }) as Change),
	);
	await tablet.rows.write(changes);
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
