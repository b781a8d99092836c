/** How one key leads to the next. Every key has one use, and its label says which. */
import { joined, open, seal } from './envelope.ts';
import type { Bytes, Label } from './envelope.ts';
import type { KeyRow, PassphraseSlotRow } from './rows.ts';

/** Argon2id with these settings, 32 bytes out; runs in a worker that is thrown away. */
export type DeriveKey = (input: {
	readonly passphrase: string;
	readonly salt: Bytes;
	readonly memoryKiB: number;
	readonly passes: number;
	readonly lanes: number;
}) => Promise<Bytes>;

/** 64 MiB, three passes: about half a second on a tablet, years for a thief with four words to guess. */
const COST = { memoryKiB: 65_536, passes: 3, lanes: 1 };

/** What a full unlock holds. All are non-extractable and live in the keeper only. */
export type ProfileKeys = {
	readonly pid: string;
	readonly keyEpoch: number;
	readonly keyring: CryptoKey;
	readonly index: CryptoKey;
	readonly wrap: CryptoKey;
};

/** What one session needs, all made from its own random key. */
export type SessionKeys = {
	readonly body: CryptoKey;
	readonly tip: CryptoKey;
	readonly head: CryptoKey;
	readonly document: CryptoKey;
	readonly hold: CryptoKey;
	readonly cover: CryptoKey;
};

export const randomKey = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/** Seals the main secret for a passphrase. The settings are in the label: weaker ones do not open it. */
export async function slotFor(
	profile: { readonly pid: string; readonly keyEpoch: number },
	passphrase: string,
	mainSecret: Bytes,
	deriveKey: DeriveKey,
): Promise<PassphraseSlotRow> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const slot = { kind: 'passphrase', keyEpoch: profile.keyEpoch, salt, ...COST } as const;
	const key = await keyFromPassphrase(slot, passphrase, deriveKey);
	return { ...slot, box: await seal(key, mainSecret, slotLabel(profile.pid, slot)) };
}

/** The main secret, or undefined for a wrong passphrase or a tampered slot: they look alike. */
export async function openSlot(
	pid: string,
	slot: PassphraseSlotRow,
	passphrase: string,
	deriveKey: DeriveKey,
): Promise<Bytes | undefined> {
	const key = await keyFromPassphrase(slot, passphrase, deriveKey);
	return open(key, slot.box, slotLabel(pid, slot));
}

type SlotSettings = Omit<PassphraseSlotRow, 'box'>;

const slotLabel = (pid: string, slot: SlotSettings): Label => [
	...['ms', pid, 'pw', slot.keyEpoch, slot.memoryKiB, slot.passes, slot.lanes],
];

async function keyFromPassphrase(
	slot: SlotSettings,
	passphrase: string,
	deriveKey: DeriveKey,
): Promise<CryptoKey> {
	const { salt, memoryKiB, passes, lanes } = slot;
	const stretched = await deriveKey({ passphrase, salt, memoryKiB, passes, lanes });
	return derived(await rootKey(stretched), 'slot');
}

/** Everything that a full unlock may do, from the main secret, which is then wiped. */
export async function profileKeys(
	{ pid, keyEpoch }: { readonly pid: string; readonly keyEpoch: number },
	mainSecret: Bytes,
): Promise<ProfileKeys> {
	const root = await rootKey(mainSecret);
	const [keyring, index, wrap] = await Promise.all(
		(['keyring', 'index', 'wrap'] as const).map((use) => derived(root, use)),
	);
	return { pid, keyEpoch, keyring, index, wrap } as ProfileKeys;
}

/** A new session's random key, sealed for its owner, and the keys made from it. */
export async function newSessionKeys(
	profile: ProfileKeys,
	id: string,
	coverEra = '',
): Promise<{ row: KeyRow; keys: SessionKeys }> {
	const secret = randomKey();
	const row = await sealSessionSecret(profile, { id, owner: profile.pid }, secret);
	return { row, keys: await sessionKeys(secret, coverEra) };
}

/** A session's key for whoever holds this keyring; the secret is left as it is. */
export async function sealSessionSecret(
	{ pid, keyEpoch, keyring }: ProfileKeys,
	{ id, owner }: Pick<KeyRow, 'id' | 'owner'>,
	secret: Bytes,
): Promise<KeyRow> {
	const box = await seal(keyring, secret, keyLabel({ pid, id, owner, keyEpoch }));
	return { pid, id, owner, keyEpoch, box };
}

/**
 * The session's own key, for sealing it to somebody else; whoever asks wipes it. A row of an older
 * app does not vouch for its owner.
 */
export async function openSessionSecret(
	{ pid, keyring }: ProfileKeys,
	row: KeyRow,
): Promise<Bytes | undefined> {
	const named = { ...row, pid };
	const secret = await open(keyring, row.box, keyLabel(named));
	return secret ?? open(keyring, row.box, ownerlessKeyLabel(named));
}

/** Who owns it lies in clear: a reader's edit there must not open. */
const keyLabel = (row: Omit<KeyRow, 'box'>): Label => [...ownerlessKeyLabel(row), row.owner];

const ownerlessKeyLabel = ({ pid, id, keyEpoch }: Omit<KeyRow, 'box'>): Label => [
	...['dek', pid, id, keyEpoch],
];

/** The keys of a stored session, or undefined when its row was tampered with or swapped. */
export async function openSessionKeys(
	profile: ProfileKeys,
	row: KeyRow,
	coverEra = '',
): Promise<SessionKeys | undefined> {
	const secret = await openSessionSecret(profile, row);
	return secret && sessionKeys(secret, coverEra);
}

/** Whether the row as it lies is whole: what is held of its session may be older than an edit. */
export async function isWhole(profile: ProfileKeys, row: KeyRow): Promise<boolean> {
	const secret = await openSessionSecret(profile, row);
	secret?.fill(0);
	return secret !== undefined;
}

/**
 * Every key that a session needs, from its own, which is then wiped. `coverEra` is new whenever
 * somebody leaves the owner's cover group; empty until then.
 */
export async function sessionKeys(secret: Bytes, coverEra = ''): Promise<SessionKeys> {
	const root = await rootKey(secret);
	const uses = ['body', 'tip', 'head', 'document', 'hold', 'cover'] as const;
	const names = uses.map((use) => (use === 'cover' ? coverUse(coverEra) : use));
	const keys = await Promise.all(names.map((use) => derived(root, use)));
	return Object.fromEntries(uses.map((use, at) => [use, keys[at]])) as SessionKeys;
}

/**
 * The bits of the session's cover keys, the newest era first, to be sealed to a colleague: they open
 * the safety plan and nothing else. The session's own key is wiped, and these bits are whoever asks
 * to wipe.
 */
export async function coverBits(secret: Bytes, eras: readonly string[] = []): Promise<Bytes> {
	const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
	secret.fill(0);
	const each = [...eras, ''].map(async (era) => {
		const some = await crypto.subtle.deriveBits(hkdfFor(coverUse(era)), root, 256);
		return new Uint8Array(some);
	});
	const bits = await Promise.all(each);
	const all = joined(bits);
	for (const some of bits) some.fill(0);
	return all;
}

const coverUse = (era: string): string => (era === '' ? 'cover' : `cover ${era}`);

/** A key of one use from a secret of 32 bytes, which is then wiped. */
export const keyFor = async (use: string, secret: Bytes): Promise<CryptoKey> =>
	derived(await rootKey(secret), use);

async function rootKey(secret: Bytes): Promise<CryptoKey> {
	const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
	secret.fill(0);
	return root;
}

function derived(root: CryptoKey, use: string): Promise<CryptoKey> {
	return crypto.subtle.deriveKey(hkdfFor(use), root, { name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt',
	]);
}

const hkdfFor = (use: string) => ({
	...{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array() },
	info: new TextEncoder().encode(`side-by-side 1 ${use}`),
});
