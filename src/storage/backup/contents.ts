/** What the frames of a backup say. Part of the format: kinds are added, never changed. */
import type { Bytes } from '#storage/envelope.ts';
import { decodeRow, encodeRow } from '#storage/row-codec.ts';
import type { NamedRow } from '#storage/row-codec.ts';
import { bytes, list, readWhole, record, text, whole, written } from '#storage/row-fields.ts';

/** A file of a later format is refused, and left untouched. */
export const BACKUP_FORMAT = 1;

/** Stands first, twice, and once more before the end: without it nobody knows how old a file is. */
export type Head = {
	readonly device: string;
	readonly madeAt: number;
	/** By then the file is to be destroyed, milliseconds since 1970. */
	readonly callInAt: number;
};

/** Where a chain of the ledger ended: shows later that its tail was cut off. */
export type Anchor = { readonly device: string; readonly n: number; readonly hash: string };

/** Stands last: what all before it adds up to. */
export type End = {
	readonly frames: number;
	readonly sessions: number;
	readonly anchors: readonly Anchor[];
	/** Named at the start, and let go while the file was written. */
	readonly without: readonly string[];
	/** SHA-256 over what every frame before this one says. */
	readonly root: string;
	/** Whose key signed it; empty when nobody was unlocked. */
	readonly signer: string;
	readonly signature: Bytes;
};

/** One row of a session: any of them tells how many there should be. */
export type SessionPart = {
	readonly id: string;
	readonly part: number;
	readonly parts: number;
	readonly row: NamedRow;
};

export type Content =
	| { readonly kind: 'newer' }
	| { readonly kind: 'head'; readonly head: Head }
	/** Ids of sessions that the file should hold, so that what is lost can be named. */
	| { readonly kind: 'names'; readonly ids: readonly string[] }
	| { readonly kind: 'row'; readonly row: NamedRow }
	| { readonly kind: 'session'; readonly session: SessionPart }
	| { readonly kind: 'end'; readonly end: End };

const HEAD = 0;
const NAMES = 1;
const ROW = 2;
const SESSION = 3;
const END = 255;

const headField = record<Head>({ device: text, madeAt: whole, callInAt: whole });
const anchorField = record<Anchor>({ device: text, n: whole, hash: text });
const endField = record<End>({
	frames: whole,
	sessions: whole,
	anchors: list(anchorField),
	without: list(text),
	root: text,
	signer: text,
	signature: bytes,
});
const partField = record<Omit<SessionPart, 'row'> & { readonly row: Bytes }>({
	...{ id: text, part: whole, parts: whole, row: bytes },
});

export const headParts = (head: Head): Bytes[] => [
	Uint8Array.of(HEAD, BACKUP_FORMAT),
	written(headField, head),
];
export const namesParts = (ids: readonly string[]): Bytes[] => [
	Uint8Array.of(NAMES),
	written(list(text), ids),
];
export const rowParts = (row: NamedRow): Bytes[] => [Uint8Array.of(ROW), encodeRow(row)];
export const sessionParts = (session: SessionPart): Bytes[] => [
	Uint8Array.of(SESSION),
	written(partField, { ...session, row: encodeRow(session.row) }),
];
export const endParts = (end: End): Bytes[] => [Uint8Array.of(END), written(endField, end)];

/** What a frame says; undefined for what this app never wrote. */
export function readContent(content: Bytes): Content | undefined {
	const rest = content.subarray(1);
	switch (content[0]) {
		case HEAD:
			if (rest[0] !== BACKUP_FORMAT) return { kind: 'newer' };
			return as('head', readWhole(headField, rest.subarray(1)));
		case NAMES:
			return as('ids', readWhole(list(text), rest), 'names');
		case ROW:
			return as('row', decodeRow(rest));
		case SESSION:
			return readSessionPart(rest);
		case END:
			return as('end', readWhole(endField, rest));
		default:
			return undefined;
	}
}

const as = (name: string, value: unknown, kind = name): Content | undefined =>
	value === undefined ? undefined : ({ kind, [name]: value } as unknown as Content);

function readSessionPart(rest: Bytes): Content | undefined {
	const read = readWhole(partField, rest);
	const row = read && decodeRow(read.row);
	// A row in another session's place is no part of it.
	if (!row || !('id' in row.row) || row.row.id !== read.id) return undefined;
	return { kind: 'session', session: { ...read, row } };
}
