/** One name for both public halves of a practitioner: what two people compare. */
import { bytesFromLength, joined, sha256 } from '#storage/envelope.ts';
import type { ProfileRow } from '#storage/rows.ts';

/** SHA-256 over agreement and signing half, each behind its length, in hex. */
export const fingerprintOf = ({
	agreement,
	signing,
}: Pick<ProfileRow, 'agreement' | 'signing'>): Promise<string> =>
	sha256(
		joined(
			[agreement.publicKey, signing.publicKey].flatMap((half) => [
				bytesFromLength(half.length),
				half,
			]),
		),
	);
