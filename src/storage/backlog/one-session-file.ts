/** One session as a backup of its own, made from what is in hand: the database may be gone. */
import { callInAfter, DAY } from '#storage/call-in.ts';
import {
	endParts,
	headParts,
	namesParts,
	rowParts,
	sessionParts,
} from '#storage/backup/contents.ts';
import type { Head } from '#storage/backup/contents.ts';
import { framed } from '#storage/backup/frames.ts';
import { joined, sha256 } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { NamedRow } from '#storage/row-codec.ts';
import type { SaveRows } from '#storage/rows.ts';
import type { Lifeline } from './lifeline.ts';

/** Signed by nobody: no key but the session's own may be held at such a time. */
export async function oneSessionFile(
	lifeline: Lifeline | undefined,
	{ tip, body, cover }: SaveRows,
	now: number,
): Promise<Bytes> {
	const { id } = tip;
	const callInAt = now + (lifeline ? callInAfter(lifeline.tablet) * DAY : 0);
	const head: Head = { device: lifeline?.tablet.device ?? '', madeAt: now, callInAt };
	const rows: NamedRow[] = [
		...(lifeline ? [{ table: 'keys', row: lifeline.key } as const] : []),
		{ table: 'tips', row: tip },
		{ table: 'bodies', row: body },
		...(cover ? [{ table: 'covers', row: cover } as const] : []),
	];
	const frames = [
		headParts(head),
		headParts(head),
		namesParts([id]),
		...(lifeline ? [rowParts({ table: 'profiles', row: lifeline.profile })] : []),
		...rows.map((row, part) => sessionParts({ id, part, parts: rows.length, row })),
		headParts(head),
	];
	const end = endParts({
		...{ frames: frames.length, sessions: 1, anchors: [], without: [] },
		...{ root: await sha256(joined(frames.flat())), signer: '', signature: new Uint8Array() },
	});
	return joined([...frames, end].map(framed));
}
