/** After each full unlock, whatever a restore had put aside for this profile is merged. */
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { mergeIncoming } from './merge-incoming.ts';

const UNLOCKING = ['unlock', 'reopen', 'unlockWithKey'];

type Command = (...input: never[]) => Promise<unknown>;

/** The same commands, each of which first sees to what waits, and then answers as it would have. */
export const thatMerge = <Commands extends object>(desk: Desk, commands: Commands): Commands => {
	const merging = Object.entries(commands)
		.filter(([name]) => UNLOCKING.includes(name))
		.map(([name, command]) => [name, thenMerged(desk, command as Command)]);
	return { ...commands, ...Object.fromEntries(merging) } as Commands;
};

const thenMerged =
	(desk: Desk, command: Command): Command =>
	async (...input) => {
		const answer = (await command(...input)) as Result<unknown, unknown>;
		// What waits can wait once more; it must not keep anybody out.
		if (answer.ok) await mergeIncoming(desk).catch(() => undefined);
		return answer;
	};
