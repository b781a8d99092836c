/** Reading the ledger: what is for this reader, how much is for others, and what is wrong with it. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { countAsLeft } from './count-box.ts';
import type { Desk } from './desk.ts';
import type { Bytes } from './envelope.ts';
import type { LedgerDoor, LedgerEntry, LedgerFault } from './keeping-door.ts';
import { isSignedBy, openAgreementKey, openSigningKey, sign } from './key-pairs.ts';
import { faultsIn } from './ledger-check.ts';
import type { KnownOfLedger } from './ledger-check.ts';
import { MAY_BE_UNSIGNED, openLine } from './ledger-line.ts';
import { note } from './ledger.ts';
import { kitAsReader } from './recovery/open-kit.ts';
import { pairFrom } from './recovery/public-half.ts';
import type { LedgerRow } from './rows.ts';
import { sittingAt, whileUnlocked } from './sittings.ts';
import type { Sitting } from './sittings.ts';
import { tabletRow } from './tablet-row.ts';

/** The command that shows the ledger. */
export const ledgerCommands = (desk: Desk): LedgerDoor => ({
	ledger: (by) => ledger(desk, by),
});

const NOTHING = { entries: [], others: 0, faults: [] };

async function ledger(
	desk: Desk,
	by: Parameters<LedgerDoor['ledger']>[0],
): ReturnType<LedgerDoor['ledger']> {
	if (desk.practiceSecret) return ok(NOTHING);
	const sitting = sittingAt(desk);
	const reader = await readerBy(desk, by);
	if (!reader.ok) return reader;
	// On the record before anything is shown.
	if (typeof by === 'object') await note(desk, 'ledger-read');
	const rows = await desk.disk.all('ledger');
	const opened = await openLines(sitting, rows, reader.value);
	if (typeof by === 'string' && opened.entries.length === 0 && rows.length > 0)
		return problem({ kind: 'not-an-auditor-key' });
	return ok({
		entries: opened.entries.toReversed(),
		others: rows.length - opened.entries.length,
		faults: eachOnce([...(await allFaults(desk, rows)), ...opened.faults]),
	});
}

async function readerBy(desk: Desk, by: Parameters<LedgerDoor['ledger']>[0]) {
	if (by === undefined) return oneself(desk);
	return typeof by === 'string' ? auditor(by) : kitAsReader(desk.disk, by);
}

/** Every chain by itself: a restore may have brought lines of another tablet. */
async function allFaults(desk: Desk, rows: readonly LedgerRow[]): Promise<LedgerFault[]> {
	const signers = await signersKnown(desk);
	const { device } = await tabletRow(desk);
	const count = desk.keys && (await countAsLeft(desk, desk.keys));
	const heads = [count?.head, desk.counting.kept?.head].filter((head) => head !== undefined);
	const devices = new Set([device, ...[...rows, ...heads].map((one) => one.device)]);
	const found = [...devices].map((one) =>
		faultsIn(
			rows.filter((row) => row.device === one),
			{ signers, heads: heads.filter((head) => head.device === one) },
		),
	);
	// A tail that was cut once can no longer be seen once new lines have grown: it stays noted.
	return [...(count?.faults ?? []), ...(await Promise.all(found)).flat()];
}

/** One fault may show in several ways, and is still one. */
export function eachOnce(faults: readonly LedgerFault[]): LedgerFault[] {
	const texts = faults.map((fault) => JSON.stringify(fault));
	return faults.filter((_, at) => texts.indexOf(texts[at]!) === at);
}

/** Each profile's public half; one's own only when it is the half of the key that one holds. */
export async function signersKnown(desk: Desk): Promise<KnownOfLedger['signers']> {
	const profiles = await desk.disk.profiles();
	const signers = new Map(profiles.map(({ pid, signing }) => [pid, signing.publicKey]));
	const { keys } = desk;
	const own = keys && profiles.find(({ pid }) => pid === keys.pid);
	const key = own && (await openSigningKey(keys, own));
	if (!own || !key) return signers;
	const asked = crypto.getRandomValues(new Uint8Array(32));
	if (!(await isSignedBy(own.signing.publicKey, asked, await sign(key, asked))))
		signers.delete(own.pid);
	return signers;
}

/** Who reads, with the pair that opens what is sealed to them. */
export type LineReader = {
	readonly reader: string;
	readonly pair: { readonly privateKey: CryptoKey; readonly publicKey: Bytes };
};

/** Whoever is unlocked, as a reader. */
export async function oneself(desk: Desk): Promise<Result<LineReader, { kind: 'locked' }>> {
	const { keys } = desk;
	const row = keys && (await desk.disk.profile(keys.pid));
	const privateKey = row && (await openAgreementKey(keys, row));
	if (!privateKey) return problem({ kind: 'locked' });
	return ok({ reader: row.pid, pair: { privateKey, publicKey: row.agreement.publicKey } });
}

/** The lines that open, oldest first; one that needed a signature and has none is a fault. */
export async function openLines(
	sitting: Sitting,
	rows: readonly LedgerRow[],
	{ reader, pair }: LineReader,
) {
	const opened = await whileUnlocked(sitting, rows, (row) => openLine(row, reader, pair));
	const entries: LedgerEntry[] = opened.filter((entry) => entry !== undefined);
	const faults: LedgerFault[] = opened.flatMap((entry, at) =>
		entry && rows[at]?.signer === '' && !MAY_BE_UNSIGNED.has(entry.deed)
			? [{ kind: 'changed', n: entry.n }]
			: [],
	);
	return { entries, faults };
}

async function auditor(
	secret: string,
): Promise<Result<LineReader, { kind: 'not-an-auditor-key' }>> {
	const pair = await pairFrom(secret);
	return pair ? ok({ reader: 'auditor', pair }) : problem({ kind: 'not-an-auditor-key' });
}
