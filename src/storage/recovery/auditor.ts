/** Whoever audits: a key that opens every line of the ledger from now on, and no word of a session. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { toBase64 } from '#storage/base64.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { RecoveryDoor } from '#storage/people-door.ts';
import { ofTablet } from '#storage/tablet-row.ts';
import { newPublicPair } from './new-kit.ts';
import { writeOnRecord } from './on-record.ts';
import { publicHalfFrom } from './public-half.ts';

/** The commands about the auditor's key; the tablet keeps its public half alone. */
export const auditorCommands = (desk: Desk): Pick<RecoveryDoor, 'makeAuditor' | 'takeAuditor'> => ({
	makeAuditor: async () => {
		if (!desk.keys) return problem({ kind: 'locked' });
		const { publicKey, pkcs8 } = await newPublicPair();
		const secret = toBase64(pkcs8);
		pkcs8.fill(0);
		await keep(desk, publicKey);
		return ok({ secret, publicHalf: toBase64(publicKey) });
	},
	takeAuditor: async (publicHalf) => {
		if (!desk.keys) return problem({ kind: 'locked' });
		const read = await publicHalfFrom(publicHalf);
		if (!read) return problem({ kind: 'not-an-auditor-key' });
		await keep(desk, read);
		return ok(undefined);
	},
});

/** Everybody is told. The line is the first that the new key opens, and the last for the one before. */
async function keep(desk: Desk, auditor: Bytes): Promise<void> {
	const others = (await desk.rows.profiles()).filter(({ pid }) => pid !== desk.pid);
	const abouts = [{ auditor }, ...others.map(({ pid }) => ({ auditor, owner: pid }))];
	const lines = abouts.map((about) => ({ deed: 'auditor-made', about }) as const);
	await writeOnRecord(desk, [ofTablet((row) => ({ ...row, auditor }))], ...lines);
}
