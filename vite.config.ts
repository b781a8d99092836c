import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	test: {
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
