import { figure, median } from './figures.mjs';
import { watchMemory } from './slowed-processes.mjs';
import { createProfile, slowDown } from './tablet.mjs';
import { startSite } from './vault/site.mjs';

const opens = 30;
const saves = 40;
const searched = 'amira 77';

/** A page with its keeper in a worker, or on the page itself and slowed down with it. */
const onBenchPage = async ({ site, profile }, { where, rate }, act) => {
	const { context, page, debug } = await profile.open(site.origin);
	page.setDefaultTimeout(0);
	await debug.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.goto('/bench/');
	await page.waitForFunction(() => globalThis.bench);
	await page.evaluate(
		([where, url]) => globalThis.bench.start(where, url),
		[where, site.keeperUrl],
	);
	await debug.send('Emulation.setCPUThrottlingRate', { rate });
	const ask = (name, ...input) =>
		page.evaluate(([name, input]) => globalThis.bench[name](...input), [name, input]);
	try {
		return await act({ ask, debug });
	} finally {
		await context.close();
	}
};

const busyTime = async (debug) => {
	const { metrics } = await debug.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

/** What the page's own thread does for one save. */
const busyFor = async ({ ask, debug }, count) => {
	await debug.send('Performance.enable');
	const before = await busyTime(debug);
	await ask('save', saves, count - 1);
	return ((await busyTime(debug)) - before) / saves;
};

const places = [
	{ where: 'worker', rate: 1, says: 'in its worker', budgets: { newest: 50, open: 20, save: 15 } },
	{
		where: 'page',
		rate: slowDown,
		says: `on the page, ${slowDown}x`,
		budgets: { newest: 200, open: 60 },
	},
];

const wholeBudget = { 10_000: { 1: 0.5, [slowDown]: 2 }, 100_000: { 1: 3, [slowDown]: 10 } };

const unlocks = 3;

/** Each in a browser of its own: the second unlock of a keeper is no unlock in the morning. */
const unlockTimes = async (tools, place) => {
	const found = [];
	for (let run = 0; run < unlocks; run += 1)
		found.push(await onBenchPage(tools, place, ({ ask }) => ask('unlock')));
	const middle = (name) => median(found.map((one) => one[name]));
	return { newest: middle('newest'), whole: middle('whole'), count: middle('count') };
};

const figuresAt = async (tools, count, { says, budgets, ...place }) => {
	const found = await unlockTimes(tools, place);
	if (found.count !== count) throw new Error(`${found.count} sessions were found of ${count}.`);
	return onBenchPage(tools, place, async ({ ask, debug }) => {
		const name = (what) => `${count} sessions, ${says}: ${what}`;
		await ask('unlock');
		const search = await ask('search', searched);
		const isSearchMeant = count === 10_000 && place.rate === 1;
		const open = median(await ask('open', opens, count));
		const save = median(await ask('save', saves, count - 1));
		const own = place.where === 'worker' ? await ownThread({ ask, debug }, count, name) : [];
		return {
			newest: found.newest,
			figures: [
				figure(name('unlock to newest'), found.newest, 'ms', budgets.newest),
				figure(name('all searchable'), found.whole / 1000, 's', wholeBudget[count]?.[place.rate]),
				figure(name('search, a key'), search, 'ms', isSearchMeant ? 16 : undefined),
				figure(name('open one'), open, 'ms', budgets.open),
				figure(name('save one'), save, 'ms', budgets.save),
				...own,
			],
			whole: found.whole,
		};
	});
};

const ownThread = async ({ ask, debug }, count, name) => {
	const plain = await busyFor({ ask, debug }, count);
	await debug.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
	const slow = await busyFor({ ask, debug }, count);
	return [
		figure(name('a save, the page’s own thread'), plain, 'ms', 2),
		figure(name(`the same, page ${slowDown}x`), slow, 'ms', 8),
	];
};

const backupFigures = (tools, count) =>
	onBenchPage(tools, { where: 'worker', rate: 1 }, async ({ ask }) => {
		await ask('unlock');
		await ask('longestTask');
		const memory = watchMemory(tools.profile.folder);
		const backup = await ask('backup');
		const backupMemory = memory.more();
		await ask('wipe');
		await ask('longestTask');
		const restored = await ask('restore');
		const restoreMemory = memory.more();
		memory.stop();
		const longest = await ask('longestTask');
		if (restored.report.added !== count)
			throw new Error(`Restored otherwise than meant: ${JSON.stringify(restored.report)}`);
		const name = (what) => `${count} sessions: ${what}`;
		return [
			figure(name('backup'), backup.time / 1000, 's', 10),
			figure(name('size of the backup'), backup.size / 2 ** 20, 'MB'),
			figure(name('more memory for the backup'), backupMemory, 'MB', 200),
			figure(name('restore on an empty tablet'), restored.time / 1000, 's', 10),
			figure(name('more memory for both'), restoreMemory, 'MB', 200),
			figure(name('longest task of the page meanwhile'), longest, 'ms', 50),
		];
	});

const otherWays = [
	{ name: 'usual', says: 'the usual way' },
	{ name: 'add-on', says: 'dexie-encrypted' },
];

/** Other ways do the same work in a worker too; how many times as long it takes them. */
const otherFigures = (tools, scales, ours, { name, says }) =>
	onBenchPage(tools, { where: 'worker', rate: 1 }, async ({ ask }) => {
		await ask('otherWay', name, 'make', Math.max(...scales));
		const found = [];
		for (const count of scales) {
			const list = await ask('otherWay', name, 'list', count);
			const everything = await ask('otherWay', name, 'everything', count);
			const { newest, whole } = ours.get(count);
			found.push(
				figure(`${count} sessions, ${says}: a sealed row a header, to the list`, list, 'ms'),
				figure('  times as long as to the newest here', list / newest, 'x'),
				figure('  times as long as to all of them here', list / whole, 'x'),
				figure(`${count} sessions, ${says}: every record opened`, everything, 'ms'),
				figure('  times as long as to the newest here', everything / newest, 'x'),
				figure('  times as long as to all of them here', everything / whole, 'x'),
			);
		}
		return found;
	});

/** The vault by itself, with a thousand and ten thousand sessions; on request with a hundred thousand. */
export const measureVault = async ({ scale = false } = {}) => {
	const site = await startSite();
	const profile = await createProfile();
	const tools = { site, profile };
	const scales = scale ? [1000, 10_000, 100_000] : [1000, 10_000];
	const figures = [];
	const ours = new Map();
	try {
		for (const [at, count] of scales.entries()) {
			const from = scales[at - 1] ?? 0;
			await onBenchPage(tools, { where: 'worker', rate: 1 }, ({ ask }) => ask('make', from, count));
			for (const place of places) {
				const found = await figuresAt(tools, count, place);
				if (place.where === 'worker') ours.set(count, found);
				figures.push(...found.figures);
			}
			if (count === 10_000) {
				for (const way of otherWays)
					figures.push(...(await otherFigures(tools, [1000, 10_000], ours, way)));
				if (!scale) figures.push(...(await backupFigures(tools, count)));
			}
		}
	} finally {
		await profile.putAway();
		await site.stop();
	}
	return figures;
};
