/** Sessions that moved and are not taken in yet: nobody has a key row, and they must be found. */
import { openGrant } from '#storage/giving/grant-box.ts';
import { openAgreementKey } from '#storage/key-pairs.ts';
import { sealSessionSecret } from '#storage/keys.ts';
import type { OpenProfile } from '#storage/passphrase-check.ts';
import type { KeyRow, Rows } from '#storage/rows.ts';

/** The key rows that this profile would have, had they taken in what lies ready for them. */
export async function keyRowsOnTheirWay(
	rows: Rows,
	{ row, keys }: Pick<OpenProfile, 'row' | 'keys'>,
): Promise<KeyRow[]> {
	const grants = (await rows.all('grants')).filter(({ to }) => to === row.pid);
	const privateKey = grants.length > 0 ? await openAgreementKey(keys, row) : undefined;
	if (!privateKey) return [];
	const pair = { privateKey, publicKey: row.agreement.publicKey };
	const found: KeyRow[] = [];
	for (const grant of grants) {
		const giver = await rows.profile(grant.from);
		const granted = giver && (await openGrant(grant, giver, pair));
		if (granted?.how === 'move')
			found.push(await sealSessionSecret(keys, { id: grant.id, owner: row.pid }, granted.secret));
		granted?.secret.fill(0);
	}
	return found;
}
