/** The keeper died while somebody wrote. The words come back once, and as one conversation. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupOf, restored } from './backup-file.ts';
import { good, header, PHRASE, tabletInUse, words } from './test-tablet.ts';
import type { Tablet } from './test-tablet.ts';
import type { Revision, SessionRecord, Vault } from '#storage/vault.ts';

const unlocked = async (tablet: Tablet, pid: string): Promise<Vault> => {
	const vault = tablet.start();
	good(await vault.unlock(pid, PHRASE));
	return vault;
};

const saidIn = async (vault: Vault, id: string) =>
	(good(await vault.load(id)).record as unknown as { said: string }).said;

const allSaid = async (vault: Vault) =>
	Promise.all(good(await vault.sessions()).map(({ id }) => saidIn(vault, id)));

/** A page that writes on and on, over keepers that may die at any moment. */
class Page {
	text = 'I want to sleep again';
	#sent: SessionRecord[] = [];
	#draft: Uint8Array<ArrayBuffer> | undefined;
	#letter = 0;
	readonly #made: { tablet: Tablet; pid: string; id: string };
	#vault: Vault;
	#revision: Revision;

	constructor(made: { tablet: Tablet; vault: Vault; pid: string; id: string; revision: Revision }) {
		[this.#made, this.#vault, this.#revision] = [made, made.vault, made.revision];
	}

	get vault(): Vault {
		return this.#vault;
	}

	type(): void {
		this.text += ` ${(this.#letter += 1)}`;
	}

	async save(): Promise<void> {
		this.#revision = good(await this.#vault.save(this.#made.id, this.#revision, words(this.text)));
		this.#sent = [];
	}

	/** The save that was under way may have landed or not; nobody heard. More may be typed until it is seen. */
	async die(landed: boolean, typedOn: boolean): Promise<void> {
		if (landed) good(await this.#vault.save(this.#made.id, this.#revision, words(this.text)));
		this.#sent.push(words(this.text).record);
		if (typedOn) this.type();
		const { tablet, pid, id } = this.#made;
		const keyless = tablet.start();
		const input = words(this.text);
		const draft = await keyless.sealToOwner(pid, id, this.#revision, input, this.#sent);
		this.#draft = good(draft);
		this.#sent = [];
		await this.#vault.lock();
		this.#vault = await unlocked(tablet, pid);
		await this.merge();
	}

	/** Also much later: a second tab of the browser may hold the same draft. */
	async merge(): Promise<void> {
		const merged = this.#draft && (await this.#vault.mergeBacklog(this.#draft));
		if (merged) good(merged);
		this.#revision = good(await this.#vault.load(this.#made.id)).revision;
	}
}

const step = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({ kind: 'save' as const }) },
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant('die' as const),
			landed: fc.boolean(),
			typedOn: fc.boolean(),
		}),
	},
	{ weight: 2, arbitrary: fc.constant({ kind: 'merge' as const }) },
	{ weight: 1, arbitrary: fc.constant({ kind: 'save many' as const }) },
);

describe('a draft that was sealed when the keeper had died', () => {
	test('never makes a second conversation of the same words, and never loses one', async () => {
		const law = fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
			const page = new Page(await tabletInUse());
			for (const one of steps) {
				page.type();
				if (one.kind === 'die') await page.die(one.landed, one.typedOn);
				else if (one.kind === 'merge') await page.merge();
				for (let n = one.kind === 'save many' ? 7 : 1; n > 0; n -= 1) {
					page.type();
					await page.save();
				}
			}
			expect(await allSaid(page.vault)).toEqual([page.text]);
		});
		await fc.assert(law, { numRuns: 25 });
	}, 120_000);

	test('stays beside what another window wrote meanwhile, once, however often it comes back', async () => {
		const { tablet, pid, id, revision } = await tabletInUse();
		const draft = good(await tablet.start().sealToOwner(pid, id, revision, words('from here'), []));
		const other = await unlocked(tablet, pid);
		let last = good(await other.save(id, revision, words('from there')));
		for (let times = 0; times < 3; times += 1) {
			expect(good(await other.mergeBacklog(draft))).toEqual({ became: 'beside' });
			expect((await allSaid(other)).toSorted()).toEqual(['from here', 'from there']);
			for (let n = 0; n < 7; n += 1) last = good(await other.save(id, last, words('from there')));
		}
	});

	test('leaves an older backup known for what it is: no second copy comes of it', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		const backup = await backupOf(vault);
		const later = { ...words('more'), header: header({ updatedAt: '2026-11-25T09:20:00Z' }) };
		let last = good(await vault.save(id, revision, later));
		const draft = good(await tablet.start().sealToOwner(pid, id, last, words('a draft'), []));
		good(await vault.mergeBacklog(draft));
		last = good(await vault.load(id)).revision;
		for (let n = 0; n < 7; n += 1) last = good(await vault.save(id, last, words(`${n}`)));
		good(await restored(vault, backup));
		expect(await allSaid(vault)).toEqual(['6']);
	});
});

describe('words that waited outside, and a file that was made of them', () => {
	test('are known again long after, by a backup as by the browser', async () => {
		const { vault, id, revision } = await tabletInUse();
		const file = good(await vault.sealForLater(id, revision, words('the last words')));
		good(await vault.mergeBacklog(file));
		let last = good(await vault.load(id)).revision;
		for (let n = 0; n < 12; n += 1) last = good(await vault.save(id, last, words(`${n}`)));
		expect(good(await vault.mergeBacklog(file))).toEqual({ became: 'known' });
		good(await restored(vault, file));
		expect(await allSaid(vault)).toEqual(['11']);
	});

	test('are known even where the next save went through by itself', async () => {
		const { vault, id, revision } = await tabletInUse();
		const file = good(await vault.sealForLater(id, revision, words('the last words')));
		let last = good(await vault.save(id, revision, words('the last words, and more')));
		for (let n = 0; n < 40; n += 1) last = good(await vault.save(id, last, words(`${n}`)));
		good(await restored(vault, file));
		expect(await allSaid(vault)).toEqual(['39']);
	});
});
