/** Holding a session: while a hold is there, nothing lets it go. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { HoldProblem, RecoveryDoor } from '#storage/people-door.ts';
import type { HoldRow } from '#storage/rows.ts';
import type { LoadProblem } from '#storage/vault.ts';
import { writeOnRecord } from './on-record.ts';
import { groundFor } from './hold-ground.ts';
import type { Ground } from './hold-ground.ts';
import { openHold, sealHold } from './hold-box.ts';

/** Whether letting go is refused. A hold that does not open holds too: it may only err this way. */
export const isHeld = async ({ rows }: Pick<Desk, 'rows'>, id: string): Promise<boolean> =>
	(await rows.get('holds', id)) !== undefined;

/** The commands about holds: the owner's, or during access those of two people. */
export const holdCommands = (desk: Desk): Pick<RecoveryDoor, 'hold' | 'liftHold' | 'holdOf'> => ({
	hold: async (id, { who, why }) => {
		const ground = await groundToChange(desk, id);
		if (!ground.ok) return ground;
		const { by, keys, owner } = ground.value;
		const row = await sealHold({ id, keys, owner }, { who, why, by, at: desk.now() });
		const about = { ...aboutOf(desk, ground.value), id, who, why };
		await writeOnRecord(desk, [{ table: 'holds', put: row }], { deed: 'held', about });
		return ok(undefined);
	},
	liftHold: async (id, { who, why }) => {
		const ground = await groundToChange(desk, id);
		if (!ground.ok) return ground;
		if (!ground.value.stored) return ok(undefined);
		const about = { ...aboutOf(desk, ground.value), id, who, why };
		await writeOnRecord(desk, [{ table: 'holds', remove: id }], { deed: 'hold-lifted', about });
		return ok(undefined);
	},
	holdOf: async (id) => {
		const ground = await groundWithHold(desk, id);
		if (!ground.ok) return ground;
		const { stored, keys, owner } = ground.value;
		if (!stored) return ok(undefined);
		const hold = await openHold({ id, keys, owner }, stored);
		return hold ? ok(hold) : problem({ kind: 'record-damaged' });
	},
});

const aboutOf = (desk: Desk, { owner }: Ground) => ({
	...{ owner: owner.row.pid, as: owner, by: desk.keys?.pid ?? '' },
});

type GroundWithHold = Ground & { readonly stored: HoldRow | undefined };

async function groundWithHold(
	desk: Desk,
	id: string,
): Promise<Result<GroundWithHold, LoadProblem>> {
	const ground = await groundFor(desk, id);
	if (!ground.ok) return ground;
	return ok({ ...ground.value, stored: await desk.rows.get('holds', id) });
}

/** What two people hold, one alone neither lifts nor writes over; nor what does not open. */
async function groundToChange(
	desk: Desk,
	id: string,
): Promise<Result<GroundWithHold, HoldProblem>> {
	const ground = await groundWithHold(desk, id);
	if (!ground.ok) return ground;
	const { stored, by, keys, owner } = ground.value;
	if (!stored || by === 'two-people') return ground;
	const hold = await openHold({ id, keys, owner }, stored);
	return hold?.by === 'owner' ? ground : problem({ kind: 'held-by-two' });
}
