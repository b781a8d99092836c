import { readdirSync, readFileSync } from 'node:fs';

const commandOf = (id) => {
	try {
		return readFileSync(`/proc/${id}/cmdline`, 'utf8');
	} catch {
		return '';
	}
};

const parentOf = (id) => {
	try {
		return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
	} catch {
		return undefined;
	}
};

const isBelow = (id, ancestor) => {
	for (let at = parentOf(id); at && at !== '0'; at = parentOf(at)) if (at === ancestor) return true;
	return false;
};

const renderersOf = (folder) => {
	const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	const browser = running.find(
		(id) =>
			commandOf(id).includes(`--user-data-dir=${folder}`) && !commandOf(id).includes('--type='),
	);
	return running.filter((id) => commandOf(id).includes('--type=renderer') && isBelow(id, browser));
};

const signal = (ids, name) => {
	for (const id of ids) {
		try {
			process.kill(Number(id), name);
		} catch {
			// It has ended meanwhile.
		}
	}
};

const megabytesOf = (id) => {
	try {
		const held = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
		return Number(held ?? 0) / 1024;
	} catch {
		return 0;
	}
};

/** Watches the memory of a browser's pages, workers included; `more` is the most beyond the start. */
export const watchMemory = (folder) => {
	const held = () => renderersOf(folder).reduce((sum, id) => sum + megabytesOf(id), 0);
	const before = held();
	let most = before;
	const watching = setInterval(() => (most = Math.max(most, held())), 250);
	return { more: () => most - before, stop: () => clearInterval(watching) };
};

const slice = 5;

/**
 * Slows a browser's pages down as a whole, workers included, while something runs.
 *
 * The debugger's own slow-down reaches only a page's main thread. Here the processes are held for
 * three of every four slices of time.
 */
export const slowedDown = async (folder, rate, act) => {
	const ids = renderersOf(folder);
	let isOn = true;
	const held = (async () => {
		while (isOn) {
			signal(ids, 'SIGSTOP');
			await new Promise((resolve) => setTimeout(resolve, slice * (rate - 1)));
			signal(ids, 'SIGCONT');
			await new Promise((resolve) => setTimeout(resolve, slice));
		}
	})();
	try {
		return await act();
	} finally {
		isOn = false;
		await held;
	}
};
