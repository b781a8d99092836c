/** The recovery kit from the tablet's side: making it, joining it, how it stands. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { Done } from '#storage/ledger.ts';
import { secretAgain, withKeys } from '#storage/passphrase-check.ts';
import type { OpenProfile } from '#storage/passphrase-check.ts';
import type { HalvesAsRead, KitStatus, RecoveryDoor } from '#storage/people-door.ts';
import type { Change, KitRow, ProfileRow } from '#storage/rows.ts';
import { ofProfile, ofUnlocked, withSlot } from '#storage/profile-row.ts';
import { ofTablet } from '#storage/tablet-row.ts';
import { newKit } from './new-kit.ts';
import { openKnownKit, secretByKit } from './open-kit.ts';
import { proveKit } from './prove-kit.ts';
import { writeOnRecord } from './on-record.ts';
import { recoverySlotOf, rejoined } from './recovery-slots.ts';

type Asked = 'kitStatus' | 'makeKit' | 'joinKit' | 'proveKit';

/** The commands about the kit itself. In practice all of it happens in practice's own memory. */
export const recoveryKitCommands = (desk: Desk): Pick<RecoveryDoor, Asked> => ({
	kitStatus: async () => ok(await kitStatus(desk)),
	makeKit: (input) => makeKit(desk, input),
	joinKit: (passphrase, kit) => joinKit(desk, passphrase, kit),
	proveKit: (halves) => proveKit(desk, halves),
});

async function kitStatus({ rows, pid }: Desk): Promise<KitStatus> {
	const [tablet, profiles] = await Promise.all([rows.get('tablet', 'tablet'), rows.profiles()]);
	const stored = tablet?.kit;
	const notYetIn = profiles.filter((row) => recoverySlotOf(row)?.kit !== stored?.kit || !stored);
	const own = notYetIn.find((row) => row.pid === pid);
	return {
		...(stored && { kit: shown(stored) }),
		notYetIn: notYetIn.map((row) => row.pid),
		joinAsked: stored !== undefined && own !== undefined && recoverySlotOf(own) !== undefined,
		hasAuditor: tablet?.auditor !== undefined,
	};
}

const shown = ({ kit, madeAt, provedAt }: KitRow) => ({
	...{ kit, madeAt },
	...(provedAt !== undefined && { provedAt }),
});

async function makeKit(
	desk: Desk,
	{ passphrase, before }: Parameters<RecoveryDoor['makeKit']>[0],
): ReturnType<RecoveryDoor['makeKit']> {
	if (!desk.keys) return problem({ kind: 'locked' });
	const asked = await secretAgain(desk, passphrase);
	if (!asked.ok) return asked;
	const { row: kit, halves } = await newKit(desk.now());
	const own = await rejoined(asked.value.row, asked.value.secret, kit);
	const signer = await withKeys(own, asked.value.secret);
	if (!signer.ok) return signer;
	const others = before ? await othersRejoined(desk, before, kit) : ok([]);
	if (!others.ok) return others;
	const changes: Change[] = [
		...others.value.filter(({ pid }) => pid !== own.pid).flatMap(inKit(ofProfile)),
		...inKit((_, change) => ofUnlocked(asked.value.row, change))(own),
		ofTablet((row) => ({ ...row, kit })),
	];
	await writeOnRecord(desk, changes, ...(await linesForEach(desk, signer.value)));
	return ok(halves);
}

/** Of a profile sealed to a kit, only that slot is written. */
const inKit =
	(of: typeof ofProfile) =>
	(row: ProfileRow): Change[] => {
		const slot = recoverySlotOf(row);
		return slot ? [of(row.pid, withSlot(slot))] : [];
	};

/** Everybody is told who made it: a kit is about all profiles, also those that join it later. */
async function linesForEach({ rows }: Desk, signer: OpenProfile): Promise<Done[]> {
	const others = (await rows.profiles()).filter(({ pid }) => pid !== signer.row.pid);
	const abouts = [{}, ...others.map(({ pid }) => ({ owner: pid }))];
	return abouts.map((about) => ({ deed: 'kit-made', about: { ...about, as: signer } }));
}

/** Everybody whom the halves of the kit before open, now in the new one. */
async function othersRejoined(
	{ rows }: Desk,
	before: HalvesAsRead,
	kit: KitRow,
): Promise<Result<ProfileRow[], KitNotKnown>> {
	const opened = await openKnownKit(rows, before);
	if (!opened.ok) return opened;
	const found = (await rows.profiles()).map((row) => secretByKit(row, opened.value));
	const moved = (await Promise.all(found)).map(async (one) => {
		if (!one) return [];
		const row = await rejoined(one.row, one.secret, kit);
		one.secret.fill(0);
		return [row];
	});
	opened.value.secret.fill(0);
	return ok((await Promise.all(moved)).flat());
}

type KitNotKnown = Extract<Awaited<ReturnType<typeof openKnownKit>>, { ok: false }>['problem'];

async function joinKit(
	desk: Desk,
	passphrase: string | undefined,
	name: string,
): ReturnType<RecoveryDoor['joinKit']> {
	if (!desk.keys) return problem({ kind: 'locked' });
	const kit = (await desk.rows.get('tablet', 'tablet'))?.kit;
	if (!kit) return problem({ kind: 'no-kit' });
	if (name !== kit.kit) return problem({ kind: 'another-kit' });
	const asked = await secretAgain(desk, passphrase);
	if (!asked.ok) return asked;
	const row = await rejoined(asked.value.row, asked.value.secret, kit);
	asked.value.secret.fill(0);
	const slot = recoverySlotOf(row);
	if (row === asked.value.row || !slot) return problem({ kind: 'kit-damaged' });
	await desk.rows.write([ofUnlocked(asked.value.row, withSlot(slot))]);
	return ok(undefined);
}
