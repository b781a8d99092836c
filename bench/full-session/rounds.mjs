/**
 * Runs in the page: goes round and round through all stages, sorting, marking and taking back, and
 * leaves the session as it was. From inside, for a hand from outside would take ten times as long.
 */
const inPage = async (rounds) => {
	const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	const visible = (selector) =>
		[...document.querySelectorAll(selector)].filter((part) => part.checkVisibility());
	const tap = async (selector, words = '') => {
		for (let frames = 0; frames < 300; frames += 1) {
			const found = visible(selector).find((part) => part.textContent.trim().startsWith(words));
			found?.click();
			await frame();
			if (found) return;
		}
		throw new Error(`Nothing says “${words}” among ${selector}.`);
	};
	const stages = visible('nav .stop').map((stop) => stop.textContent.trim());

	const sort = async () => {
		await tap('main [role=tab]', 'What’s going on');
		await tap('main button', 'Friends');
		await tap('main [role=group][aria-label*="Friends"] button', 'Weighs on me');
		await tap('main button', 'Undo');
	};
	const mark = async () => {
		await tap('main td button');
		await tap('main td [role=group] button', 'Not sure');
		await tap('main button', 'Undo');
	};

	for (let round = 0; round < rounds; round += 1) {
		// A click from inside is no finger: without one the tablet covers what nobody touches.
		document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
		for (const [at, stage] of stages.entries()) {
			visible('nav .stop')[at].click();
			await frame();
			for (const tab of visible('main [role=tab]').slice(-2)) {
				tab.click();
				await frame();
			}
			if (stage.startsWith('What matters')) await sort();
			if (stage.startsWith('Side by side')) await mark();
		}
	}
};

/** So many rounds of a conversation. */
export const goRound = (page, rounds) => page.evaluate(inPage, rounds);
