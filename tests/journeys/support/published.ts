import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { keyName, writeRelease } from '../../../scripts/release.mjs';

/** A key that somebody might sign releases with. */
export const newKey = (): KeyObject =>
	generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

type Published = {
	/** `9.9.9`; the name of the key is added to it, as the build does. */
	version: string;
	key?: KeyObject;
	nextKey?: KeyObject;
	date?: string;
	news?: string[];
};

/** The same build under another version, with one word changed and its promise written anew. */
export const publish = async (folder: string, { version, ...rest }: Published): Promise<void> => {
	const before = (
		JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8')) as { version: string }
	).version;
	const name = rest.key ? `${version}.key-${keyName(rest.key)}` : version;
	const files = (await readdir(folder, { recursive: true })).filter((file) =>
		/\.(js|html|json)$/.test(file),
	);
	for (const file of files) await replaceIn(join(folder, file), before, name);
	const page = join(folder, 'index.html');
	const html = await readFile(page, 'utf8');
	await writeFile(page, html.replace(/content="noindex[^"]*"/, `content="noindex, ${version}"`));
	writeRelease(folder, { news: [`What ${version} brings`], ...rest, version: name });
};

const replaceIn = async (file: string, before: string, after: string) => {
	const text = await readFile(file, 'utf8');
	if (text.includes(before)) await writeFile(file, text.replaceAll(before, after));
};

/** Which build the page was made of: `noindex` as built, with a version after `publish`. */
export const robots = (page: Page) => page.locator('meta[name=robots]');

/** Has the browser look at the host; answers once the newer app waits or was turned away. */
export const look = (page: Page): Promise<'waits' | 'turned away' | 'nothing new'> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update().catch(() => undefined);
		const arriving = registration?.installing;
		if (!arriving) return registration?.waiting ? 'waits' : 'nothing new';
		return new Promise((resolve) => {
			arriving.addEventListener('statechange', () => {
				if (arriving.state === 'redundant') resolve('turned away');
				if (arriving.state === 'installed') resolve('waits');
			});
		});
	});
