import { figure, median } from './figures.mjs';

const runs = 5;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long the page's own thread has been busy so far, in milliseconds: in all, and with script. */
const busyTime = async (debug) => {
	const { metrics } = await debug.send('Performance.getMetrics');
	const spent = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
	return { all: spent('TaskDuration'), script: spent('ScriptDuration') };
};

const busyDuring = async (debug, wait) => {
	const before = await busyTime(debug);
	await wait();
	const after = await busyTime(debug);
	return { all: after.all - before.all, script: after.script - before.script };
};

/**
 * What the page's own thread does for one autosave of a full session.
 *
 * From 200 ms after a key, when its drawing is over, until it has been saved; less what the page
 * does in the same time when nothing happens. The budget is for saving itself, which is script;
 * drawing the tick anew afterwards is shown beside it.
 */
export const autosaveFigure = async ({ page, sheet, tap, goTo }, debug) => {
	await debug.send('Performance.enable');
	await goTo('Goals');
	await tap('Add words: What would 10 look like?');
	const field = sheet.getByRole('textbox').first();
	const busy = [];
	for (let run = 0; run < runs; run++) {
		await field.press('a');
		await pause(200);
		const saving = await busyDuring(debug, () => pause(1200));
		const idle = await busyDuring(debug, () => pause(1200));
		busy.push({
			all: Math.max(0, saving.all - idle.all),
			script: Math.max(0, saving.script - idle.script),
		});
	}
	await page.getByText('Saved on this tablet').waitFor();
	await tap('Cancel');
	return [
		figure('Autosave, on the page’s own thread', median(busy.map(({ script }) => script)), 'ms', 8),
		figure('The same with drawing the tick', median(busy.map(({ all }) => all)), 'ms'),
	];
};
