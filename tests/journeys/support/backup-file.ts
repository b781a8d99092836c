import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { headParts } from '#storage/backup/contents.ts';
import { framed } from '#storage/backup/frames.ts';
import type { Hand } from './hand.ts';
import { lookAfter } from './looking-after.ts';

/** A file as people choose it. */
export type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

export const fileOf = (name: string, bytes: Uint8Array): ChosenFile => ({
	...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) },
});

export const choose = (page: Page, file: ChosenFile): Promise<void> =>
	page.locator('input[type=file]').setInputFiles(file);

/** Backs up from *Looking after*; the browser must be one that saves a download. */
export const backUp = async (hand: Hand): Promise<ChosenFile> => {
	const { page, tap, reads } = hand;
	await lookAfter(hand, 'Backup');
	const downloading = page.waitForEvent('download');
	await tap('Back up now');
	const download = await downloading;
	const file = fileOf(download.suggestedFilename(), await readFile(await download.path()));
	await choose(page, file);
	await reads(/is whole/);
	return file;
};

/** Where a browser lets people choose a file to write into, it is kept from doing so. */
export const onlyDownloads = async (page: Page): Promise<void> => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'showSaveFilePicker');
	});
};

const MARKER = Buffer.from([0x89, 0x53, 0x62, 0x53, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same file, with one byte turned over in the middle of its longest frame: in somebody's words. */
export const damaged = ({ name, buffer }: ChosenFile): ChosenFile => {
	const frames: { at: number; length: number }[] = [];
	for (let at = buffer.indexOf(MARKER); at >= 0; at = buffer.indexOf(MARKER, at + 1))
		frames.push({ at, length: buffer.readUInt32BE(at + 8) });
	const [longest] = frames.toSorted((one, other) => other.length - one.length);
	if (!longest) throw new Error('There is no frame in this file');
	const bytes = Buffer.from(buffer);
	const middle = longest.at + 20 + Math.floor(longest.length / 2);
	bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
	return fileOf(name, bytes);
};

/** What a later version of this app might write: a first frame of a version that is not known yet. */
export const fromANewerApp = (): ChosenFile => {
	const [kind = new Uint8Array(2), rest = new Uint8Array()] = headParts({
		...{ device: 'd', madeAt: 1, callInAt: 2 },
	});
	const [sort = 0, version = 0] = kind;
	return fileOf('side-by-side.backup', framed([Uint8Array.of(sort, version + 1), rest]));
};
