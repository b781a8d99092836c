/** Words that waited outside the database come back into it, beside or after what is there. */
import { ok, problem } from '#domain/result.ts';
import { createBackupReader } from '#storage/backup/backup-reader.ts';
import { noteWritten } from '#storage/counting.ts';
import type { Desk, OpenSession } from '#storage/desk.ts';
import { hash16 } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { readSession } from '#storage/open-sessions.ts';
import type { BodyRow, CoverRow, TipRow } from '#storage/rows.ts';
import { BODIES_KEPT, openTip } from '#storage/session-box.ts';
import { comesAfter } from '#storage/tip.ts';
import { beside } from './beside.ts';
import type { Merge } from './beside.ts';
import { isDraft } from './draft.ts';
import { mergeDraft } from './merge-draft.ts';
import { notHere } from './not-here.ts';

type Waiting = {
	readonly body: BodyRow;
	readonly tip: TipRow;
	readonly cover?: CoverRow;
	/** Whose they are, where that is known. */
	readonly pid: string | undefined;
};

const NOT_OURS = problem({ kind: 'not-a-backlog' } as const);

export async function mergeBacklog(desk: Desk, bytes: Bytes): Promise<Merge> {
	if (desk.practiceSecret) return NOT_OURS;
	if (isDraft(bytes)) return mergeDraft(desk, bytes);
	const waiting = await rowsIn(bytes);
	if (!waiting) return NOT_OURS;
	const { id } = waiting.tip;
	const here = await readSession(desk, id);
	return here.ok
		? merged(desk, here.value, waiting)
		: notHere(desk, { ...waiting, id }, here.problem);
}

async function rowsIn(bytes: Bytes): Promise<Waiting | undefined> {
	const reader = await createBackupReader();
	const read = reader.read(bytes);
	const rows = read.ok
		? read.value.flatMap((said) => (said.kind === 'session' ? [said.session.row] : []))
		: [];
	const tip = rows.find((one) => one.table === 'tips')?.row;
	const body = rows.find((one) => one.table === 'bodies')?.row;
	const cover = rows.find((one) => one.table === 'covers')?.row;
	const pid = rows.find((one) => one.table === 'keys')?.row.pid;
	if (!tip || body?.id !== tip.id || (await hash16(body.box)) !== body.hash16) return undefined;
	return { tip, body, pid, ...(cover && { cover }) };
}

async function merged(desk: Desk, here: OpenSession, waiting: Waiting): Promise<Merge> {
	const { id } = waiting.tip;
	const tip = await openTip(here.keys, waiting.tip);
	if (tip?.hash !== waiting.body.hash16) return problem({ kind: 'record-damaged' });
	if (here.tip.hash === tip.hash || comesAfter(here.tip, tip.hash)) return ok({ became: 'known' });
	if (!comesAfter(tip, here.tip.hash)) return beside(desk, waiting);
	const keep = [tip.hash, here.tip.hash, ...here.tip.ancestors].slice(0, BODIES_KEPT);
	if (!(await desk.disk.save(here.row, { ...waiting, keep }))) return beside(desk, waiting);
	desk.open.set(id, { keys: here.keys, row: waiting.tip, tip });
	noteWritten(desk, id, tip.rev);
	return ok({ became: 'newest' });
}
