import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'src/storage';

test('no profile and no tablet is written back as it was read: another window may have changed it', () => {
	const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));
	const writing = files.filter(({ text }) => /table: '(profiles|tablet)',\s*put/.test(text));
	expect(writing.map(({ name }) => name)).toEqual([]);
	// Into practice's own memory, where there is one window.
	const putting = files.filter(({ text }) => text.includes('.putProfile('));
	expect(putting.map(({ name }) => name)).toEqual(['profiles.ts']);
});
