import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './scripts/compile-messages.mjs';
import { pictures } from './scripts/pictures.mjs';
import type { HeaderList } from './scripts/headers.mjs';
import { headersFor } from './scripts/headers.mjs';

// `vite preview` ignores `preview.headers` once SvelteKit answers, so they are set before it does.
// What the build writes beside the app SvelteKit does not know, and the service worker asks for it.
const besideTheApp = new Set(['/headers.json', '/release.json', '/release.sig']);

const previewWithHeaders = (): Plugin => ({
	name: 'preview-with-headers',
	configurePreviewServer({ middlewares }) {
		const list = JSON.parse(readFileSync('build/headers.json', 'utf8')) as HeaderList;
		middlewares.use((request, response, next) => {
			const { pathname } = new URL(request.url ?? '/', 'http://host');
			response.setHeaders(new Map(Object.entries(headersFor(list, pathname))));
			if (besideTheApp.has(pathname)) response.end(readFileSync(`build${pathname}`));
			else next();
		});
	},
});

// Parts of the PDF tools that no file of ours needs; see the stand-in.
const leftOut = fileURLToPath(new URL('src/documents/left-out.ts', import.meta.url));
const leftOutPackages = ['@pdf-lib/standard-fonts', '@pdf-lib/upng', 'brotli/decompress.js'];

// What the first screen needs is one script and one stylesheet, and what the next ones need another
// of each: on a slow tablet every file costs more than what is in it. See decision 7.
const files = [
	{
		name: 'first-screen',
		priority: 2,
		test: /src[\\/]routes[\\/]\+(page|layout)\.|kit[\\/]src[\\/]runtime[\\/](client[\\/]entry|components[\\/].*error)\./,
	},
	{
		name: 'next-screens',
		priority: 1,
		test: /src[\\/](routes[\\/]\w+|ui[\\/]tablet[\\/]NewVersion)\.svelte/,
	},
	// Rarely opened, and as large as all the others together.
	{ name: 'looking-after', priority: 0, test: /src[\\/]routes[\\/]looking-after[\\/]/ },
];

// WebKit runs the first script of a worker once more when a later one imports it: the keeper would then
// answer everything twice, the second time as one that holds no key. So nothing imports a first script.
const firstScriptsApart: Plugin = {
	name: 'first-scripts-apart',
	options: (options) => ({ ...options, preserveEntrySignatures: 'strict' }),
	generateBundle(_, bundle) {
		const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
		const first = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
		const again = chunks.find(({ imports }) => imports.some((file) => first.has(file)));
		if (again) this.error(`${again.fileName} imports the first script of a worker.`);
	},
};

export default defineConfig({
	resolve: { alias: leftOutPackages.map((find) => ({ find, replacement: leftOut })) },
	plugins: [sveltekit(), compileMessages(), pictures(), previewWithHeaders()],
	preview: { cors: false },
	build: {
		rolldownOptions: {
			checks: { bundlerTimings: false },
			output: { codeSplitting: { groups: files } },
		},
	},
	worker: { format: 'es', plugins: () => [firstScriptsApart] },
	test: {
		// Laws run hundreds of times, and the machine may be busy: a time is never what is tested.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/ui/**', 'tests/journeys/**'],
				},
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'ui',
					environment: 'jsdom',
					include: ['tests/ui/**/*.test.ts'],
					setupFiles: ['tests/ui/setup.ts'],
				},
			},
		],
	},
});
