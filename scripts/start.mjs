import { buildFolder, requireBuild } from './build.mjs';
import { installWhenNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { giveUp } from './run.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT ?? 4173);

requireNode();
await installWhenNeeded();
await requireBuild();
await serve(buildFolder, port).catch((error) =>
	giveUp(
		error.code === 'EADDRINUSE'
			? `Port ${port} is taken. Is Side by Side running already? Another port: PORT=4174 npm start`
			: `The app could not be served: ${error.message}`,
	),
);
console.log(`\nSide by Side is ready: http://localhost:${port}\n(Ctrl+C stops it.)`);
