/** Reads a whole backup without changing anything, and says what it is worth. */
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { BackupProblem, BackupReport } from '#storage/keeping-door.ts';
import { isSignedBy } from '#storage/key-pairs.ts';
import { hashOfLine } from '#storage/ledger-line.ts';
import type { ProfileRow } from '#storage/rows.ts';
import { createBackupReader } from './backup-reader.ts';
import type { BackupReader } from './backup-reader.ts';
import { signedOf } from './backup-writer.ts';
import type { Content, End, Head } from './contents.ts';
import { coreOf, createGrouping } from './session-groups.ts';
import type { Grouping, SessionGroup } from './session-groups.ts';

export type Reading = {
	readOn(bytes: Bytes): Promise<Result<void, BackupProblem>>;
	done(): Promise<Result<BackupReport, BackupProblem>>;
};

/** What was met on the way through the file. */
type Met = {
	head: Head | undefined;
	readonly profiles: Map<string, ProfileRow>;
	readonly names: Set<string>;
	readonly whole: Set<string>;
	readonly damaged: Set<string>;
};

export async function createReading(desk: Desk): Promise<Reading> {
	const reader = await createBackupReader();
	const grouping = createGrouping();
	const met = nothingMet();
	return {
		async readOn(bytes) {
			const read = reader.read(bytes);
			if (!read.ok) return read;
			await meetAll(met, grouping, read.value);
			return ok(undefined);
		},
		async done() {
			const rest = reader.end();
			if (!rest.ok) return rest;
			await meetAll(met, grouping, rest.value);
			await meetSession(met, grouping.end());
			return ok(await reportOf(desk, met, reader));
		},
	};
}

const nothingMet = (): Met => ({
	head: undefined,
	profiles: new Map(),
	names: new Set(),
	whole: new Set(),
	damaged: new Set(),
});

async function meetAll(met: Met, grouping: Grouping, contents: readonly Content[]): Promise<void> {
	const groups: (SessionGroup | undefined)[] = [];
	for (const content of contents) {
		groups.push(grouping.add(content));
		if (content.kind === 'head') met.head ??= content.head;
		if (content.kind === 'names') for (const id of content.ids) met.names.add(id);
		if (content.kind === 'row' && content.row.table === 'profiles')
			met.profiles.set(content.row.row.pid, content.row.row);
	}
	await Promise.all(groups.map((group) => meetSession(met, group)));
}

async function meetSession(met: Met, group: SessionGroup | undefined): Promise<void> {
	if (!group) return;
	const isGood = group.isWhole && (await coreOf(group)) !== undefined;
	(isGood ? met.whole : met.damaged).add(group.id);
}

async function reportOf(desk: Desk, met: Met, reader: BackupReader): Promise<BackupReport> {
	const { head, profiles, whole, damaged } = met;
	const signed = await signedBy(desk, met, reader);
	// An unsigned file could cry wolf.
	const ledgerHere = signed === 'known' ? await ledgerHereBy(desk, reader.last) : undefined;
	return {
		madeAt: head?.madeAt ?? 0,
		device: head?.device ?? '',
		profiles: [...profiles.values()].map(({ pid, label }) => ({ pid, label })),
		sessions: [...whole].filter((id) => !damaged.has(id)).length,
		damaged: [...lostOf(met, reader)],
		complete: reader.last !== undefined,
		signed,
		calledIn: head !== undefined && desk.now() > head.callInAt,
		...(ledgerHere && { ledgerHere }),
	};
}

/** What the file should hold and does not, or not whole. */
export function lostOf(
	{ names, whole, damaged }: Pick<Met, 'names' | 'whole' | 'damaged'>,
	{ last }: Pick<BackupReader, 'last'>,
): Set<string> {
	const without = new Set(last?.without);
	const missing = [...names].filter((id) => !whole.has(id) && !without.has(id));
	return new Set([...damaged, ...missing]);
}

/** A cut tail cannot be seen from within, once new lines have grown: the anchor in a backup sees it. */
async function ledgerHereBy(
	{ rows }: Desk,
	last: End | undefined,
): Promise<BackupReport['ledgerHere']> {
	const device = (await rows.get('tablet', 'tablet'))?.device;
	const anchor = last?.anchors.find((one) => one.device === device);
	if (!anchor) return undefined;
	const line = await rows.get('ledger', [anchor.device, anchor.n]);
	if (!line) return 'cut';
	return (await hashOfLine(line)) === anchor.hash ? undefined : 'changed';
}

async function signedBy(
	desk: Desk,
	{ head, profiles }: Met,
	reader: BackupReader,
): Promise<BackupReport['signed']> {
	const { last } = reader;
	if (!last || !head) return 'cannot-tell';
	if (last.signer === '') return 'unsigned';
	const known = await desk.rows.profile(last.signer);
	const publicKey = (known ?? profiles.get(last.signer))?.signing.publicKey;
	if (!publicKey) return 'unknown';
	const isGenuine = await isSignedBy(publicKey, signedOf(head, last), last.signature);
	if (!isGenuine) return 'wrong';
	if (!reader.isAsWritten()) return reader.isDamaged() ? 'cannot-tell' : 'wrong';
	return known ? 'known' : 'unknown';
}
