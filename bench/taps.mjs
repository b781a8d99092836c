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

/** The 98th percentile over the whole conversation. */
export const tapFigure = async (page) => {
	const noted = await page.evaluate(() => ({
		times: [...globalThis.tapTimes.values()],
		count: performance.interactionCount ?? 0,
	}));
	// The browser leaves out what was faster than it can say.
	const fast = Math.max(0, noted.count - noted.times.length);
	const times = [...Array(fast).fill(shortest), ...noted.times].sort((a, b) => a - b);
	const at = Math.min(times.length - 1, Math.ceil(times.length * 0.98) - 1);
	return figure(
		`Tap to next paint, 98 of 100, ${times.length} taps and keys`,
		times[at],
		'ms',
		100,
	);
};
