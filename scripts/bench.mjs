import { requireBuild } from './build.mjs';
import { installWhenNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { giveUp } from './run.mjs';

requireNode();
await installWhenNeeded();
await requireBuild();

// Read only now: they use packages that have just been installed.
const { printFigures } = await import('../bench/figures.mjs');
const { measureFirstScreen } = await import('../bench/first-screen.mjs');
const { measureColdStart } = await import('../bench/cold-start.mjs');
const { measureConversation, measureSlowSeal } = await import('../bench/conversation.mjs');
const { measureFullSession } = await import('../bench/full-session.mjs');
const { measureVault } = await import('../bench/vault.mjs');

const measures = {
	'first-screen': measureFirstScreen,
	'cold-start': measureColdStart,
	conversation: measureConversation,
	'slow-seal': measureSlowSeal,
	'full-session': measureFullSession,
	vault: measureVault,
};

// A hundred thousand sessions take long to make, so that they are made only when asked for.
const scale = process.argv.includes('--scale');
const named = process.argv.slice(2).filter((word) => word !== '--scale');
const unknown = named.find((name) => !(name in measures));
if (unknown) giveUp(`Nothing here measures “${unknown}”: ${Object.keys(measures).join(', ')}.`);

const wanted = named.length > 0 ? named.map((name) => measures[name]) : Object.values(measures);
let isWithinBudget = true;
for (const measure of scale ? [() => measureVault({ scale })] : wanted) {
	isWithinBudget = printFigures(await measure()) && isWithinBudget;
}
if (!isWithinBudget) giveUp('A figure is over its budget.');
