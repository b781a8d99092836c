/**
 * The one worker that holds keys. It answers narrow commands and gives out no key, ever.
 * The opening screen asks only who has a profile here; everything else is loaded when first asked.
 */
import { profilesAtFirstLook } from './first-look.ts';
import { answerOn, among } from './line.ts';
import type { FindCommand } from './line.ts';

let working: Promise<FindCommand> | undefined;

const startWorking = async (): Promise<FindCommand> => {
	const { keeperCommands } = await import('./keeper-commands.ts');
	return among(keeperCommands(self));
};

const tryAgainLater = (reason: unknown): never => {
	working = undefined;
	throw reason;
};

answerOn(self, async (name) => {
	if (name === 'profiles' && !working) return profilesAtFirstLook;
	working ??= startWorking().catch(tryAgainLater);
	return (await working)(name);
});
