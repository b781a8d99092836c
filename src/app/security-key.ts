/** Talking to a personal security key: WebAuthn with its PRF question, and nothing sent anywhere. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { toBase64 } from '#storage/base64.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How a key is asked again: kept with the profile, see `vault.securityKeys`. */
export type KnownKey = { readonly credentialId: Bytes; readonly salt: Bytes };

export type SecurityKeyProblem =
	/** This browser, or this address, cannot ask a security key. */
	| { readonly kind: 'not-available-here' }
	/** The key has no PRF, so nothing secret can be had from it. */
	| { readonly kind: 'key-too-simple' }
	/** Put off, waited too long, wrong PIN, or another key: the browser does not say which. */
	| { readonly kind: 'key-not-touched' };

/** Whether it is worth offering at all. True may still end in `not-available-here`. */
export const canAskSecurityKey = (): boolean =>
	isSecureContext && typeof PublicKeyCredential === 'function' && !isBareAddress();

/**
 * Makes a credential on the key and asks it twice, so the person touches it three times; `onstep`
 * tells which touch comes. Hand all of it to `vault.addSecurityKey`, which compares both answers.
 */
export async function enrolSecurityKey(
	onstep: (touch: 1 | 2 | 3) => void = () => undefined,
): Promise<
	Result<KnownKey & { readonly secret: Bytes; readonly again: Bytes }, SecurityKeyProblem>
> {
	onstep(1);
	const made = await makeCredential();
	if (!made.ok) return made;
	const known = { credentialId: made.value, salt: random(32) };
	onstep(2);
	const first = await askSecurityKey([known]);
	if (!first.ok) return first;
	onstep(3);
	const second = await askSecurityKey([known]);
	if (!second.ok) return second;
	return ok({ ...known, secret: first.value.secret, again: second.value.secret });
}

/** One touch: which of the known keys answered, and what. For `vault.unlockWithKey`. */
export async function askSecurityKey(
	keys: readonly KnownKey[],
): Promise<Result<{ readonly credentialId: Bytes; readonly secret: Bytes }, SecurityKeyProblem>> {
	const evalByCredential = keys.map(({ credentialId, salt }) => [
		base64Url(credentialId),
		{ first: salt },
	]);
	const credential = await ceremony(() =>
		navigator.credentials.get({
			publicKey: {
				challenge: random(32),
				allowCredentials: keys.map(({ credentialId: id }) => ({ type: 'public-key', id })),
				userVerification: 'required',
				timeout: WAIT,
				extensions: {
					prf: { evalByCredential: Object.fromEntries(evalByCredential) as PrfByCredential },
				},
			},
		}),
	);
	if (!credential.ok) return credential;
	const answer = credential.value.getClientExtensionResults().prf?.results?.first;
	if (!answer) return problem({ kind: 'key-too-simple' });
	return ok({ credentialId: new Uint8Array(credential.value.rawId), secret: copied(answer) });
}

type PrfByCredential = Record<string, AuthenticationExtensionsPRFValues>;

const WAIT = 120_000;

async function makeCredential(): Promise<Result<Bytes, SecurityKeyProblem>> {
	const made = await ceremony(() =>
		navigator.credentials.create({
			publicKey: {
				challenge: random(32),
				rp: { name: 'Side by Side' },
				// Never a person's name: the key may show it to whoever plugs it in.
				user: { id: random(16), name: 'Side by Side', displayName: 'Side by Side' },
				pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
				// Personal, so not the tablet's own fingerprint reader: that one knows the tablet's people.
				authenticatorSelection: {
					authenticatorAttachment: 'cross-platform',
					residentKey: 'discouraged',
					userVerification: 'required',
				},
				attestation: 'none',
				timeout: WAIT,
				extensions: { prf: {} },
			},
		}),
	);
	if (!made.ok) return made;
	if (!made.value.getClientExtensionResults().prf?.enabled)
		return problem({ kind: 'key-too-simple' });
	return ok(new Uint8Array(made.value.rawId));
}

async function ceremony(
	ask: () => Promise<Credential | null>,
): Promise<Result<PublicKeyCredential, SecurityKeyProblem>> {
	if (!canAskSecurityKey()) return problem({ kind: 'not-available-here' });
	try {
		const credential = await ask();
		if (credential instanceof PublicKeyCredential) return ok(credential);
		return problem({ kind: 'key-not-touched' });
	} catch (thrown) {
		const name = thrown instanceof DOMException ? thrown.name : '';
		const isHere = name === 'NotAllowedError' || name === 'AbortError';
		return problem({ kind: isHere ? 'key-not-touched' : 'not-available-here' });
	}
}

/** WebAuthn knows names only; a number in the address bar has none. */
const isBareAddress = (): boolean => /^[\d.]+$|^\[/.test(location.hostname);

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

const base64Url = (bytes: Bytes): string =>
	toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const copied = (source: BufferSource): Bytes =>
	ArrayBuffer.isView(source)
		? new Uint8Array(source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength))
		: new Uint8Array(source.slice(0));
