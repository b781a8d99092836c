/** Colleagues on this tablet, and sessions that pass between them. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { Colleague, GivingDoor, GivenSession } from '#storage/people-door.ts';
import type { GrantRow, ProfileRow } from '#storage/rows.ts';
import { declineGrant } from './decline.ts';
import { fingerprintOf } from './fingerprint.ts';
import { give } from './give.ts';
import { openGrant } from './grant-box.ts';
import { areOwnHalves, NOT_OWN_HALVES, whoIsHere } from './who-is-here.ts';
import type { Here } from './who-is-here.ts';
import { knownAs, pinOf } from './pins.ts';
import { takeIn } from './take-in.ts';

/** The commands about colleagues; in practice there are none, so all of them answer sensibly. */
export const givingCommands = (desk: Desk): GivingDoor => ({
	colleagues: () => colleagues(desk),
	confirmColleague: async (pid, fingerprint) => {
		if (!desk.keys) return problem({ kind: 'locked' });
		const other = pid === desk.keys.pid ? undefined : await desk.rows.profile(pid);
		if (!other) return problem({ kind: 'colleague-missing' });
		// What was compared must be what lies here now, not what lay here when it was shown.
		if ((await fingerprintOf(other)) !== fingerprint)
			return problem({ kind: 'colleague-not-confirmed' });
		await desk.rows.write([await pinOf(desk.keys, other, { compared: true })]);
		return ok(undefined);
	},
	ownFingerprint: async () => {
		const own = await whoIsHere(desk);
		if (!own.ok) return own;
		if (!(await areOwnHalves(own.value))) return problem(NOT_OWN_HALVES);
		return ok(await fingerprintOf(own.value.row));
	},
	give: (id, to, how) => give(desk, id, to, how),
	givenToMe: () => givenToMe(desk),
	takeIn: (grantId) => takeIn(desk, grantId),
	declineGrant: (grantId) => declineGrant(desk, grantId),
});

async function colleagues(desk: Desk): ReturnType<GivingDoor['colleagues']> {
	const { keys, rows } = desk;
	if (!keys) return problem({ kind: 'locked' });
	const others = (await rows.profiles()).filter(({ pid }) => pid !== keys.pid);
	const known = others.map(async (other): Promise<Colleague> => {
		const { pid, label } = other;
		const [fingerprint, state] = await Promise.all([
			fingerprintOf(other),
			knownAs(keys, rows, other),
		]);
		return { pid, label, fingerprint, known: state };
	});
	return ok(await Promise.all(known));
}

async function givenToMe(desk: Desk): ReturnType<GivingDoor['givenToMe']> {
	const own = await whoIsHere(desk);
	if (!own.ok) return own;
	const [grants, profiles] = await Promise.all([desk.rows.all('grants'), desk.rows.profiles()]);
	const mine = grants.filter(({ to }) => to === own.value.row.pid);
	return ok(await Promise.all(mine.map((grant) => shown(own.value, grant, profiles))));
}

/** One that does not open still shows, as damaged: a session that moved must not vanish silently. */
async function shown(
	own: Here,
	row: GrantRow,
	profiles: readonly ProfileRow[],
): Promise<GivenSession> {
	const giver = profiles.find(({ pid }) => pid === row.from);
	const granted = giver && (await openGrant(row, giver, own.pair));
	granted?.secret.fill(0);
	return {
		...{ grantId: row.grantId, from: row.from, fromLabel: giver?.label ?? '' },
		how: granted?.how ?? 'copy',
		isBack: granted?.isBack === true,
		header: granted?.header ?? { ...UNREADABLE, id: row.id },
	};
}

const UNREADABLE = {
	...{ title: '', createdAt: '', updatedAt: '' },
	...({ state: 'open', empty: false, damaged: true } as const),
};
