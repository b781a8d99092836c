import adapter from '@sveltejs/adapter-static';
import { appVersion } from './scripts/app-version.mjs';
import { policy, withHeaderList } from './scripts/headers.mjs';
import { withRelease } from './scripts/release.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: withRelease(withHeaderList(adapter(), 'build'), 'build'),
		csp: { mode: 'hash', directives: policy },
		// src/app/updates.ts registers it, once the opening screen answers.
		serviceWorker: { register: false },
		version: { name: appVersion() },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../playwright.config.ts', '../playwright.faults.config.ts'],
			}),
		},
	},
};
