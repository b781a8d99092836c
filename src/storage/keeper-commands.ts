/** The keeper at work: its commands over this tablet's database, clock and key derivation. */
import { createCommands } from './commands.ts';
import type { Commands } from './commands.ts';
import { DATABASE } from './first-look.ts';
import { openDatabase } from './database.ts';
import { onNewLog } from './on-a-new-log.ts';
import { sayDisturbed, sayLost } from './line.ts';
import type { LineEnd } from './line.ts';
import { deriveInWorker } from './throw-away-derive.ts';

/** All commands, for the page at the other end of the line. */
export const keeperCommands = (page: LineEnd): Commands =>
	createCommands({
		disk: onNewLog(openDatabase(DATABASE, () => sayDisturbed(page))),
		deriveKey: deriveInWorker,
		now: () => Date.now(),
		onStuck: () => sayLost(page),
	});
