/** Writes a backup bit by bit: frames as they come, then the root over all of them, signed if it can be. */
import type { Desk } from '#storage/desk.ts';
import { bytesFromLabel, joined } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { openSigningKey, sign } from '#storage/key-pairs.ts';
import { tabletRow } from '#storage/tablet-row.ts';
import { callInAfter, DAY } from '#storage/call-in.ts';
import { backupContents } from './backup-contents.ts';
import { endParts, headParts } from './contents.ts';
import type { Anchor, End, Head } from './contents.ts';
import { framed } from './frames.ts';

/** A bit is about this long, so that a save never waits long for its turn. */
const BIT = 1024 * 1024;
const LONGEST_BIT = 4 * BIT;

export type BackupWriter = {
	readonly of: number;
	/** Empty bytes: that was all. */
	next(): Promise<{ readonly bytes: Bytes; readonly done: number }>;
};

/** Needs no unlocked key. What is saved while it writes comes along or comes with the next one. */
export async function createBackupWriter(desk: Desk): Promise<BackupWriter> {
	const tablet = await tabletRow(desk);
	const madeAt = desk.now();
	const callInAt = madeAt + callInAfter(tablet) * DAY;
	const head: Head = { device: tablet.device, madeAt, callInAt };
	const ids = await desk.disk.sessionIds();
	const frames = allFrames(desk, head, ids);
	let left: Bytes = new Uint8Array();
	let done = 0;
	return {
		of: ids.length,
		async next() {
			const parts = [left];
			for (let length = left.length; length < BIT;) {
				const step = await frames.next();
				if (step.done) break;
				parts.push(step.value.frame);
				length += step.value.frame.length;
				({ done } = step.value);
			}
			const all = joined(parts);
			left = all.slice(LONGEST_BIT);
			return { bytes: all.slice(0, LONGEST_BIT), done };
		},
	};
}

async function* allFrames(desk: Desk, head: Head, ids: readonly string[]) {
	const { createSHA256 } = await import('hash-wasm');
	const hash = (await createSHA256()).init();
	let frames = 0;
	const frameOf = (parts: Bytes[]) => {
		for (const part of parts) hash.update(part);
		frames += 1;
		return framed(parts);
	};
	const contents = backupContents(desk.disk, head, ids);
	let step = await contents.next();
	for (; !step.done; step = await contents.next())
		yield { frame: frameOf(step.value.parts), done: step.value.done };
	yield { frame: frameOf(headParts(head)), done: ids.length };
	const end = { frames, sessions: ids.length, ...step.value, root: hash.digest('hex') };
	yield { frame: framed(endParts(await signedEnd(desk, head, end))), done: ids.length };
}

async function signedEnd(
	desk: Desk,
	head: Head,
	end: Omit<End, 'signer' | 'signature'>,
): Promise<End> {
	const row = desk.keys && (await desk.disk.profile(desk.keys.pid));
	const key = desk.keys && row && (await openSigningKey(desk.keys, row));
	if (!key) return { ...end, signer: '', signature: new Uint8Array() };
	const signer = row.pid;
	return { ...end, signer, signature: await sign(key, signedOf(head, { ...end, signer })) };
}

/** What the signature at the end covers. */
export const signedOf = (head: Head, end: Omit<End, 'signature'>): Bytes =>
	bytesFromLabel([
		...['backup', head.device, head.madeAt, head.callInAt],
		...[end.frames, end.sessions, end.root, end.signer],
		...[end.without.length, ...end.without],
		...end.anchors.flatMap(({ device, n, hash }: Anchor) => [device, n, hash]),
	]);
