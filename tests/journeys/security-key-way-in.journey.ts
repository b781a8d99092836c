import { expect } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';

test.setTimeout(240_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A key as Chromium makes one up; it is touched by itself. */
const plugIn = async (cdp: CDPSession, hasPrf: boolean): Promise<string> => {
	const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...({ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'usb' } as const),
			...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true, hasPrf },
		},
	});
	return authenticatorId;
};

const keyring = async (page: Page): Promise<CDPSession> => {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('WebAuthn.enable');
	return cdp;
};

test('A security key is added, opens the tablet, and opens nothing once it is taken away', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill, reads, sheet } = hand;
	await page.goto('/');
	await tap('Set up this tablet');
	const words = await tablet.setUpAs(hand, 'Jo Okafor');
	const cdp = await keyring(page);
	const simple = await plugIn(cdp, false);
	await tablet.lookAfter(hand, 'Your ways in');
	const section = sheet.getByRole('region', { name: 'A personal security key' });
	await reads('You have not added one.', section);
	await tap('Add a security key', section);
	await fill('Your words', words, section);
	await tablet.usable(hand, 'Adding a security key');
	await tap('Begin', section);
	await reads(/^This key can’t keep a secret\./, section);
	await tablet.usable(hand, 'A key that is too simple');
	await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: simple });

	const key = await plugIn(cdp, true);
	await fill('Your words', 'these are other words', section);
	await tap('Begin', section);
	await reads(/^Those aren’t the right/, section);
	// A wrong try waits longer each time.
	await page.waitForTimeout(3_000);
	await fill('Your words', words, section);
	await tap('Begin', section);
	await reads('The key works from now on.');
	await reads('Security key 1', section);
	await tablet.usable(hand, 'A security key');

	await tablet.lock(hand);
	await tap('Use my security key');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 30_000 });
	await tablet.talkedWith(hand, 'Ellis');
	await tablet.lock(hand);
	await cdp.send('WebAuthn.setUserVerified', { authenticatorId: key, isUserVerified: false });
	await tap('Use my security key');
	await reads(/^The key was not touched in time, or it was another key\./);
	await tablet.usable(hand, 'A key that did not answer');
	// The words come in all the same.
	await fill('Your words', words);
	await tap('Unlock');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 90_000 });

	await tablet.lookAfter(hand, 'Your ways in');
	await tap('Take it away', section);
	await fill('Your words', words, section);
	await tap('Take it away', section.locator('form'));
	await reads('That key opens nothing any more.');
	await tablet.lookAfter(hand, 'What happened here');
	await reads('added a security key');
	await reads('took a security key away');
	await tablet.lock(hand);
	await expect(page.getByRole('button', { name: 'Use my security key' })).toHaveCount(0);
	await fill('Your words', words);
	await tap('Unlock');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 90_000 });
});

test('Where no security key can be asked, the screen says so and the words stay', async ({
	page,
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
	const hand = createHand(page);
	await page.goto('/');
	await hand.tap('Set up this tablet');
	await tablet.setUpAs(hand, 'Jo Okafor');
	await tablet.lookAfter(hand, 'Your ways in');
	await hand.reads(/can’t ask a security key\. Your words work as always\.$/);
	await expect(hand.sheet.getByRole('button', { name: 'Add a security key' })).toHaveCount(0);
	await tablet.usable(hand, 'No security key here');
});
