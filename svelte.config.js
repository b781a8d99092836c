import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		serviceWorker: { register: false },
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../tests/**/*.ts'] }),
		},
	},
};
