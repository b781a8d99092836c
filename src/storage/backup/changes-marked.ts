/** Notices that something was written since the last backup, at the cost of a row now and then. */
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { ofTablet } from '#storage/tablet-row.ts';

/** After these a backup is out of date. */
const CHANGING = new Set(['begin', 'save', 'keepDocument', 'create', 'letGo', 'takeIn', 'give']);

/** Another window may make the backup: then the next mark must not wait for long. */
const AGAIN_AFTER = 5 * 60_000;

type Command = (...input: never[]) => Promise<unknown>;

/** The same commands, each of which leaves a mark when it has changed what a backup should hold. */
export const thatMarkChanges = <Commands extends object>(
	desk: Desk,
	commands: Commands,
): Commands => {
	const marking = Object.entries(commands)
		.filter(([name]) => CHANGING.has(name))
		.map(([name, command]) => [name, marked(desk, command as Command)]);
	return { ...commands, ...Object.fromEntries(marking) } as Commands;
};

const marked =
	(desk: Desk, command: Command): Command =>
	async (...input) => {
		const answer = (await command(...input)) as Result<unknown, unknown>;
		// The mark is a kindness; the save is what counts, and it has happened.
		if (answer.ok) await mark(desk).catch(() => undefined);
		return answer;
	};

async function mark(desk: Desk): Promise<void> {
	const changedAt = desk.now();
	if (desk.practiceSecret || Math.abs(changedAt - desk.markedChangedAt) < AGAIN_AFTER) return;
	await desk.disk.write([ofTablet((row) => ({ ...row, changedAt }))]);
	desk.markedChangedAt = changedAt;
}
