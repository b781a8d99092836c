/** The one worker that holds keys. It answers narrow commands and gives out no key, ever. */
import { createCommands } from './commands.ts';
import { openDatabase } from './database.ts';
import { answerOn, sayLost } from './line.ts';
import { deriveInWorker } from './throw-away-derive.ts';

answerOn(
	self,
	createCommands({
		disk: openDatabase('side-by-side', () => sayLost(self)),
		deriveKey: deriveInWorker,
		now: () => Date.now(),
	}),
);
