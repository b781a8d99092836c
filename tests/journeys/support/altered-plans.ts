import { test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';

const megabyte = 2 ** 20;

/** Chooses a file to be checked, by way of the disk, as people do. */
export const choose = async (page: Page, name: string, bytes: Uint8Array) => {
	const file = test.info().outputPath(name);
	await writeFile(file, bytes);
	await page.locator('input[type=file]').setInputFiles(file);
};

/** What may become of a file, and the sentence that *Check a plan* has for it. */
export const findings: readonly [
	what: string,
	name: string,
	title: string,
	make: (plan: Uint8Array) => Uint8Array | Promise<Uint8Array>,
][] = [
	['one changed letter', 'changed.pdf', 'No. Something’s different.', withOneByteChanged],
	['something added', 'added.pdf', 'No. Something was added.', withSomethingAdded],
	['a PDF without a seal', 'unsealed.pdf', 'This file has no seal.', () => fromElsewhere(false)],
	[
		'a PDF that another program sealed',
		'other.pdf',
		'That isn’t one of our plans.',
		() => fromElsewhere(true),
	],
	[
		'a letter that is no PDF',
		'letter.txt',
		'That file isn’t a PDF.',
		() => Buffer.from('Dear all, here is the plan'),
	],
	[
		'a film of 50 MB',
		'film.pdf',
		'That file is too big to be a plan.',
		(plan) => Buffer.concat([plan, Buffer.alloc(50 * megabyte)]),
	],
];

function withOneByteChanged(plan: Uint8Array): Uint8Array {
	const other = plan.slice();
	const at = Math.floor(plan.length / 3);
	other[at] = plan[at]! ^ 1;
	return other;
}

/** As another program adds a note: the whole old file, and then a new part. */
async function withSomethingAdded(plan: Uint8Array): Promise<Uint8Array> {
	const document = await PDFDocument.load(plan, { updateMetadata: false });
	const start = Buffer.from(plan).lastIndexOf('startxref');
	const before = /startxref\s+(\d+)/.exec(Buffer.from(plan.slice(start)).toString('latin1'))?.[1];
	const size = document.context.largestObjectNumber + 1;
	const root = document.context.trailerInfo.Root?.toString() ?? '';
	const note = `\n${size} 0 obj\n(An extra promise)\nendobj\n`;
	const at = plan.length + 1;
	const table = `xref\n${size} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
	const trailer = `trailer\n<< /Size ${size + 1} /Root ${root} /Prev ${before ?? ''} >>\n`;
	const xref = `startxref\n${plan.length + note.length}\n%%EOF\n`;
	return Buffer.concat([plan, Buffer.from(note + table + trailer + xref)]);
}

async function fromElsewhere(sealed: boolean): Promise<Uint8Array> {
	const document = await PDFDocument.create();
	document.addPage().drawText('A leaflet from somewhere else');
	if (sealed) {
		document.context.register(
			document.context.obj({
				Type: 'Sig',
				Filter: 'Adobe.PPKLite',
				SubFilter: 'adbe.pkcs7.detached',
				ByteRange: [0, 10, 20, 30],
			}),
		);
	}
	return document.save({ useObjectStreams: false });
}
