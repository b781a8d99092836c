import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { agree, seal, takeHome } from './support/plan.ts';
import { begin, practitioner, seat, setUp } from './support/table.ts';

test.setTimeout(300_000);

const megabyte = 2 ** 20;

const choose = async (page: Page, name: string, bytes: Uint8Array) => {
	const file = test.info().outputPath(name);
	await writeFile(file, bytes);
	await page.locator('input[type=file]').setInputFiles(file);
};

const findings: readonly [
	what: string,
	name: string,
	title: string,
	make: (plan: Uint8Array) => unknown,
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

test('Check a plan says, offline and while locked, what became of a sealed plan', async ({
	tablet,
	page: elsewhere,
	context,
}) => {
	const page = await tablet.open();
	const hand = createHand(page);
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await agree(hand, ['Zephyrquill', practitioner]);
	await seal(hand, passphrase);
	const plan = await takeHome(hand);

	await test.step('The tablet that sealed it knows the seal, locked and without a network', async () => {
		await page.context().setOffline(true);
		await page.goto('/');
		await expect(page.getByLabel('Your words')).toBeVisible();
		await page.getByRole('button', { name: 'Check a plan' }).click();
		await choose(page, 'My plan.pdf', plan);
		await expect(page.getByText('Yes. Nothing has been changed.')).toBeVisible();
		await expect(page.getByText('This tablet knows the seal.')).toBeVisible();
		await expect(page.getByText(practitioner, { exact: true })).toBeVisible();
		await expect(page.getByText('Zephyrquill')).toHaveCount(0);
	});

	await test.step('Another tablet says that it is unaltered, and that it does not know the seal', async () => {
		await elsewhere.goto('/');
		await elsewhere.getByText('Ready without internet').waitFor({ timeout: 60_000 });
		await context.setOffline(true);
		await elsewhere.getByRole('button', { name: 'Check a plan' }).click();
		await choose(elsewhere, 'My plan.pdf', plan);
		await expect(elsewhere.getByText('Yes. Nothing has been changed.')).toBeVisible();
		await expect(elsewhere.getByText('This tablet doesn’t know the seal')).toBeVisible();
	});

	const titles = new Set(findings.map(([, , title]) => title));
	expect(titles.size, 'each has a sentence of its own').toBe(findings.length);
	for (const [what, name, title, make] of findings) {
		await test.step(`${what}: ${title}`, async () => {
			await choose(page, name, (await make(plan)) as Uint8Array);
			await expect(page.getByText(title)).toBeVisible({ timeout: 30_000 });
			await expect(page.getByText('Yes. Nothing has been changed.')).toHaveCount(0);
		});
	}
});
