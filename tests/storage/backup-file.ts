/** Backups in a test: the bytes of a file, read and restored in pieces as a page would. */
import { createTablet, good, header, PHRASE } from './test-tablet.ts';
import type { Vault } from '#storage/vault.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export async function backupOf(vault: Vault): Promise<Bytes> {
	const { ticket } = good(await vault.beginBackup());
	const parts: Bytes[] = [];
	for (;;) {
		const { bytes } = good(await vault.nextOfBackup(ticket));
		if (bytes.length === 0) break;
		parts.push(bytes);
	}
	await vault.endBackup(ticket);
	return new Uint8Array(Buffer.concat(parts));
}

const PIECE = 100_003;

function* pieces(file: Bytes): Generator<Bytes> {
	for (let at = 0; at < file.length; at += PIECE) yield file.slice(at, at + PIECE);
}

export async function readingOf(vault: Vault, file: Bytes) {
	const { ticket } = good(await vault.beginReading());
	for (const piece of pieces(file)) {
		const answer = await vault.readOn(ticket, piece);
		if (!answer.ok) return answer;
	}
	return vault.readingDone(ticket);
}

export async function restored(vault: Vault, file: Bytes, only?: readonly string[]) {
	const { ticket } = good(await vault.beginRestore(only));
	for (const piece of pieces(file)) {
		const answer = await vault.restoreOn(ticket, piece);
		if (!answer.ok) return answer;
	}
	return vault.restoreDone(ticket);
}

/** A tablet with some sessions of one practitioner; each says its own number. */
export async function tabletWith(count: number, label = 'Ms Okafor') {
	const tablet = createTablet();
	const vault = tablet.start();
	const { pid } = good(await vault.create({ label, passphrase: PHRASE }));
	const ids: string[] = [];
	for (let n = 0; n < count; n += 1) {
		const said = {
			record: { version: 1, said: `words ${n}` },
			header: header({ title: `No ${n}` }),
		};
		ids.push(good(await vault.begin(said)).id);
	}
	return { tablet, vault, pid, ids };
}

export const said = async (vault: Vault, id: string) =>
	(good(await vault.load(id)).record as { said?: string } & object).said;
