/** A backup written into this tablet: adds what is missing, and overwrites nothing. */
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { BackupProblem, RestoreReport } from '#storage/keeping-door.ts';
import { note } from '#storage/ledger.ts';
import type { TombstoneRow } from '#storage/rows.ts';
import { createBackupReader } from './backup-reader.ts';
import { lostOf } from './backup-report.ts';
import type { Content } from './contents.ts';
import { mergeIncoming } from './merge-incoming.ts';
import { obeyTombstone } from './restore-gone.ts';
import { adoptKit, besidePeople, meetProfile, noPeopleYet } from './restore-profiles.ts';
import { putAside, writeExperiences, writeLines, writeSessions } from './restore-writes.ts';
import type { Work } from './restore-writes.ts';
import { createGrouping, rowsOf } from './session-groups.ts';
import type { SessionGroup } from './session-groups.ts';

export type Restoring = {
	restoreOn(bytes: Bytes): Promise<Result<void, BackupProblem>>;
	done(): Promise<Result<RestoreReport, BackupProblem>>;
};

const SESSIONS_EACH = 256;
const LINES_EACH = 512;

export async function createRestoring(
	desk: Desk,
	chosen: readonly string[] | undefined,
): Promise<Restoring> {
	const reader = await createBackupReader();
	const grouping = createGrouping();
	const work = await nothingDone(desk, chosen);
	const take = async (contents: readonly Content[]) => {
		for (const content of contents) {
			await meetSession(work, grouping.add(content));
			await meet(work, content);
		}
	};
	return {
		async restoreOn(bytes) {
			const read = reader.read(bytes);
			if (!read.ok) return read;
			await take(read.value);
			return ok(undefined);
		},
		async done() {
			const rest = reader.end();
			if (!rest.ok) return rest;
			await take(rest.value);
			await meetSession(work, grouping.end());
			await writeSessions(work);
			await work.writing;
			await writeLines(work);
			await writeExperiences(work);
			// Whose the lost ones were nobody can tell, so that they are named whatever was chosen.
			return ok(await finished(work, [...lostOf({ ...work, whole: work.met }, reader)]));
		},
	};
}

async function nothingDone(desk: Desk, chosen: readonly string[] | undefined): Promise<Work> {
	return {
		desk,
		only: chosen && new Set(chosen),
		people: await noPeopleYet(desk),
		...{ waiting: [], writing: Promise.resolve(), lines: [], names: new Set(), experiences: [] },
		...{ held: new Set(), changed: new Set() },
		...{ met: new Set(), damaged: new Set() },
		counts: { added: 0, same: 0, mended: 0, aside: 0, lost: 0, gone: 0 },
	};
}

const isChosen = ({ only }: Work, names: readonly string[]): boolean =>
	!only || names.some((name) => only.has(name));

async function meet(work: Work, content: Content): Promise<void> {
	if (content.kind === 'names') for (const id of content.ids) work.names.add(id);
	if (content.kind !== 'row') return;
	const { desk, people } = work;
	const { table, row } = content.row;
	if (table === 'tablet' && !work.only) await adoptKit(desk, people, row);
	if (table === 'profiles') await meetProfile(desk, people, row, isChosen(work, [row.pid]));
	if (table === 'pins' || (table === 'counts' && !work.only)) people.beside.push(row);
	if (table === 'tombstones') await meetTombstone(work, row);
	if (table === 'incoming' && isChosen(work, [row.id])) await putAside(work, row);
	if (table === 'ledger' && !work.only) work.lines.push(row);
	if (table === 'experiences' && !work.only) work.experiences.push(row);
	if (work.lines.length >= LINES_EACH) await writeLines(work);
	if (work.experiences.length >= LINES_EACH) await writeExperiences(work);
}

async function meetTombstone(work: Work, row: TombstoneRow): Promise<void> {
	if (!isChosen(work, [row.id, row.pid])) return;
	await work.writing;
	const buried = await obeyTombstone(work.desk, work.people, row);
	if (buried === 'buried') work.counts.gone += 1;
	if (buried === 'held') work.held.add(row.id);
	if (buried === 'changed') work.changed.add(row.id);
}

async function meetSession(work: Work, group: SessionGroup | undefined): Promise<void> {
	if (!group) return;
	work.met.add(group.id);
	const keys = rowsOf(group, 'keys');
	if (!isChosen(work, [group.id, ...keys.map(({ pid }) => pid)])) return;
	// Whose owner is refused would never open here.
	if (keys.some(({ owner }) => work.people.refused.has(owner))) return;
	if (!group.isWhole) work.damaged.add(group.id);
	work.waiting.push(group);
	if (work.waiting.length >= SESSIONS_EACH) await writeSessions(work);
}

async function finished(
	{ desk, people, counts, held, changed }: Work,
	damaged: readonly string[],
): Promise<RestoreReport> {
	const beside = besidePeople(people);
	if (beside.length > 0) await desk.disk.write(beside);
	const merged = await mergeIncoming(desk);
	await note(desk, 'restored');
	return {
		added: counts.added,
		newer: merged.newer,
		same: counts.same + merged.same,
		mended: counts.mended,
		forked: merged.forked,
		waiting: Math.max(0, counts.aside - merged.newer - merged.same - merged.forked),
		gone: counts.gone,
		held: held.size,
		changed: [...changed],
		refused: [...people.refused.values()].map(({ pid, label }) => ({ pid, label })),
		damaged,
	};
}
