import type { AddressInfo } from 'node:net';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';
import { test } from './journey.ts';

/** A web host of one journey's own, that may be stopped or given another build. */
export type Host = {
	/** The served files: a copy of the build, so that a journey may change them. */
	readonly folder: string;
	readonly origin: string;
	/** As when the network goes, or the server dies. */
	stop(): Promise<void>;
};

const startHost = async (): Promise<Host> => {
	const folder = await mkdtemp(join(tmpdir(), 'side-by-side-host-'));
	await cp('build', folder, { recursive: true });
	const server = await serve(folder, 0);
	const { port } = server.address() as AddressInfo;
	return {
		folder,
		origin: `http://localhost:${String(port)}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
};

/** The journey `test`, against a host that belongs to this journey alone. */
export const hostedTest = test.extend<{ host: Host }>({
	host: async ({}, use) => {
		const host = await startHost();
		await use(host);
		await host.stop();
		await rm(host.folder, { recursive: true });
	},
	baseURL: async ({ host }, use) => use(host.origin),
});
