import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './support/journey.ts';

// What somebody who managed to run a line in the page could do next: nothing of this.

const attempts: [what: string, attempt: () => unknown][] = [
	['write markup into the page', () => (document.body.innerHTML = '<b>a</b>')],
	['run text as code', () => eval('1 + 1') as unknown],
	['start a worker of their own', () => new Worker('/service-worker.js')],
	['replace the service worker', () => navigator.serviceWorker.register('/other.js')],
	['make a policy of their own', () => policyMaker().createPolicy('anything', {})],
	['send words elsewhere', () => fetch('https://example.org/', { mode: 'no-cors' })],
];

const policyMaker = () =>
	(globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } })
		.trustedTypes;

// The debugger is excused from the policy until the line it runs pauses once.
const refusalOf = async (page: Page, attempt: () => unknown) =>
	page.evaluate(
		`(async () => { const policyMaker = ${policyMaker.toString()};
			await new Promise((resolve) => setTimeout(resolve));
			try { await (${attempt.toString()})(); return 'allowed'; }
			catch { return 'refused'; } })()`,
	);

for (const [what, attempt] of attempts) {
	test(`The page refuses to ${what}`, async ({ page, complaints }) => {
		await page.goto('/');
		expect(await refusalOf(page, attempt)).toBe('refused');
		// The browser says so in the console, this once.
		complaints.length = 0;
	});
}

test('A style or script written into the page does nothing', async ({ page, complaints }) => {
	await page.goto('/');
	const colour = await page.evaluate(() => {
		document.body.setAttribute('style', 'color: rgb(1, 2, 3)');
		return getComputedStyle(document.body).color;
	});
	expect(colour).not.toBe('rgb(1, 2, 3)');
	expect(complaints.join()).toContain('style');
	complaints.length = 0;
});
