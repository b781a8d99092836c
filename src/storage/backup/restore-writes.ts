/** The writing half of a restore: what was judged goes to the disk, a few dozen at a time. */
import type { Desk } from '#storage/desk.ts';
import type { Change, ExperienceRow, IncomingRow, LedgerRow } from '#storage/rows.ts';
import { mergeHold } from './restore-holds.ts';
import { bringIn } from './restore-profiles.ts';
import type { People } from './restore-profiles.ts';
import { judged } from './restore-sessions.ts';
import type { Verdict } from './restore-sessions.ts';
import { rowsOf } from './session-groups.ts';
import type { SessionGroup } from './session-groups.ts';

/** A restore under way. */
export type Work = {
	readonly desk: Desk;
	readonly only: ReadonlySet<string> | undefined;
	readonly people: People;
	readonly waiting: SessionGroup[];
	/** The write under way: meanwhile the next sessions are read and judged. */
	writing: Promise<void>;
	/** Let go there and held here; a tombstone may stand in a file twice. */
	readonly held: Set<string>;
	/** Let go there, and written in here by somebody who did not know. */
	readonly changed: Set<string>;
	readonly lines: LedgerRow[];
	readonly experiences: ExperienceRow[];
	readonly names: Set<string>;
	/** Sessions of which something was read, chosen or not. */
	readonly met: Set<string>;
	readonly damaged: Set<string>;
	readonly counts: Record<Verdict['kind'] | 'gone', number>;
};

/**
 * Some hundred sessions in one transaction: one each would take a minute where this takes seconds.
 * The write goes on when this returns; who needs it done awaits `work.writing`.
 */
export async function writeSessions(work: Work): Promise<void> {
	const { desk, people, waiting, counts, damaged } = work;
	const groups = waiting.splice(0);
	const ids = groups.map(({ id }) => id);
	const [tips, tombstones] = await Promise.all([desk.disk.tips(ids), desk.disk.tombstones(ids)]);
	const changes: Change[] = [];
	const verdicts = await Promise.all(
		groups.map(async (group, at) => (tombstones[at] ? undefined : judged(desk, group, tips[at]))),
	);
	for (const [at, group] of groups.entries()) {
		const verdict = verdicts[at];
		counts[verdict?.kind ?? 'gone'] += 1;
		if (!verdict) continue;
		if (verdict.kind === 'lost') damaged.add(group.id);
		for (const { owner } of rowsOf(group, 'keys')) await bringIn(desk, people, owner);
		changes.push(...verdict.changes);
		if (tips[at]) changes.push(...(await mergeHold(desk, group)));
		if (verdict.kind === 'mended') desk.open.delete(group.id);
	}
	await work.writing;
	work.writing = desk.disk.write(byTable(changes));
	// Whoever awaits it is told; until then it must not pass for a failure that nobody minds.
	work.writing.catch(() => undefined);
}

/** A version that waited there for its owner waits here. */
export async function putAside(work: Work, row: IncomingRow): Promise<void> {
	const { desk, counts } = work;
	await work.writing;
	const [tombstone] = await desk.disk.tombstones([row.id]);
	if (tombstone || (await desk.disk.get('incoming', [row.id, row.hash16]))) return;
	await desk.disk.write([{ table: 'incoming', put: row }]);
	counts.aside += 1;
}

const byTable = (changes: readonly Change[]): Change[] =>
	[...changes].sort((one, other) => one.table.localeCompare(other.table));

/** Only what follows the lines that are here; this tablet's own chain is its own affair. */
export async function writeLines({ desk, lines }: Work): Promise<void> {
	const last = new Map<string, number>();
	const { device } = (await desk.disk.get('tablet', 'tablet')) ?? { device: '' };
	const wanted: Change[] = [];
	for (const row of lines.splice(0)) {
		if (!last.has(row.device))
			last.set(row.device, (await desk.disk.last('ledger', row.device))?.n ?? 0);
		const isNew = row.n > last.get(row.device)! && row.device !== device;
		if (isNew) wanted.push({ table: 'ledger', put: row });
	}
	if (wanted.length > 0) await desk.disk.write(wanted);
}

/** Adds what is missing: a box that is here stays as it is, and is never there twice. */
export async function writeExperiences({ desk, experiences }: Work): Promise<void> {
	const missing: Change[] = [];
	for (const row of experiences.splice(0))
		if (!(await desk.disk.get('experiences', row.id)))
			missing.push({ table: 'experiences', put: row });
	if (missing.length > 0) await desk.disk.write(missing);
}
