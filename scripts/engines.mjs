import { buildFolder, requireBuild } from './build.mjs';
import { installDebianPackage } from './debian.mjs';
import { firefox } from './engines/firefox.mjs';
import { webkit } from './engines/webkit.mjs';
import { installWhenNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { giveUp } from './run.mjs';
import { serve } from './serve.mjs';

const [only] = process.argv.slice(2);
const engines = [firefox, webkit].filter(
	({ name }) => !only || name.toLowerCase().includes(only.toLowerCase()),
);
if (engines.length === 0)
	giveUp('Say which: npm run engines, with -- firefox or -- webkit, or neither.');

requireNode();
await installWhenNeeded();
await requireBuild();

// Read only now: it uses packages that have just been installed.
const { storageJourney } = await import('./engines/journey.mjs');

const isHad = ({ isHere, packages }) =>
	isHere() || (packages.every(installDebianPackage) && isHere());

const startHost = async () => {
	const server = await serve(buildFolder, 0);
	return {
		origin: `http://localhost:${server.address().port}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			}),
	};
};

/** Walks through one engine; answers whether it passed, or nothing when it cannot be had. */
const walk = async (engine) => {
	if (!isHad(engine)) {
		console.log(
			`\n${engine.name} is not available here: it needs Debian's ${engine.packages.join(', ')} ` +
				'(as root: apt-get update && apt-get install with these names).',
		);
		return undefined;
	}
	console.log(`\n— ${engine.name}`);
	const host = await startHost();
	let last = '';
	try {
		const version = await storageJourney(engine, host, (step) => {
			last = step;
			console.log(`  ${step}`);
		});
		console.log(`  Passed in ${engine.name} ${version}.`);
		return true;
	} catch (error) {
		console.error(`\n${engine.name} failed at “${last}”:\n${error.stack}`);
		return false;
	} finally {
		await host.stop();
	}
};

const results = [];
for (const engine of engines) results.push(await walk(engine));
if (results.includes(false)) process.exitCode = 1;
if (results.every((result) => result === undefined)) {
	// On a person's own machine that is an answer; a build server that tests nothing must not look green.
	if (process.env.CI === 'true') giveUp('No other engine could be had, so nothing was tested.');
	console.log('\nNo other engine could be had, so nothing was tested.');
}
