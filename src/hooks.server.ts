import type { Handle } from '@sveltejs/kit';

/**
 * Fetches the letters of the first screen with its styles: coming later, they move what stands
 * there. Runs when the page is built; there is no server.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || path.includes('-latin-wght-normal'),
	});
