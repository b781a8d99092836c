import { chromium } from '@playwright/test';
import type { BrowserContext, BrowserContextOptions, LaunchOptions, Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watch } from './watch.ts';

/** A browser with a profile folder of its own, that survives being killed like a tablet does. */
export type Tablet = {
	/** The browser's profile: where it keeps what it keeps. */
	readonly folder: string;
	/** Where files go that people take out; emptied when the browser ends. */
	readonly downloads: string;
	/** All that is searched for spilled words: the profile, downloads and temporary files. */
	readonly folders: readonly string[];
	/** What happened that must not: see watch.ts. Survives closing and opening. */
	readonly complaints: string[];
	/** Starts the browser on the profile as it was left; answers its one page, still empty. */
	open(options?: BrowserContextOptions): Promise<Page>;
	/** Ends the browser the way an empty battery does. */
	kill(): Promise<void>;
	/** Ends the browser in the ordinary way, so that everything it holds back reaches the disk. */
	close(): Promise<void>;
	/** Closes, and removes the profile. */
	putAway(): Promise<void>;
};

const processesOf = async (folder: string): Promise<number[]> => {
	const running = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
	const ours = await Promise.all(
		running.map(async (id) => {
			const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
			return command.includes(`--user-data-dir=${folder}`);
		}),
	);
	return running.filter((_, at) => ours[at]).map(Number);
};

/** Makes a tablet with an empty profile, on the disk that is named. */
export const createTablet = async (
	origin: string,
	launch: LaunchOptions,
	disk = tmpdir(),
): Promise<Tablet> => {
	const folder = await mkdtemp(join(disk, 'side-by-side-tablet-'));
	// Never on the disk that is named: a test may fill or freeze it, and a browser needs these to run.
	const outside = await mkdtemp(join(tmpdir(), 'side-by-side-outside-'));
	const downloads = join(outside, 'downloads');
	const temporary = join(outside, 'temporary');
	for (const made of [downloads, temporary]) await mkdir(made);
	const complaints: string[] = [];
	let context: BrowserContext | undefined;

	const close = async () => {
		await context?.close();
		context = undefined;
	};

	return {
		folder,
		downloads,
		folders: [folder, outside],
		complaints,
		async open(options = {}) {
			context = await chromium.launchPersistentContext(folder, {
				...launch,
				downloadsPath: downloads,
				env: { ...process.env, TMPDIR: temporary },
				baseURL: origin,
				...options,
			});
			watch(context, origin, complaints);
			return context.pages()[0] ?? (await context.newPage());
		},
		async kill() {
			const closed = context?.waitForEvent('close', { timeout: 10_000 });
			for (const id of await processesOf(folder)) process.kill(id, 'SIGKILL');
			await closed;
			context = undefined;
		},
		close,
		async putAway() {
			await close();
			for (const made of [folder, outside])
				await rm(made, { recursive: true, force: true, maxRetries: 5 });
		},
	};
};
