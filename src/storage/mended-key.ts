/** A session's key from a backup, in the place of one that is gone or no longer opens. */
import type { Desk } from './desk.ts';
import { openSessionKeys, openSessionSecret } from './keys.ts';
import type { Change, KeyRow, TipRow } from './rows.ts';
import { openTip } from './session-box.ts';

/**
 * For whoever is unlocked it must open the session as it lies here: after a move there is another
 * key, and a file must not put a useless one in the place of a good one. While locked nobody can
 * tell; then it comes back only where there is none, beside the very same save.
 */
export async function mendedKey(
	{ disk, keys }: Pick<Desk, 'disk' | 'keys'>,
	{ local, isSameSave }: { readonly local: TipRow; readonly isSameSave: boolean },
	fromFile: KeyRow | undefined,
): Promise<Change[]> {
	if (!fromFile) return [];
	const key = await disk.keyRow(fromFile.pid, fromFile.id);
	const put: Change[] = [{ table: 'keys', put: fromFile }];
	if (keys?.pid !== fromFile.pid) return !key && isSameSave ? put : [];
	const secret = key && (await openSessionSecret(keys, key));
	secret?.fill(0);
	if (secret) return [];
	const opened = await openSessionKeys(keys, fromFile);
	return opened && (isSameSave || (await openTip(opened, local))) ? put : [];
}
