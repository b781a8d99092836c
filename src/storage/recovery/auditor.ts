/** Whoever audits: a key that opens every line of the ledger from now on, and no word of a session. */
import type { Desk } from '#storage/desk.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { RecoveryDoor } from '#storage/people-door.ts';
import { ofTablet } from '#storage/tablet-row.ts';
import { writeOnRecord } from './on-record.ts';
import { makeOutsideKey, takeOutsideKey } from './outside-key.ts';

/** The commands about the auditor's key; the tablet keeps its public half alone. */
export const auditorCommands = (desk: Desk): Pick<RecoveryDoor, 'makeAuditor' | 'takeAuditor'> => ({
	makeAuditor: () => makeOutsideKey(desk, keep),
	takeAuditor: (publicHalf) =>
		takeOutsideKey(desk, publicHalf, { keep, refused: 'not-an-auditor-key' }),
});

/** Everybody is told. The line is the first that the new key opens, and the last for the one before. */
async function keep(desk: Desk, auditor: Bytes): Promise<void> {
	const others = (await desk.rows.profiles()).filter(({ pid }) => pid !== desk.pid);
	const abouts = [{ auditor }, ...others.map(({ pid }) => ({ auditor, owner: pid }))];
	const lines = abouts.map((about) => ({ deed: 'auditor-made', about }) as const);
	await writeOnRecord(desk, [ofTablet((row) => ({ ...row, auditor }))], ...lines);
}
