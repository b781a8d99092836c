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
const { frozenBackups, madeInEngine, restoreJourney } = await import('./engines/restore.mjs');

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

/** Goes one way in one engine, on a host of its own; answers what comes of it, or false. */
const go = async (engine, way) => {
	const host = await startHost();
	let last = '';
	try {
		return await way(host, (step) => {
			last = step;
			console.log(`  ${step}`);
		});
	} catch (error) {
		console.error(`\n${engine.name} failed at “${last}”:\n${error.stack}`);
		return false;
	} finally {
		await host.stop();
	}
};

/** Walks through one engine; answers what it made, false, or nothing when it cannot be had. */
const walk = async (engine) => {
	if (!isHad(engine)) {
		console.log(
			`\n${engine.name} is not available here: it needs Debian's ${engine.packages.join(', ')} ` +
				'(as root: apt-get update && apt-get install with these names).',
		);
		return undefined;
	}
	console.log(`\n— ${engine.name}`);
	const made = await go(engine, (host, say) => storageJourney(engine, host, say));
	if (made) console.log(`  Passed in ${engine.name} ${made.version}.`);
	return made;
};

/** Brings back in one engine what was made in all the others. */
const bringBack = async (engine, backups) => {
	console.log(`\n— ${engine.name}, with backups from elsewhere`);
	for (const made of backups) {
		const isBack = async (host, say) => {
			await restoreJourney(engine, host, made, say);
			return true;
		};
		if (!(await go(engine, isBack))) return false;
	}
	console.log(`  All of them came back in ${engine.name}.`);
	return true;
};

const results = [];
for (const engine of engines) results.push(await walk(engine));
const fromHere = engines.flatMap((engine, at) =>
	results[at] ? [madeInEngine(engine.name, results[at])] : [],
);
for (const engine of engines.filter((_, at) => results[at] !== undefined)) {
	const others = fromHere.filter(({ madeIn }) => madeIn !== engine.name);
	results.push(await bringBack(engine, [...frozenBackups(), ...others]));
}
if (results.includes(false)) process.exitCode = 1;
if (results.every((result) => result === undefined)) {
	// On a person's own machine that is an answer; a build server that tests nothing must not look green.
	if (process.env.CI === 'true') giveUp('No other engine could be had, so nothing was tested.');
	console.log('\nNo other engine could be had, so nothing was tested.');
}
