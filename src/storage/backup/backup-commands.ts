/** The commands about backups. Each file under way has a ticket; the keeper's end ends them all. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { randomId } from '#storage/envelope.ts';
import type { BackupDoor, BackupReport } from '#storage/keeping-door.ts';
import { writeNoted } from '#storage/ledger.ts';
import { ofTablet, tabletRow } from '#storage/tablet-row.ts';
import { exportReadable } from './readable-export.ts';
import { createBackupWriter } from './backup-writer.ts';
import type { BackupWriter } from './backup-writer.ts';
import { createReading } from './backup-report.ts';
import type { Reading } from './backup-report.ts';
import { createRestoring } from './restore.ts';
import type { Restoring } from './restore.ts';

type Tickets = {
	readonly writing: Map<string, BackupWriter>;
	readonly reading: Map<string, Reading>;
	readonly restoring: Map<string, Restoring>;
	/** What this keeper itself found whole. */
	readonly read: Set<string>;
};

const GONE = problem({ kind: 'ticket-gone' } as const);
const PRACTICE = problem({ kind: 'practice' } as const);

export const backupCommands = (desk: Desk): BackupDoor => {
	const tickets: Tickets = {
		...{ writing: new Map(), reading: new Map(), restoring: new Map(), read: new Set() },
	};
	return {
		...writingCommands(desk, tickets),
		...readingCommands(desk, tickets),
		...restoringCommands(desk, tickets),
		backupVerified: (report) => verified(desk, tickets, report),
		backupStatus: async () => {
			const row = desk.practiceSecret ? undefined : await desk.disk.get('tablet', 'tablet');
			if (row?.backedUpAt !== undefined) {
				const { backedUpAt, changedAt = 0 } = row;
				return ok({ backedUpAt, hasChangedSince: changedAt >= backedUpAt });
			}
			const [any] = desk.practiceSecret ? [] : await desk.disk.page('tips', undefined, 1);
			return ok({ hasChangedSince: any !== undefined });
		},
		exportReadable: (ids, to) => exportReadable(desk, ids, to),
	};
};

const given = <Work>(held: Map<string, Work>, work: Work): string => {
	const ticket = randomId();
	held.set(ticket, work);
	return ticket;
};

const writingCommands = (
	desk: Desk,
	{ writing, reading, restoring }: Tickets,
): Pick<BackupDoor, 'beginBackup' | 'nextOfBackup' | 'endBackup'> => ({
	beginBackup: async () => {
		if (desk.practiceSecret) return PRACTICE;
		const work = await createBackupWriter(desk);
		// What is saved from now on may not be in it, and must leave a mark of its own.
		desk.markedChangedAt = 0;
		return ok({ ticket: given(writing, work), of: work.of });
	},
	nextOfBackup: async (ticket) => {
		const work = writing.get(ticket);
		return work ? ok(await work.next()) : GONE;
	},
	endBackup: (ticket) => {
		for (const held of [writing, reading, restoring]) held.delete(ticket);
		return Promise.resolve(ok(undefined));
	},
});

const readingCommands = (
	desk: Desk,
	{ reading, read }: Tickets,
): Pick<BackupDoor, 'beginReading' | 'readOn' | 'readingDone'> => ({
	beginReading: async () => ok({ ticket: given(reading, await createReading(desk)) }),
	readOn: async (ticket, bytes) => (await reading.get(ticket)?.readOn(bytes)) ?? GONE,
	readingDone: async (ticket) => {
		const report = (await reading.get(ticket)?.done()) ?? GONE;
		reading.delete(ticket);
		if (report.ok) read.add(JSON.stringify(report.value));
		return report;
	},
});

const restoringCommands = (
	desk: Desk,
	{ restoring }: Tickets,
): Pick<BackupDoor, 'beginRestore' | 'restoreOn' | 'restoreDone'> => ({
	beginRestore: async (only) => {
		if (desk.practiceSecret) return PRACTICE;
		return ok({ ticket: given(restoring, await createRestoring(desk, only)) });
	},
	restoreOn: async (ticket, bytes) => (await restoring.get(ticket)?.restoreOn(bytes)) ?? GONE,
	restoreDone: async (ticket) => {
		const report = (await restoring.get(ticket)?.done()) ?? GONE;
		restoring.delete(ticket);
		return report;
	},
});

async function verified(desk: Desk, { read }: Tickets, report: BackupReport) {
	if (desk.practiceSecret) return problem({ kind: 'not-saved' } as const);
	const tablet = await tabletRow(desk);
	const isOwn = report.device === tablet.device && read.has(JSON.stringify(report));
	const isWhole = report.complete && report.damaged.length === 0 && report.signed !== 'wrong';
	if (!isOwn || !isWhole) return problem({ kind: 'not-saved' } as const);
	const change = ofTablet((row) => ({ ...row, backedUpAt: report.madeAt }));
	await writeNoted(desk, [change], 'backed-up', { file: randomId() });
	return ok(undefined);
}
