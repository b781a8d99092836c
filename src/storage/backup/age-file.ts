/** A file in the age format, which the stock tool opens without this app. */
import type { Bytes } from '#storage/envelope.ts';

export type ExportTo = { readonly passphrase: string } | { readonly recipient: string };

const MOST_TRIES = 3;

/** Undefined when `to` names nobody whom age knows. */
export async function ageFile(content: string, to: ExportTo): Promise<Bytes | undefined> {
	const { Encrypter } = await import('age-encryption');
	const encrypter = new Encrypter();
	try {
		if ('passphrase' in to) encrypter.setPassphrase(to.passphrase);
		else encrypter.addRecipient(to.recipient);
	} catch {
		return undefined;
	}
	for (let tries = 1; ; tries += 1) {
		try {
			return new Uint8Array(await encrypter.encrypt(content));
		} catch (failed) {
			// WebKit refuses one fresh key in two hundred; the next one is as likely good.
			if (tries === MOST_TRIES) throw failed;
		}
	}
}
