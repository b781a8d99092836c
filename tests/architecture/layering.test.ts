import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const layering = new Set([
	'@typescript-eslint/no-restricted-imports',
	'no-restricted-syntax',
	'svelte/no-at-html-tags',
	'svelte/no-inline-styles',
]);

// Only the layering rules are asked about: type-aware rules would need the file to exist on disk.
const eslint = new ESLint({
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
	ruleFilter: ({ ruleId }) => layering.has(ruleId),
});

const complaintsAbout = async (filePath: string, code: string) => {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map(({ message }) => message);
};

const refused: [where: string, code: string, why: string][] = [
	['src/domain/a.ts', "import { assign } from 'xstate';", 'the domain needs no package'],
	['src/domain/a.ts', "import { readFile } from 'node:fs';", 'the domain reads no file'],
	['src/domain/a.ts', "import { a } from '#content/a.ts';", 'the domain knows nobody'],
	['src/content/a.ts', "import { a } from '#storage/vault.ts';", 'content does not keep'],
	['src/content/a.ts', "import { z } from 'zod';", 'content has one validator'],
	['src/conversation/a.ts', "import { a } from '#content/a.ts';", 'a pack arrives as input'],
	['src/conversation/a.ts', "import type { A } from '#content/a.ts';", 'not even its types'],
	['src/conversation/a.ts', "import Dexie from 'dexie';", 'the conversation does not keep'],
	['src/storage/a.ts', "import { a } from '#conversation/a.ts';", 'storage does not judge a stage'],
	['src/storage/a.ts', "import { a } from '#ui/a.ts';", 'no way back up'],
	['src/documents/a.ts', "import { a } from '#storage/keys.ts';", 'documents never see a key'],
	['src/ui/a.ts', "import { a } from '#storage/vault.ts';", 'what is seen does not keep'],
	['src/ui/a.ts', "import { a } from '#documents/seal.ts';", 'what is seen does not seal'],
	['src/ui/a.ts', "import { a } from '#app/tablet.ts';", 'what is seen does not compose'],
	['src/ui/a.ts', "import { resolve } from '$app/paths';", 'what is seen knows no route'],
	['src/ui/a.ts', "import { a } from '#content/packs/starter.ts';", 'a pack arrives as props'],
	['src/ui/a.ts', "import { machine } from '#conversation/machine.ts';", 'only its types'],
	['src/app/a.ts', "import { a } from '#routes/a.ts';", 'nobody imports a route'],
	['src/routes/a.ts', "import { a } from '#storage/vault.ts';", 'a route asks the app'],
	['src/domain/a.ts', "import { a } from '../content/a.ts';", 'no climbing out of a folder'],
	['src/ui/stages/a.ts', "import { a } from '../a.ts';", 'no climbing within a folder either'],
	['src/domain/a.ts', "import { a } from './b';", 'the extension is written'],
	['src/domain/a.ts', "const a = import('#storage/vault.ts');", 'a late import is an import'],
	['src/domain/a.ts', "export * from './b.ts';", 'no barrels'],
	['src/domain/a.ts', "export { b } from './b.ts';", 'no barrels, by name either'],
	['src/domain/a.ts', 'enum A { B }', 'no enums'],
	['src/domain/a.ts', 'const now = Date.now();', 'time is an argument'],
	['src/domain/a.ts', 'const now = new Date();', 'time is an argument'],
	['src/conversation/a.ts', 'const now = Date();', 'time is an argument'],
	['src/conversation/a.ts', 'const id = Math.random();', 'chance is an argument'],
	['src/ui/A.svelte', '{@html words}', 'nobody types markup into a page'],
	['src/ui/A.svelte', '<p style="color: red">a</p>', 'the policy forbids style attributes'],
	['src/ui/A.svelte', "<script>import { a } from '#app/a.ts';</script>", 'markup obeys as well'],
];

const allowed: [where: string, code: string][] = [
	['src/domain/a.ts', "import { ok } from './result.ts';"],
	['src/domain/a.ts', 'const a = Math.round(1.5);'],
	['src/content/a.ts', "import * as v from 'valibot'; import { ok } from '#domain/result.ts';"],
	['src/conversation/a.ts', "import { setup } from 'xstate';"],
	['src/storage/a.ts', "import Dexie from 'dexie';"],
	['src/documents/a.ts', "import { PDFDocument } from 'pdf-lib';"],
	['src/ui/a.ts', "import { goals } from '#content/messages/goals.ts';"],
	['src/ui/a.ts', "import type { Stage } from '#conversation/machine.ts';"],
	['src/ui/a.ts', "import { MediaQuery } from 'svelte/reactivity';"],
	['src/app/a.ts', "import { goto } from '$app/navigation'; import { a } from '#ui/a.ts';"],
	['src/routes/a.ts', "import { resolve } from '$app/paths'; import { a } from '#app/a.ts';"],
];

describe('The house', () => {
	it.each(refused)('refuses in %s: %s (%s)', async (where, code) => {
		expect(await complaintsAbout(where, code)).not.toEqual([]);
	});

	it.each(allowed)('allows in %s: %s', async (where, code) => {
		expect(await complaintsAbout(where, code)).toEqual([]);
	});
});
