/** Which encryption inside a PKCS#12 file a browser can open: what programs of today write. */
import { fromBER } from 'asn1js';
import { PBES2Params, PBKDF2Params } from 'pkijs';
import type { AlgorithmIdentifier } from 'pkijs';

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
/** AES in CBC mode with 128, 192 and 256 bits. */
const AES = new Set([
	'2.16.840.1.101.3.4.1.2',
	'2.16.840.1.101.3.4.1.22',
	'2.16.840.1.101.3.4.1.42',
]);
/** What a MAC can be checked with here; MD5 is not among them. */
export const MAC_HASHES: Readonly<Record<string, string>> = {
	'1.3.14.3.2.26': 'SHA-1',
	'2.16.840.1.101.3.4.2.1': 'SHA-256',
	'2.16.840.1.101.3.4.2.2': 'SHA-384',
	'2.16.840.1.101.3.4.2.3': 'SHA-512',
};
/** A file must not be able to keep the tablet busy for ever. */
const MOST_ROUNDS = 10_000_000;

/** The library empties what it reads, so it is given a copy. */
export const copyOf = (value: unknown) =>
	fromBER((value as { toBER(): ArrayBuffer }).toBER()).result;

/** RC2, DES and 3DES are not: nor is a way to make keys that browsers do not have. */
export function isOpenable({ algorithmId, algorithmParams }: AlgorithmIdentifier): boolean {
	if (algorithmId !== PBES2) return false;
	const { keyDerivationFunc, encryptionScheme } = new PBES2Params({
		schema: copyOf(algorithmParams),
	});
	if (keyDerivationFunc.algorithmId !== PBKDF2) return false;
	const { iterationCount } = new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams });
	return AES.has(encryptionScheme.algorithmId) && iterationCount <= MOST_ROUNDS;
}
