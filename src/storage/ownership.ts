/** Whose a session is: a colleague's that was shared is read and written here, not given on or let go. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from './desk.ts';
import type { OwnershipDoor } from './vault.ts';

/** A session without a key row is nobody else's: it lies here only, or is the made-up family's. */
export const ownershipCommands = (desk: Desk): OwnershipDoor => ({
	isOwn: async (id) => {
		if (desk.practiceSecret) return ok(true);
		if (!desk.keys) return problem({ kind: 'locked' });
		const { pid } = desk.keys;
		const keyRow = await desk.rows.keyRow(pid, id);
		return ok(keyRow === undefined || keyRow.owner === pid);
	},
});
