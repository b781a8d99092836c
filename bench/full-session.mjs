import { figure } from './figures.mjs';
import { counts } from './full-session/count.mjs';
import { goRound } from './full-session/rounds.mjs';
import { forgetShifts, shiftFigures, watchShifts } from './full-session/shifts.mjs';
import { createFinger } from './full-session/finger.mjs';
import { walkAll } from './full-session/walk.mjs';
import { createHand } from '../scripts/sample/hand.mjs';
import { measureStageChunks } from './stage-chunks.mjs';
import { createProfile, slowDown } from './tablet.mjs';
import { forgetTaps, fullTapFigures, watchTaps } from './taps.mjs';
import { startSite } from './vault/site.mjs';

const passphrase = 'lantern pebble orchid tuesday';
// What is used often is compiled anew until about then, and stays in memory as code.
const warmUp = 100;
const hour = 9;
const rounds = 200;

/** Lays the session into the vault from a page beside the app, by the app's own keeper. */
const layIn = async (page, site) => {
	await page.goto('/bench/');
	await page.waitForFunction(() => globalThis.makeFullSession);
	const made = await page.evaluate(
		([keeper, words]) => globalThis.makeFullSession(keeper, words),
		[site.keeperUrl, passphrase],
	);
	if (made.marks !== counts.marks || made.entries < counts.answers + counts.cards + counts.marks)
		throw new Error(`It is not as full as it is meant to be: ${JSON.stringify(made)}`);
};

const open = async ({ page, fill, tap }) => {
	await page.goto('/');
	await fill('Your words', passphrase);
	await tap('Unlock');
	// It was paused, so that unlocking lays it on the table again.
	await page.getByRole('navigation').waitFor();
	// The other stages are fetched while people read the first one.
	await page.waitForLoadState('networkidle');
};

const heldMemory = async (debug) => {
	for (let run = 0; run < 3; run += 1) await debug.send('HeapProfiler.collectGarbage');
	return (await debug.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
};

/**
 * An hour of a conversation is some two hundred turns; here they come one after the other. A round
 * turns some twenty-four times. Twenty hours without a break show what would grow slowly.
 */
const memoryFigures = async (page, debug) => {
	await goRound(page, warmUp);
	const before = await heldMemory(debug);
	await goRound(page, hour);
	const after = await heldMemory(debug);
	await goRound(page, rounds - hour);
	const atLast = await heldMemory(debug);
	const growth = (held) => (held / before - 1) * 100;
	return [
		figure('Full: memory of the page before the hour', before, 'MB'),
		figure(`Full: growth in an hour, ${hour} rounds`, growth(after), '%', 5),
		figure(`Full: growth in twenty hours, ${rounds} rounds`, growth(atLast), '%'),
	];
};

/** A whole session with everything in it, slowed down; then an hour of it at full speed. */
export const measureFullSession = async () => {
	const site = await startSite({ page: 'bench/full-session/make.mjs' });
	const profile = await createProfile();
	const { context, page, debug } = await profile.open(site.origin);
	context.setDefaultTimeout(60_000);
	const slowedBy = (rate) => debug.send('Emulation.setCPUThrottlingRate', { rate });
	try {
		await watchTaps(page);
		await watchShifts(page);
		await slowedBy(1);
		await layIn(page, site);
		await open(createHand(page));
		await slowedBy(slowDown);
		await forgetTaps(page);
		await forgetShifts(page);
		await walkAll(createFinger(page));
		const found = [...(await fullTapFigures(page)), ...(await shiftFigures(page))];
		await slowedBy(1);
		return [...found, ...(await memoryFigures(page, debug)), ...(await measureStageChunks())];
	} finally {
		await context.close();
		await profile.putAway();
		await site.stop();
	}
};
