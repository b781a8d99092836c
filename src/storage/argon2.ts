/** The slow step between a passphrase and a key. */
import { argon2id } from 'hash-wasm';
import type { DeriveKey } from './keys.ts';

/** Argon2id, 32 bytes. */
export const deriveWithArgon2: DeriveKey = async ({ passphrase, salt, ...cost }) => {
	const derived = await argon2id({
		password: passphrase,
		salt,
		memorySize: cost.memoryKiB,
		iterations: cost.passes,
		parallelism: cost.lanes,
		hashLength: 32,
		outputType: 'binary',
	});
	return new Uint8Array(derived);
};
