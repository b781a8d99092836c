import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTablet, good, header, PHRASE, tabletInUse, words } from './test-tablet.ts';
import type { Tablet } from './test-tablet.ts';
import { threePeople } from './two-people.ts';
import type { Somebody } from './two-people.ts';
import type { HeaderToSeal, Vault } from '#storage/vault.ts';

/** What a screen comes to know: the newest, then the others bit by bit; nothing is compared. */
async function told(vault: Vault) {
	const found = new Map(good(await vault.newest()).map((one) => [one.id, one]));
	for (let isAll = false; !isAll;) {
		const more = good(await vault.moreSessions());
		for (const one of more.sessions) found.set(one.id, one);
		isAll = more.isAll;
	}
	return [...found.values()].sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
}

async function compared(vault: Vault): Promise<number> {
	for (let changed = 0; ;) {
		const some = good(await vault.compareSessions());
		changed += some.changed;
		if (some.isAll) return changed;
	}
}

/** A day in the life of a tablet, beside a list kept by hand. */
class Day {
	readonly truth = new Map<string, HeaderToSeal>();
	readonly #tablet: Tablet;
	readonly #pid: string;
	windows: [Vault, Vault];
	#minute = 0;
	#thrown: { id: string; token: string; header: HeaderToSeal } | undefined;

	constructor(tablet: Tablet, pid: string, first: Vault, second: Vault) {
		this.#tablet = tablet;
		this.#pid = pid;
		this.windows = [first, second];
	}

	static async begin(): Promise<Day> {
		const tablet = createTablet();
		const first = tablet.start();
		const { pid } = good(await first.create({ label: 'Ms Okafor', passphrase: PHRASE }));
		const second = tablet.start();
		good(await second.unlock(pid, PHRASE));
		return new Day(tablet, pid, first, second);
	}

	#header(changes: Partial<HeaderToSeal> = {}): HeaderToSeal {
		const updatedAt = new Date(Date.UTC(2026, 10, 25, 9, (this.#minute += 1))).toISOString();
		return header({ title: `Number ${this.#minute}`, updatedAt, ...changes });
	}

	#any(pick: number): string | undefined {
		return [...this.truth.keys()].at(pick % Math.max(1, this.truth.size));
	}

	async new(window: 0 | 1, empty: boolean): Promise<void> {
		const made = this.#header({ empty, recordConfirmed: true });
		const session = { record: { version: 1 }, header: made };
		this.truth.set(good(await this.windows[window].begin(session)).id, made);
	}

	async save(window: 0 | 1, pick: number): Promise<void> {
		const id = this.#any(pick);
		if (!id) return;
		const vault = this.windows[window];
		const { revision } = good(await vault.load(id));
		const changed = this.#header({ recordConfirmed: true });
		good(await vault.save(id, revision, { record: { version: 1 }, header: changed }));
		this.truth.set(id, changed);
	}

	async throwAway(pick: number): Promise<void> {
		const id = this.#any(pick) ?? '';
		const before = this.truth.get(id);
		if (!before?.empty || this.#thrown) return;
		const { token } = good(await this.windows[0].throwAway(id));
		this.#thrown = { id, token, header: before };
		this.truth.delete(id);
	}

	async putBack(): Promise<void> {
		if (!this.#thrown) return;
		good(await this.windows[0].putBack(this.#thrown.token));
		this.truth.set(this.#thrown.id, this.#thrown.header);
		this.#thrown = undefined;
	}

	async letGo(pick: number): Promise<void> {
		const id = this.#any(pick);
		if (!id) return;
		good(await this.windows[0].letGo(id, PHRASE));
		this.truth.delete(id);
	}

	/** Both windows: what was thrown away in one is gone for good. */
	async lockAndUnlock(): Promise<void> {
		for (const at of [0, 1] as const) {
			await this.windows[at].lock();
			this.windows[at] = this.#tablet.start();
			good(await this.windows[at].unlock(this.#pid, PHRASE));
		}
		this.#thrown = undefined;
	}

	async coverAndComeBack(pick: number): Promise<void> {
		const id = this.#any(pick);
		if (!id) return;
		good(await this.windows[0].keepOnly(id));
		this.#thrown = undefined;
		await this.save(0, pick);
		good(await this.windows[0].reopen(PHRASE));
	}

	get expected() {
		const listed = [...this.truth].map(([id, one]) => ({ id, ...one }));
		return listed.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
	}

	/** The second window does not know what waits in the first to be thrown away. */
	async check(): Promise<void> {
		const { expected } = this;
		const newest = good(await this.windows[0].newest());
		expect(newest).toEqual(expected.slice(0, newest.length));
		expect(newest.length).toBeGreaterThanOrEqual(Math.min(expected.length, 256));
		expect(await told(this.windows[0])).toEqual(expected);
		if (!this.#thrown) expect(await told(this.windows[1])).toEqual(expected);
	}
}

const aWindow = fc.constantFrom(0 as const, 1 as const);
const deed = fc.oneof(
	fc.tuple(fc.constant('new' as const), aWindow, fc.boolean()),
	fc.tuple(fc.constant('save' as const), aWindow, fc.nat()),
	fc.tuple(fc.constant('throwAway' as const), fc.nat()),
	fc.tuple(fc.constant('putBack' as const)),
	fc.tuple(fc.constant('letGo' as const), fc.nat()),
	fc.tuple(fc.constant('coverAndComeBack' as const), fc.nat()),
	fc.tuple(fc.constant('lockAndUnlock' as const)),
	fc.tuple(fc.constant('check' as const)),
);

async function live(day: Day, deeds: readonly (readonly [string, ...unknown[]])[]): Promise<void> {
	for (const [name, ...how] of deeds)
		await (day as unknown as Record<string, (...how: unknown[]) => Promise<void>>)[name]!(...how);
	await day.check();
}

describe('the list of sessions', () => {
	test('is right after whatever was done, in two windows, without comparing anything', async () => {
		const deeds = fc.array(deed, { minLength: 4, maxLength: 14 });
		const law = fc.asyncProperty(deeds, async (some) => live(await Day.begin(), some));
		await fc.assert(law, { numRuns: 15 });
	});

	test('is right when it fills several segments', { timeout: 240_000 }, async () => {
		const day = await Day.begin();
		for (let n = 0; n < 530; n += 1) await day.new(0, n % 3 === 0);
		await day.check();
		await day.lockAndUnlock();
		for (const deeds of fc.sample(fc.array(deed, { minLength: 12, maxLength: 12 }), 6))
			await live(day, deeds);
		expect(good(await day.windows[0].sessions())).toEqual(day.expected);
		expect(await compared(day.windows[0])).toBe(0);
	});

	test('mends itself when part of the index was lost, and when a row was taken away unseen', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		const other = good(await vault.begin(words('another'))).id;
		for (let n = 0; n < 300; n += 1) good(await vault.begin(words('one of many')));
		expect(await told(vault)).toHaveLength(302);
		await tablet.rows.write([{ table: 'segments', remove: [pid, 1] }]);
		await silently(tablet, 'keys', (keys) => keys.delete([pid, id]));
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		expect((await told(next)).length).toBeLessThan(300);
		expect(await compared(next)).toBeGreaterThan(200);
		const mended = await told(next);
		expect(mended).toHaveLength(301);
		expect(mended.map((one) => one.id)).toContain(other);
		expect(mended.map((one) => one.id)).not.toContain(id);
		expect(await compared(next)).toBe(0);
	});

	test(
		'is made from nothing bit by bit, the newest first, and nothing is forgotten',
		{ timeout: 240_000 },
		async () => {
			const { tablet, vault, pid } = await tabletInUse();
			for (let n = 0; n < 540; n += 1) good(await vault.begin(words(`${n}`)));
			await vault.lock();
			const unlocked = async () => {
				const segments = await tablet.rows.segments(pid);
				await tablet.rows.write(
					segments.map(({ n }) => ({ table: 'segments', remove: [pid, n] }) as const),
				);
				const next = tablet.start();
				good(await next.unlock(pid, PHRASE));
				return next;
			};
			const first = await unlocked();
			const newest = good(await first.newest());
			expect(newest.length).toBeGreaterThanOrEqual(256);
			expect(newest.length).toBeLessThan(541);
			expect(await told(first)).toHaveLength(541);
			expect(await compared(first)).toBe(0);
			expect(good(await (await unlocked()).toFinish())).toHaveLength(541);
			expect(good(await (await unlocked()).sessions())).toHaveLength(541);
		},
	);

	test('shows at once what a colleague gave, wrote, and gave for good', async () => {
		const { okafor, hall } = await threePeople();
		const { id, revision } = good(await okafor.vault.begin(words('together')));
		const other = good(await okafor.vault.begin(words('hers alone')));
		expect(await told(hall.vault)).toEqual([]);
		await given(okafor, hall, id, 'copy');
		expect(await told(hall.vault)).toMatchObject([{ id, title: 'Tuesday, Amira' }]);
		const changed = { record: { version: 1 }, header: header({ title: 'By its owner' }) };
		good(await okafor.vault.save(id, revision, changed));
		expect(await told(hall.vault)).toMatchObject([{ id, title: 'By its owner' }]);
		expect(await told(okafor.vault)).toHaveLength(2);
		await given(okafor, hall, other.id, 'move');
		expect((await told(okafor.vault)).map((one) => one.id)).toEqual([id]);
		expect(await told(hall.vault)).toHaveLength(2);
	});

	test('is not to be had while locked', async () => {
		const { vault } = await tabletInUse();
		await vault.lock();
		const locked = { ok: false, problem: { kind: 'locked' } };
		expect(await vault.newest()).toEqual(locked);
		expect(await vault.moreSessions()).toEqual(locked);
		expect(await vault.compareSessions()).toEqual(locked);
	});
});

async function given(from: Somebody, to: Somebody, id: string, how: 'copy' | 'move') {
	good(await from.vault.give(id, to.pid, how));
	for (const { grantId } of good(await to.vault.givenToMe())) good(await to.vault.takeIn(grantId));
}

/** Changes a table without the app, so that no word of it is left. */
async function silently(
	tablet: Tablet,
	table: string,
	change: (store: IDBObjectStore) => void,
): Promise<void> {
	const db = await new Promise<IDBDatabase>((resolve) => {
		const opening = indexedDB.open(tablet.name);
		opening.onsuccess = () => resolve(opening.result);
	});
	await new Promise<void>((resolve) => {
		const writing = db.transaction(table, 'readwrite');
		writing.oncomplete = () => resolve();
		change(writing.objectStore(table));
	});
	db.close();
}
