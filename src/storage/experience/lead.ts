/** The service lead: a key that opens how young people found a talk, and nothing else. */
import { ok, problem } from '#domain/result.ts';
import { toBase64 } from '#storage/base64.ts';
import type { Desk } from '#storage/desk.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { ExperienceDoor } from '#storage/experience-door.ts';
import { newPublicPair } from '#storage/recovery/new-kit.ts';
import { writeOnRecord } from '#storage/recovery/on-record.ts';
import { publicHalfFrom } from '#storage/recovery/public-half.ts';
import { ofTablet } from '#storage/tablet-row.ts';

/** The lead's public half; in practice the one that was made there. */
export const leadOf = async ({ rows }: Pick<Desk, 'rows'>): Promise<Bytes | undefined> =>
	(await rows.get('tablet', 'tablet'))?.lead;

/** The commands about the lead's key; the tablet keeps its public half alone. */
export const leadCommands = (
	desk: Desk,
): Pick<ExperienceDoor, 'hasLead' | 'makeLead' | 'takeLead'> => ({
	hasLead: async () => ok((await leadOf(desk)) !== undefined),
	makeLead: async () => {
		if (!desk.keys) return problem({ kind: 'locked' });
		const { publicKey, pkcs8 } = await newPublicPair();
		const secret = toBase64(pkcs8);
		pkcs8.fill(0);
		await keep(desk, publicKey);
		return ok({ secret, publicHalf: toBase64(publicKey) });
	},
	takeLead: async (publicHalf) => {
		if (!desk.keys) return problem({ kind: 'locked' });
		const read = await publicHalfFrom(publicHalf);
		if (!read) return problem({ kind: 'not-a-lead-key' });
		await keep(desk, read);
		return ok(undefined);
	},
});

/** Everybody is told, as of an auditor's key. */
async function keep(desk: Desk, lead: Bytes): Promise<void> {
	const others = (await desk.rows.profiles()).filter(({ pid }) => pid !== desk.pid);
	const abouts = [{}, ...others.map(({ pid }) => ({ owner: pid }))];
	const lines = abouts.map((about) => ({ deed: 'lead-made', about }) as const);
	await writeOnRecord(desk, [ofTablet((row) => ({ ...row, lead }))], ...lines);
}
