/** A real WebAuthn ceremony with a made-up key, on a page of its own: what the browser answers. */
import { expect, test } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import type * as securityKey from '#app/security-key.ts';

type Asked = typeof securityKey;
type Made = Extract<Awaited<ReturnType<Asked['enrolSecurityKey']>>, { ok: true }>['value'];
type OnPage = { key: Asked; made: Made };

let script = '';

test.beforeAll(async () => {
	const entry = `${import.meta.dirname}/../../src/app/security-key.ts`;
	const lib = { entry, formats: ['es' as const] };
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: { lib, write: false },
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) throw new Error('The module was not built.');
	script = output.output[0].code;
});

async function pageWithKey(page: Page, key: { hasPrf: boolean; isUserVerified?: boolean }) {
	await page.route('**/key-alone*', (route) => {
		const isScript = route.request().url().endsWith('.js');
		return isScript
			? route.fulfill({ contentType: 'text/javascript', body: script })
			: route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Key</title>' });
	});
	await page.goto('/key-alone');
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('WebAuthn.enable');
	const authenticatorId = await plugIn(cdp, key);
	await page.evaluate(async (module) => {
		(window as unknown as OnPage).key = (await import(module)) as Asked;
	}, '/key-alone.js');
	return { cdp, authenticatorId };
}

async function plugIn(cdp: CDPSession, { hasPrf, isUserVerified = true }: Plugged) {
	const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...({ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'usb' } as const),
			...{ hasResidentKey: true, hasUserVerification: true, isUserVerified, hasPrf },
		},
	});
	return authenticatorId;
}

type Plugged = { readonly hasPrf: boolean; readonly isUserVerified?: boolean };

const enrol = (page: Page) =>
	page.evaluate(async () => {
		const on = window as unknown as OnPage;
		const touches: number[] = [];
		const made = await on.key.enrolSecurityKey((touch) => touches.push(touch));
		if (!made.ok) return { problem: made.problem.kind };
		on.made = made.value;
		const { secret, again, credentialId } = made.value;
		const isSame = secret.every((byte, at) => byte === again[at]);
		return { touches, length: secret.length, isSame, isNamed: credentialId.length > 0 };
	});

/** Whether the key gives the secret that it gave when it was added; another salt, another secret. */
const askAgain = (page: Page) =>
	page.evaluate(async () => {
		const { key, made } = window as unknown as OnPage;
		const other = { ...made, salt: crypto.getRandomValues(new Uint8Array(32)) };
		const answers = [await key.askSecurityKey([made]), await key.askSecurityKey([other])];
		return answers.map((answer) =>
			answer.ok ? String(answer.value.secret) === String(made.secret) : answer.problem.kind,
		);
	});

test('A security key gives the same secret each time, and another one for another question', async ({
	page,
}) => {
	await pageWithKey(page, { hasPrf: true });
	expect(await page.evaluate(() => (window as unknown as OnPage).key.canAskSecurityKey())).toBe(
		true,
	);
	expect(await enrol(page)).toEqual({
		touches: [1, 2, 3],
		length: 32,
		isSame: true,
		isNamed: true,
	});
	expect(await askAgain(page)).toEqual([true, false]);
});

test('A key that cannot keep a secret is not taken', async ({ page }) => {
	await pageWithKey(page, { hasPrf: false });
	expect(await enrol(page)).toEqual({ problem: 'key-too-simple' });
});

test('Without the key, or without its owner, nothing is answered', async ({ page }) => {
	const { cdp, authenticatorId } = await pageWithKey(page, { hasPrf: true });
	await enrol(page);
	await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
	expect(await askAgain(page)).toEqual(['key-not-touched', 'key-not-touched']);
	await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
	await plugIn(cdp, { hasPrf: true });
	expect(await askAgain(page)).toEqual(['key-not-touched', 'key-not-touched']);
});

test('At an address without a name the app says that a key is not available here', async ({
	page,
}) => {
	await page.route('http://127.0.0.1:4999/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Key</title>' }),
	);
	await page.route('**/key-alone.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: script }),
	);
	await page.goto('http://127.0.0.1:4999/');
	const answer = await page.evaluate(async (module) => {
		const key = (await import(module)) as Asked;
		const made = await key.enrolSecurityKey();
		return [key.canAskSecurityKey(), made.ok ? 'made' : made.problem.kind];
	}, '/key-alone.js');
	expect(answer).toEqual([false, 'not-available-here']);
});
