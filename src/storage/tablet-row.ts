/** The one row in which the tablet says who it is: made when it is first needed, never replaced. */
import type { Desk } from './desk.ts';
import { randomId } from './envelope.ts';
import type { Change, TabletRow } from './rows.ts';

/** This tablet's row. Two windows that make it at once end with the same one. */
export async function tabletRow({ disk }: Pick<Desk, 'disk'>): Promise<TabletRow> {
	const stored = await disk.get('tablet', 'tablet');
	if (stored) return stored;
	const made: TabletRow = { name: 'tablet', device: randomId() };
	try {
		await disk.write([{ table: 'tablet', add: made }]);
		return made;
	} catch (failed) {
		const another = await disk.get('tablet', 'tablet');
		if (another) return another;
		throw failed;
	}
}

/** A change of this tablet's row as it is when it is written: another window may change it too. */
export const ofTablet = (change: (row: TabletRow) => TabletRow): Change => ({
	table: 'tablet',
	at: 'tablet',
	change: (stored) => change(stored ?? { name: 'tablet', device: randomId() }),
});
