import { beforeAll, describe, expect, it } from 'vitest';
import { madeFrom } from './making.ts';
import { elementsIn, opened, roleOf, textIn } from './reading.ts';
import { sampleTree } from './sample.ts';

let bytes: Uint8Array;
let roles: readonly string[];

beforeAll(async () => {
	({ bytes } = await madeFrom(sampleTree));
	roles = (await elementsIn(bytes)).map(roleOf);
}, 60_000);

describe('a plan read by a screen reader', () => {
	it('says its title and language, and that it is tagged', async () => {
		const { pdf } = await opened(bytes);
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: 'My plan', Language: 'en-GB' });
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
	});

	it('has one heading of the first level, and skips none', () => {
		const levels = roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels[0]).toBe(1);
		levels.forEach((level, n) => {
			expect(level).toBeLessThanOrEqual((levels[n - 1] ?? 0) + 1);
		});
	});

	it('has words for every drawing, and for the seal', async () => {
		const drawings = (await elementsIn(bytes)).filter((one) =>
			['Figure', 'Form'].includes(roleOf(one)),
		);
		expect(drawings.length).toBeGreaterThan(4);
		for (const drawing of drawings) expect(textIn(drawing, 'Alt').join('')).not.toBe('');
	});

	it('has lists of entries and a table with heads at the top and at the side', () => {
		for (const role of ['L', 'LI', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Link'])
			expect(roles).toContain(role);
	});

	it('is read in the order in which it is written', async () => {
		const { pages } = await opened(bytes);
		const trees = await Promise.all(pages.map((page) => page.getStructTree()));
		expect(trees.every((tree) => tree !== null)).toBe(true);
		expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('H2'));
		expect(roles.lastIndexOf('Form')).toBeGreaterThan(roles.lastIndexOf('H2'));
	});
});
