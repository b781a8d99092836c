/** A session whose tip is damaged or gone: its bodies still say, each for itself, what was written. */
import { isNewer } from './envelope.ts';
import type { Desk, OpenSession } from './desk.ts';
import type { SessionKeys } from './keys.ts';
import type { BodyRow, TipRow } from './rows.ts';
import { openHeader, openWhole, sealTip } from './session-box.ts';
import type { Tip } from './tip.ts';
import type { SessionHeader } from './vault.ts';

/**
 * The session as its newest whole body has it. Nothing on the disk is overwritten: what is damaged
 * lies there until the next save. Undefined when no body is whole, or a newer app wrote the tip.
 */
export async function sessionFromBodies(
	{ rows }: Pick<Desk, 'rows'>,
	{ id, keys }: { readonly id: string; readonly keys: SessionKeys },
	row: TipRow | undefined,
): Promise<OpenSession | undefined> {
	if (row && isNewer(row.tip)) return undefined;
	const header = row && (await openHeader(keys, row));
	const tip = tipFrom(await wholeBodies(keys, await rows.all('bodies', id)), header);
	if (!tip) return undefined;
	if (row) return { keys, row, tip };
	const made = await sealTip({ id, keys }, tip, unnamed(id, tip.updated));
	await rows.write([{ table: 'tips', add: made }]);
	return { keys, row: made, tip };
}

/** A header that is lost, until the next save seals another: the words behind it may be whole. */
export const unnamed = (id: string, updatedAt: string): SessionHeader => ({
	...({ id, title: '', state: 'open', empty: false } as const),
	...{ createdAt: updatedAt || LONG_AGO, updatedAt: updatedAt || LONG_AGO },
});

/** Whoever shows a header reads its times as dates. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

async function wholeBodies(keys: SessionKeys, rows: readonly BodyRow[]): Promise<BodyRow[]> {
	const whole = await Promise.all(rows.map((row) => openWhole(keys, row)));
	return rows.filter((_, at) => whole[at]).toSorted((one, other) => other.rev - one.rev);
}

/** No tip says any more which body is newest: that is why the record counts as an earlier one. */
function tipFrom([newest, ...others]: readonly BodyRow[], header?: SessionHeader): Tip | undefined {
	return (
		newest && {
			...{ rev: newest.rev, hash: newest.hash16, parent: newest.parent16 },
			ancestors: others.map((row) => row.hash16),
			updated: header?.updatedAt ?? '',
			isRebuilt: true,
		}
	);
}
