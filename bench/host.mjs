import { buildFolder } from '../scripts/build.mjs';
import { serve } from '../scripts/serve.mjs';

/** Serves the build and remembers what was asked for, by the page, its workers and all. */
export const startHost = async () => {
	const server = await serve(buildFolder, 0);
	const asked = new Set();
	server.on('request', ({ url }) => asked.add(new URL(url, 'http://host').pathname));
	return {
		origin: `http://localhost:${server.address().port}`,
		asked,
		stop: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			}),
	};
};
