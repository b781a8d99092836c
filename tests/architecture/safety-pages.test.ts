import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = ['docs/safety/threat-model.md', 'docs/safety/hazard-log.md'];

type Named = { file: string; titles: string[] };

/** Each `tests/file` of a page, with the “titles” that follow it until the next one. */
const testsNamedIn = (page: string): Named[] => {
	const text = page.replaceAll(/\s+/g, ' ');
	return text
		.split(/(?=`tests\/)/)
		.slice(1)
		.map((part) => ({
			file: /^`([^`]+)`/.exec(part)?.[1] ?? '',
			titles: Array.from(
				/^`[^`]+`((?:,? (?:and )?“[^”]+”)*)/.exec(part)?.[1]?.matchAll(/“([^”]+)”/g) ?? [],
				([, title = '']) => title,
			),
		}));
};

describe.each(pages)('%s', (page) => {
	it('names only tests that there are', async () => {
		const named = testsNamedIn(await readFile(join(root, page), 'utf8'));
		expect(named.length).toBeGreaterThan(10);
		for (const { file, titles } of named) {
			const text = (await readFile(join(root, file), 'utf8')).replaceAll(/\s+/g, ' ');
			for (const title of titles) expect(text.includes(title), `${file}: ${title}`).toBe(true);
		}
	});
});

it('A test that is gone is noticed', () => {
	const page =
		'Shown by `tests/a.test.ts` “one thing”, “another\n  thing” and `tests/b.test.ts`: “no title”';
	expect(testsNamedIn(page)).toEqual([
		{ file: 'tests/a.test.ts', titles: ['one thing', 'another thing'] },
		{ file: 'tests/b.test.ts', titles: [] },
	]);
});
