import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { buildFolder } from '../../scripts/build.mjs';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';

const ofVault = ['page', 'make-rows', 'usual', 'add-on', 'timed-keeper'];
const vaultScripts = Object.fromEntries(ofVault.map((name) => [name, `bench/vault/${name}.mjs`]));

/** The page needs workers of its own; the app's own scripts keep their headers. */
const pageHeaders = {
	'Content-Security-Policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
};

const buildScripts = (folder, scripts) =>
	build({
		configFile: false,
		root,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: join(folder, 'bench'),
			target: 'esnext',
			rolldownOptions: {
				input: Object.fromEntries(
					Object.entries(scripts).map(([name, file]) => [name, join(root, file)]),
				),
				output: { entryFileNames: '[name].js' },
				preserveEntrySignatures: 'strict',
			},
		},
	});

/**
 * The built app beside a page that works its keeper; answers where it is served.
 *
 * The keeper is the built one, file for file. Only the page's end of the line and what makes the
 * sessions are built here, from the same sources; the one that is called `page` runs at /bench/.
 */
export const startSite = async (scripts = vaultScripts) => {
	const folder = mkdtempSync(join(tmpdir(), 'side-by-side-bench-site-'));
	cpSync(buildFolder, folder, { recursive: true });
	await buildScripts(folder, scripts);
	mkdirSync(join(folder, 'bench'), { recursive: true });
	const html =
		'<!doctype html><title>Bench</title><script type="module" src="/bench/page.js"></script>';
	writeFileSync(join(folder, 'bench', 'index.html'), html);
	const list = JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8'));
	list.byPath['/bench/'] = pageHeaders;
	writeFileSync(join(folder, 'headers.json'), JSON.stringify(list));
	const workers = readdirSync(join(folder, '_app/immutable/workers'));
	const keeper = workers.find((name) => name.startsWith('keeper'));
	const server = await serve(folder, 0);
	return {
		origin: `http://localhost:${server.address().port}`,
		keeperUrl: `/_app/immutable/workers/${keeper}`,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			rmSync(folder, { recursive: true, force: true });
		},
	};
};
