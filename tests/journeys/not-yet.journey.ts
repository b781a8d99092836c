import { expect } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import { practise } from './support/practise.ts';
import { headingOf } from './support/stage-parts.ts';

test.setTimeout(120_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const question = 'Do I know what matters most to me here?';

test('“Not yet” leads to what helps, and one tap leads back to the same answer', async ({
	page,
}) => {
	const hand = createHand(page);
	const wayBack = hand.sheet.getByRole('button', { name: 'Back to Our choice' });
	await page.goto('/');
	await practise(hand);
	await hand.goTo('Our choice');
	await hand.pick(question, 'Not yet');
	await hand.tap('Go to What matters');
	await everybodyCanUse('What matters, on the way from Our choice', headingOf(hand));
	await tapped(wayBack);
	await hand.isPicked(question, 'Not yet');
	await expect(wayBack).toBeHidden();

	await hand.tap('Go to What matters');
	await hand.goTo('Goals');
	await expect(wayBack, 'whoever goes elsewhere is not called back').toBeHidden();
	await hand.goTo('What matters');
	await expect(wayBack).toBeHidden();
});
