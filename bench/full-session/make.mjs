/** The page that lays a full session into a fresh vault: `globalThis.makeFullSession`. */
import { recordFrom } from '#app/open-session.ts';
import { packOnce } from '#app/pack-once.ts';
import { begun } from '#conversation/resume.ts';
import { createVault } from '#storage/create-vault.ts';
import { fullSession } from './made-up.mjs';

const good = (result) => {
	if (!result.ok) throw new Error(`Not good: ${JSON.stringify(result.problem)}`);
	return result.value;
};

globalThis.makeFullSession = async (keeperUrl, passphrase) => {
	const spawnKeeper = () => new Worker(keeperUrl, { type: 'module' });
	const vault = createVault({ spawnKeeper });
	const session = fullSession(good(await packOnce()));
	const { pid } = good(await vault.create({ label: 'Jo Okafor', passphrase }));
	good(await vault.begin(recordFrom(begun(session).start(), 'paused')));
	await vault.lock();
	const marks = session.answers.filter(({ question }) => question === 'options.mark').length;
	return { pid, marks, entries: session.words.length + session.answers.length };
};
