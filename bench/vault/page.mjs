/** What the bench asks of the page: `globalThis.bench` is the list of it. */
import { BackupFiles } from '#app/backup.ts';
import { listedFrom, SessionReading } from '#app/session-reading.ts';
import { createVault } from '#storage/create-vault.ts';
import { DATABASE } from '#storage/first-look.ts';
import { foundIn } from '#ui/tablet/listed-session.ts';
import { noteDerived } from './derived.mjs';
import { idOf, sessionToSave } from './sessions.mjs';

const passphrase = 'lantern pebble orchid tuesday';

let derivedAt = 0;
const now = () => performance.timeOrigin + performance.now();

const good = (result) => {
	if (!result.ok) throw new Error(`Not good: ${JSON.stringify(result.problem)}`);
	return result.value;
};

/** The keeper as the app has it: in a worker, which no slow-down of the page reaches. */
const inWorker = (keeperUrl) => () => {
	const worker = new Worker(`/bench/timed-keeper.js?keeper=${keeperUrl}`, { type: 'module' });
	worker.addEventListener('message', ({ data }) => (derivedAt = data.derivedAt ?? derivedAt));
	return worker;
};

/** The same script on the page's own thread, which can be slowed down. */
const onPage = (keeperUrl) => {
	noteDerived((at) => (derivedAt = at));
	const heard = new EventTarget();
	globalThis.postMessage = (data) => heard.dispatchEvent(new MessageEvent('message', { data }));
	const loaded = import(/* @vite-ignore */ keeperUrl);
	return () => ({
		postMessage: (data) =>
			void loaded.then(() => globalThis.dispatchEvent(new MessageEvent('message', { data }))),
		addEventListener: (kind, listener) => heard.addEventListener(kind, listener),
		terminate: () => undefined,
	});
};

let vault;
let pid;
let sessions = [];

const timed = async (act) => {
	const began = performance.now();
	await act();
	return performance.now() - began;
};

/** From the derived key to the newest in hand, and on to all of them, ready to be searched. */
const unlock = async () => {
	const opened = good(await vault.profiles());
	pid = opened[0].pid;
	let heard;
	const all = new Promise((resolve) => (heard = resolve));
	const reading = new SessionReading(
		tellingWhenAll(vault, () => heard(now())),
		(some) => {
			sessions = some;
		},
	);
	good(await vault.unlock(pid, passphrase));
	const from = derivedAt;
	await reading.begin();
	const newest = now() - from;
	return { newest, first: sessions.length, whole: (await all) - from, count: sessions.length };
};

/** The same vault, which says when the last of the list has been told; nothing is compared after. */
const tellingWhenAll = (real, tell) => ({
	newest: () => real.newest(),
	moreSessions: () => real.moreSessions(),
	compareSessions: () => {
		tell();
		return Promise.resolve({ ok: false });
	},
});

const compare = () =>
	timed(async () => {
		while (!good(await vault.compareSessions()).isAll);
	});

const search = (text) => {
	const times = [...text].map((_, at) => {
		const began = performance.now();
		foundIn(sessions, text.slice(0, at + 1));
		return performance.now() - began;
	});
	return Math.max(...times);
};

const open = async (count, total) => {
	const times = [];
	for (let at = 0; at < count; at += 1) {
		const id = await idOf(Math.floor(((at + 0.5) * total) / count));
		times.push(await timed(async () => good(await vault.load(id))));
	}
	return times;
};

const save = async (count, n) => {
	const id = await idOf(n);
	let { revision } = good(await vault.load(id));
	const input = sessionToSave(n);
	const times = [];
	for (let at = 0; at < count; at += 1)
		times.push(
			await timed(async () => {
				revision = good(await vault.save(id, revision, input));
			}),
		);
	return times;
};

const backup = async () => {
	const parts = [];
	const place = {
		write: (bytes) => Promise.resolve(void parts.push(new Blob([bytes]))),
		close: () => Promise.resolve(undefined),
		abandon: () => Promise.resolve(),
	};
	const choosePlace = () => Promise.resolve(place);
	const files = new BackupFiles({
		vault,
		now: () => new Date(),
		onStep: () => undefined,
		choosePlace,
	});
	const time = await timed(async () => good(await files.write()));
	globalThis.file = new Blob(parts);
	return { time, size: globalThis.file.size };
};

const restore = async () => {
	const files = new BackupFiles({ vault, now: () => new Date(), onStep: () => undefined });
	let report;
	const time = await timed(async () => (report = good(await files.restore(globalThis.file))));
	return { time, report };
};

/** As on a tablet that has nothing on it. */
const wipe = async () => {
	await vault.lock();
	await new Promise((resolve, reject) => {
		const asking = indexedDB.deleteDatabase(DATABASE);
		asking.onsuccess = resolve;
		asking.onerror = reject;
	});
};

const ask = (worker, question) =>
	new Promise((resolve, reject) => {
		worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
		worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
		worker.postMessage(question);
	});

const startWorker = (name) => new Worker(`/bench/${name}.js`, { type: 'module' });

/** A profile with so many sessions, made by two workers at once. */
const make = async (from, upTo) => {
	if (from === 0) good(await vault.create({ label: 'Ms Okafor', passphrase }));
	await vault.lock();
	const workers = [startWorker('make-rows'), startWorker('make-rows')];
	const step = workers.length;
	const parts = await Promise.all(
		workers.map((worker, at) => ask(worker, { passphrase, from: from + at, upTo, step })),
	);
	made.push(...parts.flat());
	const isIndexed = await ask(workers[0], { passphrase, entries: made });
	for (const worker of workers) worker.terminate();
	if (!isIndexed) throw new Error('The index could not be written.');
};
const made = [];

/** To the same end as here: all of them in the page's hand, sorted and ready to be searched. */
const otherWay = async (name, how, count) => {
	const worker = startWorker(name);
	await ask(worker, { how: 'ready' });
	const time = await timed(async () => {
		const headers = await ask(worker, { how, count });
		sessions = headers?.map(listedFrom);
	});
	worker.terminate();
	return time;
};

const longest = { task: 0 };
new PerformanceObserver((list) => {
	for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration);
}).observe({ type: 'longtask' });

const start = (where, keeperUrl) => {
	vault = createVault({ spawnKeeper: (where === 'page' ? onPage : inWorker)(keeperUrl) });
};

globalThis.bench = {
	...{ start, make, unlock, compare, search, open, save, backup, restore, wipe, otherWay },
	longestTask: () => {
		const { task } = longest;
		longest.task = 0;
		return task;
	},
};
