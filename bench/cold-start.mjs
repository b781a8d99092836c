import { figure, median } from './figures.mjs';
import { startHost } from './host.mjs';
import { createProfile, firstTap, slowDown } from './tablet.mjs';

const runs = 5;

/** Runs in the page: says when the first thing to tap has been painted. Costs the page next to nothing. */
const tellFirstScreen = (words) => {
	const look = () => {
		const isThere = [...document.querySelectorAll('button')].some((button) =>
			button.textContent.includes(words),
		);
		if (!isThere) return;
		changes.disconnect();
		// The frame after the one that shows it: by then it is on the glass.
		requestAnimationFrame(() => setTimeout(() => console.debug(performance.now() / 1000)));
	};
	const changes = new MutationObserver(look);
	changes.observe(document, { childList: true, subtree: true });
};

// Nothing may be asked of the page meanwhile: the question itself would be work for it.
const firstScreenAt = async (page) => {
	const told = page.waitForEvent('console');
	await page.goto('/', { waitUntil: 'commit' });
	return Number((await told).text());
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
		await page.addInitScript(tellFirstScreen, firstTap);
		times.push(await firstScreenAt(page));
		await context.close();
	}
	await profile.putAway();
	const name = `Cold start without internet to first screen, ${slowDown}x slow-down`;
	return [figure(name, median(times), 's', 1)];
};
