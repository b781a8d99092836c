/** The drill: whether the halves on paper still do what they are for. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { HalvesAsRead, RecoveryDoor } from '#storage/people-door.ts';
import type { Change, ProfileRow } from '#storage/rows.ts';
import { ofTablet } from '#storage/tablet-row.ts';
import { writeOnRecord } from './on-record.ts';
import { openKit, opensItsPair, secretByKit } from './open-kit.ts';
import type { OpenKit } from './open-kit.ts';
import { recoverySlotOf } from './recovery-slots.ts';

/** Tries both halves on everything they should open. Only when all opens does the kit count as proved. */
export async function proveKit(
	desk: Desk,
	halves: HalvesAsRead,
): ReturnType<RecoveryDoor['proveKit']> {
	const opened = await openKit(halves);
	if (!opened.ok) return opened;
	try {
		return await proved(desk, opened.value);
	} finally {
		opened.value.secret.fill(0);
	}
}

async function proved(desk: Desk, opened: OpenKit): ReturnType<RecoveryDoor['proveKit']> {
	const tablet = await desk.rows.get('tablet', 'tablet');
	if (!tablet?.kit) return problem({ kind: 'no-kit' });
	if (tablet.kit.recipient !== opened.recipient) return problem({ kind: 'another-kit' });
	if (!(await opensItsPair(tablet.kit, opened))) return problem({ kind: 'kit-damaged' });
	const { opens, fails } = await triedAll(await desk.rows.profiles(), opened);
	const notOpened = fails.map(({ pid, label }) => ({ pid, label }));
	if (notOpened.length > 0) return ok({ opened: opens.length, notOpened });
	const { kit } = tablet.kit;
	await writeOnRecord(desk, [provedAt(kit, desk.now())], { deed: 'kit-proved' });
	return ok({ opened: opens.length, notOpened });
}

/** Another window may have made another kit meanwhile: that one was not proved. */
const provedAt = (kit: string, at: number): Change =>
	ofTablet((row) => {
		if (row.kit?.kit !== kit) throw new Error('Another kit was made.');
		return { ...row, kit: { ...row.kit, provedAt: at } };
	});

/** Only those who are in this kit: who is not yet in it is no failure of the halves. */
async function triedAll(profiles: readonly ProfileRow[], kit: OpenKit) {
	const inKit = profiles.filter((row) => recoverySlotOf(row)?.kit === kit.kit);
	const tried = await Promise.all(inKit.map((row) => secretByKit(row, kit)));
	for (const one of tried) one?.secret.fill(0);
	return {
		opens: inKit.filter((_, at) => tried[at] !== undefined),
		fails: inKit.filter((_, at) => tried[at] === undefined),
	};
}
