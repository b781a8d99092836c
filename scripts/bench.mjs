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
const { measureVault } = await import('../bench/vault.mjs');

// A hundred thousand sessions take long to make, so that they are made only when asked for.
const scale = process.argv.includes('--scale');
let isWithinBudget = true;
const measures = scale
	? [() => measureVault({ scale })]
	: [measureFirstScreen, measureColdStart, measureConversation, measureSlowSeal, measureVault];
for (const measure of measures) {
	isWithinBudget = printFigures(await measure()) && isWithinBudget;
}
if (!isWithinBudget) giveUp('A figure is over its budget.');
