import type { Download } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Hand } from './hand.ts';

/** Reads the plan back and answers for each name by choosing a sign. */
export const agree = async (hand: Hand, names: readonly string[]): Promise<void> => {
	const { sheet, tap, turnTo, goTo } = hand;
	await goTo('Our plan');
	await turnTo('Read back');
	await tap('We read it out and it is right');
	await turnTo('Sign');
	for (const name of names) {
		const answer = sheet.getByRole('region', { name, exact: true });
		await tap('Choose a sign', answer);
		await tap('Bird', answer);
	}
};

/** Seals; without words where none are asked for, as in practice. Done when the tablet says so. */
export const seal = async ({ sheet, tap, fill }: Hand, words?: string): Promise<void> => {
	if (words !== undefined) await fill('Your passphrase', words);
	await tap('Seal it now');
	await sheet
		.getByText(/^Sealed /)
		.first()
		.waitFor({ timeout: 120_000 });
};

export const takeHome = async ({ page, tap, turnTo }: Hand): Promise<Uint8Array> => {
	await turnTo('Take home');
	const [download] = await Promise.all([page.waitForEvent('download'), tap('As a file')]);
	return bytesOf(download);
};

/** A file as it was taken home. */
export const bytesOf = async (download: Download): Promise<Uint8Array> =>
	new Uint8Array(await readFile(await download.path()));

/** The words on each page of a PDF, as another program than ours reads them. */
export const pagesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
	// The reader takes the bytes over, so it gets a copy.
	const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
	const contents = await Promise.all(pages.map((page) => page.getTextContent()));
	await pdf.destroy();
	return contents.map(({ items }) =>
		items
			.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
			.join('')
			.replace(/\s+/g, ' '),
	);
};
