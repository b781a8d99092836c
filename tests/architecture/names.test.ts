import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, withFileTypes: true })
	.filter((found) => found.isFile())
	.map((found) => join(found.parentPath, found.name).slice(source.length + 1));

const stem = (file: string) => basename(file).split('.')[0] ?? '';
const vague = /^(utils?|helpers?|common|types?|service|managers?|constants|index|misc|shared)$/;
// Kit looks for this one by its name.
const demandedByKit = ['service-worker/index.ts'];

describe('File names', () => {
	it('say what is inside', () => {
		const unclear = files.filter((file) => vague.test(stem(file)));
		expect(unclear.filter((file) => !demandedByKit.includes(file))).toEqual([]);
	});

	it('are kebab-case, and PascalCase for components', () => {
		const odd = files.filter((file) => {
			if (file.startsWith('routes/') || basename(file).startsWith('.')) return false;
			const pattern = file.endsWith('.svelte') ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9-]+$/;
			return /\.(ts|svelte|css)$/.test(file) && !pattern.test(stem(file));
		});
		expect(odd).toEqual([]);
	});
});
