/** What lies around the stages: handing over, finishing, the photo page, meeting again, practice. */
import { father, practitioner, youngPerson } from './people.mjs';

const holdDown = async ({ page }, to) => {
	const dialog = page.getByRole('dialog', { name: 'Hand over the tablet' });
	await dialog
		.getByRole('button', { name: `Hand over to ${to}` })
		.first()
		.hover();
	await page.mouse.down();
	await page.getByText(`${to}’s turn`).waitFor();
	await page.mouse.up();
};

/** The tablet goes over to her, and comes back by the six numbers. */
export const handOver = async (hand, onstage) => {
	const { page, tap } = hand;
	await tap('Hand over', page.getByRole('group', { name: 'Always here' }));
	await page.getByRole('dialog', { name: 'Hand over the tablet' }).waitFor();
	await onstage('hand-over');
	await holdDown(hand, youngPerson);
	await onstage('in-her-hands');
	await tap(`Give back to ${practitioner}`, page);
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await onstage('give-back');
	await page.keyboard.type('314159');
	await page.getByRole('navigation').waitFor();
};

/** Somebody has to go at minute twelve: the page where it ends, and the page for a photo. */
export const leaveEarly = async ({ page, tap }, onstage) => {
	await page.getByRole('button', { name: 'Finish for today' }).first().click();
	await page.getByRole('heading', { name: 'Finish for today' }).waitFor();
	await onstage('finish');
	await tap('Made to be photographed');
	await onstage('photo-choose');
	await tap('Show the page', page);
	await onstage('photo');
	await tap('Close without a photo', page);
	await tap('Carry on talking');
};

/** Ends for the day; where the tablet has locked itself meanwhile, it is unlocked again. */
const finish = async ({ page, tap, fill }, words) => {
	await page.getByRole('button', { name: 'Finish for today' }).first().click();
	await tap('Finish now');
	const table = page.getByRole('button', { name: 'New conversation' });
	const unlock = page.getByRole('button', { name: 'Unlock', exact: true });
	await table.or(unlock).first().waitFor();
	if (await unlock.isVisible()) {
		await fill('Your words', words);
		await tap('Unlock');
	}
	await table.waitFor({ timeout: 60_000 });
};

/** Ends for the day, and meets again. */
export const meetAgain = async (hand, onstage, words) => {
	const { page, sheet, tap, pick, goTo } = hand;
	await finish(hand, words);
	await onstage('table');
	await page.getByRole('button', { name: 'Show my conversations' }).first().click();
	await page.getByRole('button', { name: /^Without holding/ }).click();
	await page.getByRole('heading', { name: 'Your conversations' }).waitFor();
	await onstage('conversations');
	await tap(`Meet again with ${youngPerson}`);
	await pick(youngPerson, 'Here');
	await pick(father, 'Here');
	await onstage('review-start');
	await tap('Since last time', sheet);
	await onstage('review-since');
	await goTo('Goals');
	await hand.turnTo('Our goals');
	await onstage('review-goals');
	await hand.turnTo('How we go on');
	await onstage('review-how-we-go-on');
	await pick(`${youngPerson}: How do we go on?`, 'End here');
	await tap('The page for the ending');
	await onstage('review-ending');
};

/** A family to practise with, as it sits there from the first moment. */
export const practice = async ({ page, tap, goTo }, onstage) => {
	await page.goto('/');
	await tap('Try it with a made-up family', page);
	await page.getByRole('button', { name: 'Rhys and his parents' }).waitFor();
	await onstage('practice-families');
	await tap('Rhys and his parents', page);
	await goTo('Side by side');
	await onstage('practice-side-by-side');
};
