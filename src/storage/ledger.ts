/** Writing to the ledger: who did what, and when. Lines are only ever added. */
import type { Desk } from './desk.ts';
import type { Deed } from './keeping-door.ts';
import { openSigningKey } from './key-pairs.ts';
import { hashOfLine, MAY_BE_UNSIGNED, NO_LINE, sealLine } from './ledger-line.ts';
import type { Reader, Said, Signer } from './ledger-line.ts';
import type { OpenProfile } from './passphrase-check.ts';
import type { Change, LedgerRow, ProfileRow, TabletRow } from './rows.ts';
import { RowsFailed } from './rows-failed.ts';
import { tabletRow } from './tablet-row.ts';

/** What a line is about, beside the deed. */
export type About = {
	readonly id?: string;
	/** Whose session or profile it is, when not the doer's own: they read the line too. */
	readonly owner?: string;
	readonly file?: string;
	readonly who?: string;
	readonly why?: string;
	/** When, where that is not now: the disk heard of it later. */
	readonly at?: number;
	/** The pid of whoever did it, when not the one who signs; '' where it was nobody's profile. */
	readonly by?: string;
	/** The next auditor's public half: reads it beside the one before. */
	readonly auditor?: Reader['publicKey'];
	/** Signs instead of whoever is unlocked: a profile just made, or opened with the kit. */
	readonly as?: Pick<OpenProfile, 'row' | 'signing'>;
};

/** A deed with what it is about. */
export type Done = { readonly deed: Deed; readonly about?: About };

/**
 * The lines as changes, one after the other, to be written in one transaction with the deeds; in
 * practice there are none. Another window may take their numbers meanwhile: then the write fails.
 */
async function notesOf(desk: Desk, deeds: readonly Done[]): Promise<Change[]> {
	if (isPractice(desk, deeds)) return [];
	const tablet = await tabletRow(desk);
	let last = await desk.disk.last('ledger', tablet.device);
	const changes: Change[] = [];
	for (const done of deeds) {
		last = await lineAfter(last, desk, { tablet, ...done });
		changes.push({ table: 'ledger', add: last });
	}
	return changes;
}

async function lineAfter(
	last: LedgerRow | undefined,
	desk: Desk,
	{ tablet, deed, about = {} }: Done & { readonly tablet: TabletRow },
): Promise<LedgerRow> {
	const { signer, row: doer } = (await signerOf(desk, about)) ?? {};
	if (!signer && !MAY_BE_UNSIGNED.has(deed)) throw new Error(`Nobody can sign for: ${deed}`);
	const { id, owner, file, who, why, at = desk.now() } = about;
	// Whoever is unlocked cannot write a line in another's name, whatever the page says.
	const by = signer && !about.as ? signer.pid : (about.by ?? signer?.pid ?? '');
	const all = Object.entries({ owner, id, file, who, why });
	const beside = all.filter(([, value]) => value !== undefined);
	const said: Said = { at, deed, by, ...Object.fromEntries(beside) };
	const others = [owner, by].filter((pid) => pid !== doer?.pid);
	const people = [doer, ...(await Promise.all(others.map((pid) => profileOf(desk, pid))))];
	const { kit, auditor } = tablet;
	const readers = readersOf(people, [
		{ reader: 'kit', publicKey: kit?.publicKey },
		{ reader: 'auditor', publicKey: auditor },
		{ reader: 'auditor', publicKey: about.auditor },
	]);
	const prev = last ? await hashOfLine(last) : NO_LINE;
	return sealLine({ device: tablet.device, n: (last?.n ?? 0) + 1, prev }, said, {
		readers,
		signer,
	});
}

/** A line by itself, for a deed that is written by another path. */
export const note = (desk: Desk, deed: Deed, about: About = {}): Promise<void> =>
	writeNotedAll(desk, [], [{ deed, about }]);

/** The changes of a deed and its line: all of it or nothing. */
export const writeNoted = (
	desk: Desk,
	changes: readonly Change[],
	deed: Deed,
	about: About = {},
): Promise<void> => writeNotedAll(desk, changes, [{ deed, about }]);

const MOST_TRIES = 8;

/** The same for several deeds. Tries anew when another window wrote a line first. */
export const writeNotedAll = (
	desk: Desk,
	changes: readonly Change[],
	deeds: readonly Done[],
): Promise<void> =>
	// Practice has no ledger, but its deeds are written to its own rows all the same.
	withLines(desk, deeds, (lines) =>
		(isPractice(desk, deeds) ? desk.rows : desk.disk).write([...changes, ...lines]),
	);

/** The same for a deed that is written in a way of its own, lines and all in one transaction. */
export async function withLines<Answer>(
	desk: Desk,
	deeds: readonly Done[],
	write: (lines: readonly Change[]) => Promise<Answer>,
): Promise<Answer> {
	for (let tries = 1; ; tries += 1) {
		const lines = await notesOf(desk, deeds);
		try {
			return await write(lines);
		} catch (failed) {
			if (tries === MOST_TRIES || !(await isTaken(desk, lines))) throw failed;
		}
	}
}

/** A profile that is just being made or opened with the kit is a real one, whoever practised before. */
const isPractice = (desk: Desk, deeds: readonly Done[]): boolean =>
	desk.practiceSecret !== undefined && !deeds.some(({ about }) => about?.as);

/** Whether it failed only because another line has the number by now. */
async function isTaken(desk: Desk, lines: readonly Change[]): Promise<boolean> {
	const [line] = lines;
	if (line?.table !== 'ledger' || !('add' in line)) return false;
	return (await desk.disk.get('ledger', [line.add.device, line.add.n])) !== undefined;
}

async function signerOf(
	desk: Desk,
	{ as }: About,
): Promise<{ signer: Signer; row: ProfileRow } | undefined> {
	if (as) return { signer: { pid: as.row.pid, key: as.signing }, row: as.row };
	if (!desk.keys) return undefined;
	const row = await desk.disk.profile(desk.keys.pid);
	const key = row && (await openSigningKey(desk.keys, row));
	if (!key) throw new RowsFailed();
	return { signer: { pid: row.pid, key }, row };
}

const profileOf = async (desk: Desk, pid: string | undefined) =>
	pid ? desk.disk.profile(pid) : undefined;

function readersOf(
	people: readonly (ProfileRow | undefined)[],
	others: readonly { reader: string; publicKey: Reader['publicKey'] | undefined }[],
): Reader[] {
	const readers = new Map<string, Reader['publicKey']>();
	for (const row of people) if (row) readers.set(row.pid, row.agreement.publicKey);
	return [
		...[...readers].map(([reader, publicKey]) => ({ reader, publicKey })),
		...others.flatMap(({ reader, publicKey }) => (publicKey ? [{ reader, publicKey }] : [])),
	];
}
