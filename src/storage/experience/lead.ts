/** The service lead: a key that opens how young people found a talk, and nothing else. */
import { ok } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { ExperienceDoor } from '#storage/experience-door.ts';
import { writeOnRecord } from '#storage/recovery/on-record.ts';
import { makeOutsideKey, takeOutsideKey } from '#storage/recovery/outside-key.ts';
import { ofTablet } from '#storage/tablet-row.ts';

/** The lead's public half; in practice the one that was made there. */
export const leadOf = async ({ rows }: Pick<Desk, 'rows'>): Promise<Bytes | undefined> =>
	(await rows.get('tablet', 'tablet'))?.lead;

/** The commands about the lead's key; the tablet keeps its public half alone. */
export const leadCommands = (
	desk: Desk,
): Pick<ExperienceDoor, 'hasLead' | 'makeLead' | 'takeLead'> => ({
	hasLead: async () => ok((await leadOf(desk)) !== undefined),
	makeLead: () => makeOutsideKey(desk, keep),
	takeLead: (publicHalf) => takeOutsideKey(desk, publicHalf, { keep, refused: 'not-a-lead-key' }),
});

/** Everybody is told, as of an auditor's key. */
async function keep(desk: Desk, lead: Bytes): Promise<void> {
	const others = (await desk.rows.profiles()).filter(({ pid }) => pid !== desk.pid);
	const abouts = [{}, ...others.map(({ pid }) => ({ owner: pid }))];
	const lines = abouts.map((about) => ({ deed: 'lead-made', about }) as const);
	await writeOnRecord(desk, [ofTablet((row) => ({ ...row, lead }))], ...lines);
}
