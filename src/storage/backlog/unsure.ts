/** Saves whose fate nobody knows: the disk failed or was silent, and any of them may yet have landed. */
import type { Desk, OpenSession } from '#storage/desk.ts';
import { hash16 } from '#storage/envelope.ts';
import { RowsFailed } from '#storage/rows-failed.ts';
import type { SaveRows, TipRow } from '#storage/rows.ts';
import { BODIES_KEPT } from '#storage/session-box.ts';
import type { Tip } from '#storage/tip.ts';
import { renewLog } from './renew-log.ts';

export type Unsure = {
	/** Every save that was begun since the disk last answered, oldest first. */
	readonly written: readonly OpenSession[];
	/** The newest that was sealed for later. */
	readonly aside: Tip | undefined;
};

/** With longer and longer waits between them, so many tries are a quarter of an hour. */
const TRIES_KEPT = 20;

/** What the next save follows: the newest that was sealed, with all others known as its own past. */
export function sealedUpon({ unsure, open }: Desk, id: string, before: Tip): Tip {
	const { written = [], aside } = unsure.get(id) ?? {};
	const tips = [...written.map(({ tip }) => tip), ...(aside ? [aside] : [])];
	if (tips.length === 0 || !open.has(id)) return before;
	const newest = [...tips].sort((one, other) => other.rev - one.rev)[0]!;
	const past = [...tips.filter((tip) => tip !== newest).map(({ hash }) => hash), before.hash];
	return { ...newest, outside: [...past, ...(before.outside ?? [])] };
}

/**
 * Writes a save, and remembers it until the disk has answered. After a failure it first looks which
 * of the earlier ones landed after all, and at the end whether this one is truly there.
 */
export async function writeSurely(
	desk: Desk,
	before: OpenSession,
	{ next, rows }: { readonly next: OpenSession; readonly rows: SaveRows },
): Promise<boolean> {
	const { id } = next.row;
	const unsure = desk.unsure.get(id);
	const found = unsure ? await landed(desk, [before, ...unsure.written]) : before;
	if (!found) return forgotten(desk, id);
	const written = [...(unsure?.written ?? []), next].slice(-TRIES_KEPT);
	desk.unsure.set(id, { written, aside: unsure?.aside });
	const past = [next.tip.hash, found.tip.hash, ...found.tip.ancestors].slice(0, BODIES_KEPT);
	const isKept = await desk.rows.save(found.row, { ...rows, keep: past });
	if (!isKept) return forgotten(desk, id);
	if (unsure) {
		if (!desk.practiceSecret) await renewLog().catch(notKept);
		await readBack(desk, next);
	}
	desk.unsure.delete(id);
	return true;
}

/** Somebody else saved it. A session that is not there at all is another matter: nothing is kept. */
async function forgotten(desk: Desk, id: string): Promise<false> {
	const [[here], [tombstone]] = await Promise.all([
		desk.rows.tips([id]),
		desk.rows.tombstones([id]),
	]);
	if (!here && !tombstone) throw new RowsFailed();
	desk.unsure.delete(id);
	return false;
}

const notKept = (): never => {
	throw new RowsFailed();
};

async function landed(
	{ rows }: Desk,
	mayHave: readonly OpenSession[],
): Promise<OpenSession | undefined> {
	const [row] = await rows.tips([mayHave[0]!.row.id]);
	const found = mayHave.find((one) => row && isSameRow(one.row, row));
	return found && row && { ...found, row };
}

const isSameRow = (one: TipRow, other: TipRow): boolean =>
	one.rev === other.rev &&
	one.tip.length === other.tip.length &&
	one.tip.every((byte, at) => byte === other.tip[at]);

/** A disk that has just failed is not believed on its word. */
async function readBack({ rows }: Desk, { row, tip }: OpenSession): Promise<void> {
	const [[there], body] = await Promise.all([rows.tips([row.id]), rows.body(row.id, tip.hash)]);
	const isThere = there && isSameRow(there, row) && body && (await hash16(body.box)) === tip.hash;
	if (!isThere) throw new RowsFailed();
}
