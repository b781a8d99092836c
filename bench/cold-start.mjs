import { figure, median } from './figures.mjs';
import { startHost } from './host.mjs';
import { createProfile, firstTap, slowDown } from './tablet.mjs';

const runs = 5;

/** Runs in the page: notes when the first thing to tap has been painted. */
const noteFirstScreen = (words) => {
	const look = () => {
		const isThere = [...document.querySelectorAll('button')].some((button) =>
			button.textContent.includes(words),
		);
		if (!isThere) return requestAnimationFrame(look);
		// The frame after the one that shows it: by then it is on the glass.
		requestAnimationFrame(() => setTimeout(() => performance.mark('first-screen')));
	};
	requestAnimationFrame(look);
};

const firstScreenAt = async (page) => {
	await page.waitForFunction(() => performance.getEntriesByName('first-screen').length > 0);
	return page.evaluate(() => performance.getEntriesByName('first-screen')[0].startTime / 1000);
};

/** From a closed browser, without any network, to the opening screen ready for a tap. */
export const measureColdStart = async () => {
	const host = await startHost();
	const profile = await createProfile();
	const first = await profile.open(host.origin);
	await first.page.goto('/');
	await first.page.getByText('Ready without internet').waitFor();
	await first.context.close();
	await host.stop();

	const times = [];
	for (let run = 0; run < runs; run++) {
		const { context, page } = await profile.open(host.origin);
		await page.addInitScript(noteFirstScreen, firstTap);
		await page.goto('/');
		times.push(await firstScreenAt(page));
		await context.close();
	}
	await profile.putAway();
	const name = `Cold start without internet to first screen, ${slowDown}x slow-down`;
	return [figure(name, median(times), 's', 1)];
};
