/** The only file that knows age: what a key on paper opens, the stock tool opens too. */
import type { Bytes } from '#storage/envelope.ts';
import { randomKey } from '#storage/keys.ts';
import { bech32 } from './bech32.ts';

/** An X25519 key by its 32 secret bytes, and the public name that age seals to. */
export type AgeKey = { readonly secret: Bytes; readonly recipient: string };

/** WebKit refuses X25519 keys that begin with a zero byte, so both halves are drawn until neither does. */
export async function newAgeKey(draw: () => Bytes = randomKey): Promise<AgeKey> {
	for (;;) {
		const secret = draw();
		const recipient = secret[0] === 0 ? undefined : await recipientOf(secret).catch(onlyRefused);
		if (recipient !== undefined && !beginsWithZero(recipient)) return { secret, recipient };
	}
}

/** The public name of a secret. */
export async function recipientOf(secret: Bytes): Promise<string> {
	const { identityToRecipient } = await age();
	return identityToRecipient(identityOf(secret));
}

/** The secret as the stock tool reads it: `AGE-SECRET-KEY-1...`. */
export const identityOf = (secret: Bytes): string =>
	bech32('age-secret-key-', secret).toUpperCase();

/** An age file for one recipient. Drawn anew when this engine, or WebKit later, could not read it. */
export async function ageFileFor(recipient: string, plain: Bytes): Promise<Bytes> {
	const { Encrypter } = await age();
	for (;;) {
		const encrypter = new Encrypter();
		encrypter.addRecipient(recipient);
		const file = await encrypter.encrypt(plain).catch(onlyRefused);
		if (file && !sharesZero(file)) return new Uint8Array(file);
	}
}

/** What is in the file, or undefined: for another key, damaged, or no age file at all. */
export async function openAgeFile(secret: Bytes, file: Bytes): Promise<Bytes | undefined> {
	const { Decrypter } = await age();
	const decrypter = new Decrypter();
	decrypter.addIdentity(identityOf(secret));
	try {
		return new Uint8Array(await decrypter.decrypt(file));
	} catch {
		return undefined;
	}
}

// Loaded only here: no unlock waits for it but the first after a kit was made.
const age = () => import('age-encryption');

/** The one refusal that another draw mends; anything else is thrown on. */
function onlyRefused(thrown: unknown): undefined {
	if (!(thrown instanceof DOMException && thrown.name === 'DataError')) throw thrown;
}

/** Eight zero bits behind `age1` are a `q` and one of the first four letters of bech32. */
const beginsWithZero = (recipient: string): boolean => /^age1q[qpzr]/.test(recipient);

/** The file's own fresh public half, in base64 on its second line, must not begin with zero either. */
const sharesZero = (file: Uint8Array): boolean =>
	/^[^\n]*\n-> X25519 A[A-P]/.test(new TextDecoder('latin1').decode(file.slice(0, 80)));
