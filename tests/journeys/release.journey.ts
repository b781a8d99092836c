import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hostedTest as test } from './support/host.ts';
import type { Host } from './support/host.ts';
import { look, newKey, publish, robots } from './support/published.ts';

const ready = async (page: Page) => {
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
};

/** Nothing newer was let in, nothing of it is left lying about, and the one that is here is whole. */
const stays = async (page: Page, host: Host, { reason }: { reason: RegExp }) => {
	await page.reload();
	await page.goto('/about/');
	await expect(page.getByText(reason)).toBeVisible();
	const builds = await page.evaluate(async () =>
		(await caches.keys()).filter((name) => name.startsWith('app-')),
	);
	expect(builds).toHaveLength(1);
	await host.stop();
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
};

test('A newer app waits, says what it is, and comes whole when it is let in', async ({
	page,
	host,
}) => {
	await ready(page);
	await publish(host.folder, { version: '9.9.9', date: '2027-01-02T03:04:05.000Z' });
	expect(await look(page)).toBe('waits');
	await page.reload();
	await expect(robots(page), 'the app that was begun with stays').toHaveAttribute(
		'content',
		'noindex',
	);

	const notice = page.getByRole('complementary', { name: 'A newer version is ready' });
	await expect(notice).toContainText('Version 9.9.9, of 2 January 2027. Unsigned build.');
	await notice.getByText('What changed').click();
	await expect(notice).toContainText('What 9.9.9 brings');
	await notice.getByRole('button', { name: 'Use it now' }).click();
	await expect(robots(page)).toHaveAttribute('content', 'noindex, 9.9.9');
	expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

test('A release with one file of another build is refused, and the old one goes on', async ({
	page,
	host,
	complaints,
}) => {
	await ready(page);
	await publish(host.folder, { version: '9.9.9' });
	await appendFile(join(host.folder, 'icon.svg'), '<!-- of another build -->');
	expect(await look(page)).toBe('turned away');
	await stays(page, host, { reason: /mixed with another one \(\/icon\.svg\)/ });
	withoutRefusal(complaints);
});

test('A release with a file missing is refused, and the old one goes on', async ({
	page,
	host,
	complaints,
}) => {
	await ready(page);
	await publish(host.folder, { version: '9.9.9' });
	await rm(join(host.folder, 'icon.svg'));
	expect(await look(page)).toBe('turned away');
	await stays(page, host, { reason: /a part of it is missing \(\/icon\.svg\)/ });
	withoutRefusal(complaints);
});

test('After a signed release an unsigned one is refused, and one of the same signer is taken', async ({
	page,
	host,
	complaints,
}) => {
	const key = newKey();
	await publish(host.folder, { version: '1.0.0', key });
	await ready(page);
	await publish(host.folder, { version: '9.9.9' });
	expect(await look(page), 'unsigned').toBe('turned away');
	await publish(host.folder, { version: '9.9.9', key: newKey() });
	expect(await look(page), 'of another signer').toBe('turned away');
	await page.goto('/about/');
	await expect(page.getByText('Version 1.0.0. Signed release')).toBeVisible();
	await expect(page.getByText(/Somebody else has signed it/)).toBeVisible();

	await publish(host.folder, { version: '2.0.0', key });
	expect(await look(page), 'of the same signer').toBe('waits');
	await page.goto('/');
	await expect(page.getByText(/Version 2\.0\.0.*Signed by the same people/)).toBeVisible();
	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect(robots(page)).toHaveAttribute('content', 'noindex, 2.0.0');
	await stays(page, host, { reason: /Version 2\.0\.0\. Signed release/ });
	withoutRefusal(complaints);
});

test('The next key is taken once a signed release has named it', async ({ page, host }) => {
	const [key, nextKey] = [newKey(), newKey()];
	await publish(host.folder, { version: '1.0.0', key, nextKey });
	await ready(page);
	await publish(host.folder, { version: '2.0.0', key: nextKey });
	expect(await look(page)).toBe('waits');
});

/** Chromium may say in the console that an install failed, and that a file was not there: it did. */
const withoutRefusal = (complaints: string[]) => {
	const expected = /Not taken: |404 \(Not Found\)/;
	const left = complaints.filter((complaint) => !expected.test(complaint));
	complaints.splice(0, complaints.length, ...left);
};
