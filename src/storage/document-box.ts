/** A sealed PDF on its way to and from the disk: padded, so that its length says little. */
import { bytesFromLength, joined, open, seal } from './envelope.ts';
import type { Bytes, Label } from './envelope.ts';
import type { SessionKeys } from './keys.ts';
import { paddedBodyLength } from './packing.ts';
import type { DocumentRow } from './rows.ts';

type Place = Pick<DocumentRow, 'id' | 'documentId'>;
type Key = Pick<SessionKeys, 'document'>;

/** The row that keeps it, bound to its session and its name. */
export async function sealDocument(
	{ document }: Key,
	{ id, documentId }: Place,
	bytes: Bytes,
): Promise<DocumentRow> {
	const used = 4 + bytes.length;
	const padding = new Uint8Array(paddedBodyLength(used) - used);
	const padded = joined([bytesFromLength(bytes.length), bytes, padding]);
	return { id, documentId, box: await seal(document, padded, labelOf({ id, documentId })) };
}

/** The document, also one that an older app sealed as long as it was; undefined when it is damaged. */
export async function openDocument(
	{ document }: Key,
	row: DocumentRow,
): Promise<Bytes | undefined> {
	const padded = await open(document, row.box, labelOf(row));
	if (!padded) return open(document, row.box, unpaddedLabelOf(row));
	const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
	return padded.slice(4, 4 + length);
}

const PADDED = 2;

const labelOf = (place: Place): Label => [...unpaddedLabelOf(place), PADDED];

const unpaddedLabelOf = ({ id, documentId }: Place): Label => ['document', id, documentId];
