/** A tablet in memory: the real vault, line, keeper and database format; only Argon2id is quick. */
import 'fake-indexeddb/auto';
import { createCommands } from '#storage/commands.ts';
import { createVault } from '#storage/create-vault.ts';
import { openDatabase } from '#storage/database.ts';
import { joined } from '#storage/envelope.ts';
import type { KeeperPort } from '#storage/keeper-at-hand.ts';
import type { DeriveKey } from '#storage/keys.ts';
import { among, answerOn, sayLost } from '#storage/line.ts';
import type { BodyRow, KeyRow, Rows, TipRow } from '#storage/rows.ts';
import type { HeaderToSeal, Vault } from '#storage/vault.ts';

export type Tablet = {
	readonly name: string;
	/** The app as it starts anew: what was in memory is gone, the disk is not. */
	start(): Vault;
	readonly rows: Rows;
	readonly clock: { now: number };
	/** Ends every keeper as a crash would. */
	crash(): void;
	/** Everything on the disk as one text. */
	everythingOnDisk(): Promise<string>;
};

let tablets = 0;

export function createTablet({ deriveKey = quickly }: { deriveKey?: DeriveKey } = {}): Tablet {
	const name = `tablet ${(tablets += 1)}`;
	const clock = { now: Date.parse('2026-11-25T09:00:00Z') };
	const lose = new Set<() => void>();
	const spawnKeeper = () => {
		const { port1, port2 } = new MessageChannel();
		const disk = openDatabase(name, () => sayLost(port2));
		const onStuck = () => sayLost(port2);
		const commands = createCommands({ disk, deriveKey, now: () => clock.now, onStuck });
		answerOn(port2, among(commands));
		port2.start();
		port1.start();
		lose.add(() => sayLost(port2));
		return Object.assign(port1, { terminate: () => port1.close() }) as unknown as KeeperPort;
	};
	return {
		name,
		start: () => createVault({ spawnKeeper }),
		rows: openDatabase(name, () => undefined),
		clock,
		crash: () => lose.forEach((say) => say()),
		everythingOnDisk: () => everythingIn(name),
	};
}

/** Stands in for Argon2id; as sensitive to every setting, a thousand times quicker. */
export const quickly: DeriveKey = async ({ passphrase, salt, ...cost }) => {
	const text = new TextEncoder().encode(JSON.stringify([passphrase, cost]));
	return new Uint8Array(await crypto.subtle.digest('SHA-256', joined([text, salt])));
};

async function everythingIn(name: string): Promise<string> {
	const db = await answer(indexedDB.open(name));
	const stores = [...db.objectStoreNames];
	const rows = await Promise.all(
		stores.map((store) => answer(db.transaction(store).objectStore(store).getAll())),
	);
	db.close();
	const asText = (_: string, value: unknown) =>
		value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
	return JSON.stringify(rows, asText);
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no answer'));
	});

export const header = (changes: Partial<HeaderToSeal> = {}): HeaderToSeal => ({
	title: 'Tuesday, Amira',
	createdAt: '2026-11-25T09:00:00Z',
	updatedAt: '2026-11-25T09:05:00Z',
	state: 'open',
	empty: false,
	...changes,
});

export const words = (said: string) => ({ record: { version: 1, said }, header: header() });

/** Lays a session on the disk behind the vault's back. */
export const layDown = (
	rows: Rows,
	{ key, tip, body }: { key: KeyRow; tip: TipRow; body: BodyRow },
): Promise<void> =>
	rows.write([
		{ table: 'keys', add: key },
		{ table: 'tips', add: tip },
		{ table: 'bodies', add: body },
	]);

/** The value of a result that must be good. */
export function good<Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }) {
	if (!result.ok) throw new Error(`Not good: ${JSON.stringify(result.problem)}`);
	return result.value;
}

export const PHRASE = 'lantern pebble orchid tuesday';

/** An unlocked vault with one session in it. */
export async function tabletInUse() {
	const tablet = createTablet();
	const vault = tablet.start();
	const { pid } = good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id, revision } = good(await vault.begin(words('I want to sleep again')));
	return { tablet, vault, pid, id, revision };
}
