import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import type { HeaderList } from '../../scripts/headers.mjs';
import { hostedTest as test } from './support/host.ts';

const headerList = async (request: APIRequestContext) =>
	(await (await request.get('/headers.json')).json()) as HeaderList;

test('After the first visit the app opens without internet, deep links included', async ({
	page,
	request,
	host,
}) => {
	const pages = Object.keys((await headerList(request)).byPath);
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	await host.stop();

	for (const address of pages) {
		await page.goto(address);
		// The sheet opens to nobody while the tablet is locked: it leads to the door.
		await expect(page).toHaveURL(address === '/session/' ? '/' : address);
		await expect(page.locator('h1').first(), address).toBeVisible();
	}
	await page.reload();
	await expect(page.locator('h1').first()).toBeVisible();
});

test('An address that does not exist leads home, with internet and without', async ({
	page,
	host,
}) => {
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	await page.goto('/looking-after/');
	await expect(page).toHaveURL('/');
	await expect(page.locator('h1').first()).toBeVisible();
	await host.stop();
	await page.goto('/nowhere');
	await expect(page).toHaveURL('/');
});

test('Every answer carries the one list of headers, from the host and from the copy', async ({
	page,
	request,
}) => {
	const list = await headerList(request);
	const pages = Object.keys(list.byPath);
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	for (const address of [...pages, '/service-worker.js', '/icon.svg', '/nowhere']) {
		const expected = list.byPath[address] ?? list.everyPath;
		expect((await request.get(address)).headers(), address).toMatchObject(lowerCased(expected));
	}
	for (const address of [...pages, '/icon.svg']) {
		const expected = list.byPath[address] ?? list.everyPath;
		const headers = await page.evaluate(async (path) => {
			const response = await fetch(path);
			return Object.fromEntries(response.headers);
		}, address);
		expect(headers, address).toMatchObject(lowerCased(expected));
	}
});

const lowerCased = (headers: Record<string, string>) =>
	Object.fromEntries(Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]));

test('Every file of the build is kept, those that only a worker loads included', async ({
	page,
	host,
}) => {
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	const kept = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => new URL(url).pathname);
	});
	const files = (await readdir(host.folder, { recursive: true })).filter((file) =>
		/\.(js|css|woff2?|svg|png)$/.test(file),
	);
	const missing = files.filter((file) => !kept.includes(`/${file}`));
	expect(missing).toEqual(['service-worker.js']);
});
