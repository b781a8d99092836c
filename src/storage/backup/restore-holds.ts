/** A hold from elsewhere holds here too. */
import type { Desk } from '#storage/desk.ts';
import { isHoldSignedBy } from '#storage/recovery/hold-box.ts';
import type { Change } from '#storage/rows.ts';
import { rowsOf } from './session-groups.ts';
import type { SessionGroup } from './session-groups.ts';

/** Added where none is here, if its owner's key signed it: a file must not lock what is not its own. */
export async function mergeHold(
	{ disk }: Pick<Desk, 'disk'>,
	group: SessionGroup,
): Promise<Change[]> {
	const [hold] = rowsOf(group, 'holds');
	if (!hold || (await disk.get('holds', group.id))) return [];
	const owner = await disk.profile(hold.pid);
	const isTheirs = owner && (await isHoldSignedBy(owner, hold));
	return isTheirs ? [{ table: 'holds', put: hold }] : [];
}
