import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A small disk in a file, that can be filled, frozen, and cut from its power. */
export type LoopDisk = {
	readonly folder: string;
	/** Takes all the room that is left. */
	fill(): Promise<void>;
	/** Takes all but so many megabytes. */
	fillTo(megabytes: number): Promise<void>;
	makeRoom(): Promise<void>;
	freeze(): void;
	thaw(): void;
	/** As when the battery is empty: what was not on the disk yet is gone, its journal included. */
	cutPower(): void;
	/** After a cut, with every program gone that used it. */
	powerUp(): Promise<void>;
	remove(): Promise<void>;
};

const does = (program: string, ...input: string[]): void => {
	execFileSync(program, input, { stdio: 'pipe' });
};

/** EXT4_IOC_SHUTDOWN with NOLOGFLUSH. */
const shutdown = [
	'import fcntl, os, struct, sys',
	'disk = os.open(sys.argv[1], os.O_RDONLY)',
	'fcntl.ioctl(disk, 0x8004587d, struct.pack("I", 2))',
].join('\n');

/** Why there can be no such disk here; undefined where there can. */
export const whyNoDisk = (): string | undefined => {
	if (process.getuid?.() !== 0) return 'it takes root';
	for (const program of ['mkfs.ext4', 'mount', 'fsfreeze', 'python3'])
		try {
			does('which', program);
		} catch {
			return `${program} is not here`;
		}
	return undefined;
};

/** Throws where the machine lets nobody mount a file. */
export const createLoopDisk = async (megabytes: number): Promise<LoopDisk> => {
	const place = await mkdtemp(join(tmpdir(), 'side-by-side-disk-'));
	const [image, folder] = [join(place, 'image'), join(place, 'disk')];
	await writeFile(image, '');
	await truncate(image, megabytes * 2 ** 20);
	await mkdir(folder);
	does('mkfs.ext4', '-q', '-F', '-m', '0', image);
	const mount = () => {
		does('mount', '-o', 'loop', image, folder);
	};
	mount();
	const unmount = async () => {
		// A program that was killed lets go of its files a little later.
		for (let tries = 1; ; tries += 1)
			try {
				does('umount', folder);
				return;
			} catch (busy) {
				if (tries === 50) throw busy;
				await setTimeout(200);
			}
	};
	const filler = join(folder, 'filler');
	return {
		folder,
		fill: () =>
			new Promise((resolve) => {
				// It ends when there is no room left.
				const filling = spawn('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k'], { stdio: 'ignore' });
				filling.on('close', () => resolve());
			}),
		fillTo: async (left) => {
			const { bavail, bsize } = await statfs(folder);
			const taken = Math.floor((bavail * bsize) / 2 ** 20) - left;
			does('dd', 'if=/dev/zero', `of=${filler}`, 'bs=1M', `count=${taken}`, 'conv=fsync');
		},
		makeRoom: () => rm(filler, { force: true }),
		freeze: () => {
			does('fsfreeze', '-f', folder);
		},
		thaw: () => {
			does('fsfreeze', '-u', folder);
		},
		cutPower: () => {
			does('python3', '-c', shutdown, folder);
		},
		async powerUp() {
			await unmount();
			mount();
		},
		async remove() {
			await unmount();
			await rm(place, { recursive: true, force: true });
		},
	};
};
