import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { headerListFor, headersFor, headersWith } from '../../scripts/headers.mjs';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'side-by-side-headers-'));
});
afterEach(() => rm(folder, { recursive: true }));

const page = (code: string) => `<html><script>${code}</script></html>`;
const hashOf = (code: string) => createHash('sha256').update(code).digest('base64');
const policyOf = (headers: Record<string, string>) => headers['Content-Security-Policy'] ?? '';

it('Each page allows its own first script and no other page’s', async () => {
	await mkdir(join(folder, 'check'));
	await writeFile(join(folder, 'index.html'), page('home()'));
	await writeFile(join(folder, 'check/index.html'), page('check()'));
	const list = headerListFor(folder);

	const check = policyOf(headersFor(list, '/check/'));
	expect(check).toContain(hashOf('check()'));
	expect(check).not.toContain(hashOf('home()'));
	expect(policyOf(headersFor(list, '/')), 'home').toContain(hashOf('home()'));
});

it('Everything that is no page allows no script in a page at all', () => {
	const policy = policyOf(headersFor(headerListFor(folder), '/worker.js'));
	expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

it('Nothing is allowed unless it is named, and no other site is named', () => {
	const policy = policyOf(headersWith());
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/https?:|\*|unsafe-inline|(?<!wasm-)unsafe-eval/);
});

it('The page for hosts says what the build says', async () => {
	const text = await readFile(join(import.meta.dirname, '../../docs/headers.md'), 'utf8');
	for (const [name, value] of Object.entries(headersWith(['sha256-…']))) {
		expect(text).toContain(`${name}: ${value}`);
	}
});
