/** Saying no to what was given: a copy is simply gone, what moved goes back to its giver. */
import { ok } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { writeNoted } from '#storage/ledger.ts';
import type { GivingDoor } from '#storage/people-door.ts';
import type { Change } from '#storage/rows.ts';
import { sealGrant } from './grant-box.ts';
import { whoIsHere } from './who-is-here.ts';
import { believedGrant } from './take-in.ts';

/** Never of one that does not open: what moved may be in it, and nobody else has a key. */
export async function declineGrant(
	desk: Desk,
	grantId: string,
): ReturnType<GivingDoor['declineGrant']> {
	const own = await whoIsHere(desk);
	if (!own.ok) return own;
	const believed = await believedGrant(desk, own.value, grantId);
	if (!believed.ok) return believed;
	const { row, giver, granted } = believed.value;
	const gone: Change = { table: 'grants', remove: grantId };
	const about = { id: row.id, owner: giver.pid, who: giver.label, why: 'declined' };
	if (granted.how === 'copy') {
		granted.secret.fill(0);
		await writeNoted(desk, [gone], 'given', about);
		return ok(undefined);
	}
	const { signing, row: decliner } = own.value;
	const back = await sealGrant({ from: decliner.pid, signing }, giver, {
		...granted,
		isBack: true,
	});
	granted.secret.fill(0);
	await writeNoted(desk, [gone, { table: 'grants', add: back }], 'given', about);
	return ok(undefined);
}
