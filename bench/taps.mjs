import { figure } from './figures.mjs';

const shortest = 16;

/** Runs in the page before anything else: writes down how long each tap or key took to show. */
export const noteTaps = (threshold) => {
	globalThis.tapTimes = new Map();
	new PerformanceObserver((list) => {
		for (const { interactionId, duration } of list.getEntries()) {
			const longest = Math.max(duration, globalThis.tapTimes.get(interactionId) ?? 0);
			if (interactionId) globalThis.tapTimes.set(interactionId, longest);
		}
	}).observe({ type: 'event', durationThreshold: threshold, buffered: true });
};

/** Makes the page write its taps down. Called before it opens. */
export const watchTaps = (page) => page.addInitScript(noteTaps, shortest);

/** From here on: what was tapped before, such as a passphrase, is no part of the conversation. */
export const forgetTaps = (page) =>
	page.evaluate(() => {
		globalThis.tapTimes.clear();
		globalThis.tapsBefore = performance.interactionCount ?? 0;
	});

/** How long each took, from the quickest on. */
const tapTimes = async (page) => {
	const noted = await page.evaluate(() => ({
		times: [...globalThis.tapTimes.values()],
		count: (performance.interactionCount ?? 0) - (globalThis.tapsBefore ?? 0),
	}));
	// The browser leaves out what was faster than it can say.
	const fast = Math.max(0, noted.count - noted.times.length);
	return [...Array(fast).fill(shortest), ...noted.times].sort((a, b) => a - b);
};

const in98Of100 = (times) => times[Math.min(times.length - 1, Math.ceil(times.length * 0.98) - 1)];

/** The 98th percentile over the whole conversation. */
export const tapFigure = async (page) => {
	const times = await tapTimes(page);
	const name = `Tap to next paint, 98 of 100, ${times.length} taps and keys`;
	return figure(name, in98Of100(times), 'ms', 100);
};

/** The same where the session is full, and the longest of all. */
export const fullTapFigures = async (page) => {
	const times = await tapTimes(page);
	return [
		figure(`Full: tap to next paint, 98 of 100 of ${times.length}`, in98Of100(times), 'ms', 50),
		figure('Full: the longest tap to next paint', times.at(-1), 'ms', 150),
	];
};
