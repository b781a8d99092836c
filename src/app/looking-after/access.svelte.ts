import { access as words } from '#content/messages/looking-after-access.ts';
import { spokenDay } from '#content/messages/dates.ts';
import { spokenList } from '#content/messages/kit.ts';
import { ageFile } from '#storage/backup/age-file.ts';
import type { FoundSession, HalvesAsRead } from '#storage/people-door.ts';
import type { Vault } from '#storage/vault.ts';
import type { AccessStep, Found } from '#ui/looking-after/access/found.ts';
import type { Trouble } from '#ui/looking-after/trouble.ts';
import { now, today } from '#app/clock.ts';
import { fileWords } from './file-words.ts';
import { spokenAt } from './moments.ts';
import { pagesFrom, releasedFrom } from './released.ts';
import { saveAs } from './saved-file.ts';
import { troubleFrom } from './trouble-from.ts';

type Begun = { readonly who: string; readonly why: string };

/** Two people at the desk: what is kept about somebody, taken out or held. */
export class AccessDesk {
	step: AccessStep = $state('beginning');
	working = $state(false);
	trouble: Trouble | undefined = $state.raw();
	told: string | undefined = $state();
	found: readonly Found[] = $state.raw([]);
	notSearched: string | undefined = $state();
	/** the words that the next file is locked with */
	fileWords = $state('');
	#begun: Begun | undefined;
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** The halves go to the keeper and are not kept here: only who asks, and why, is needed on. */
	async begin(begun: Begun & HalvesAsRead): Promise<void> {
		this.#begun = { who: begun.who, why: begun.why };
		this.working = true;
		this.trouble = undefined;
		const answer = await this.#vault.beginAccess(begun);
		this.working = false;
		if (!answer.ok) {
			this.trouble = troubleFrom(answer.problem);
			return;
		}
		const { sessions, notSearched } = answer.value;
		this.found = await Promise.all(sessions.map((one) => this.#foundFrom(one)));
		this.notSearched =
			notSearched.length > 0
				? words.notSearched(spokenList(notSearched.map(({ label }) => label)))
				: undefined;
		this.step = 'found';
	}

	go(step: AccessStep): void {
		this.trouble = undefined;
		this.told = undefined;
		if (step === 'taking') void fileWords().then((drawn) => (this.fileWords = drawn));
		this.step = step;
	}

	/** Nothing stays open behind the two people. */
	async end(): Promise<void> {
		this.#begun = undefined;
		this.found = [];
		this.go('beginning');
		await this.#vault.endAccess();
	}

	async hold(ids: readonly string[], why: string): Promise<void> {
		await this.#each(ids, (id, who) => this.#vault.hold(id, { who, why }));
		if (!this.trouble) await this.#tell(ids, words.heldNow(ids.length));
	}

	async liftHold(ids: readonly string[], why: string): Promise<void> {
		await this.#each(ids, (id, who) => this.#vault.liftHold(id, { who, why }));
		if (!this.trouble) await this.#tell(ids, words.liftedNow(ids.length));
	}

	async take(ids: readonly string[]): Promise<void> {
		this.working = true;
		this.trouble = undefined;
		try {
			await this.#takeOut(ids);
		} catch {
			this.trouble = troubleFrom({ kind: 'not-taken-out' });
		} finally {
			this.working = false;
		}
	}

	/** What opens is taken, and what does not is named; nothing is called saved that is not. */
	async #takeOut(ids: readonly string[]): Promise<void> {
		const records = await this.#vault.accessRecords(ids);
		if (!records.ok) {
			this.trouble = troubleFrom(records.problem);
			return;
		}
		const taken = records.value.map(({ header }) => header.id);
		const left = ids.filter((id) => !taken.includes(id));
		if (taken.length === 0) {
			this.trouble = troubleFrom({ kind: 'nothing-taken-out' });
			return;
		}
		const said = {
			...{ format: 'side-by-side access request', version: 1, madeAt: now() },
			...{ who: this.#begun?.who, why: this.#begun?.why },
			notTaken: left,
			sessions: records.value.map(({ owner, header, record, unreadable, documents }) => ({
				...{ owner, header },
				...(unreadable !== undefined && { newestIsDamaged: unreadable }),
				record: releasedFrom(record),
				documents: documents.map(pagesFrom),
			})),
		};
		const file = await ageFile(JSON.stringify(said, null, '\t'), { passphrase: this.fileWords });
		const name = words.fileName(today());
		if (!file) throw new Error('The words of the file were refused');
		saveAs(file, name);
		this.go('found');
		this.told = [words.saved(name), ...this.#leftOut(left)].join(' ');
	}

	/** By name where a name is known, so that two people can say what was not in the file. */
	#leftOut(ids: readonly string[]): string[] {
		if (ids.length === 0) return [];
		const named = this.found.filter(({ id }) => ids.includes(id));
		const names = named.map(({ id, title }) => title || words.unnamedOf(id.slice(0, 6)));
		return [words.notTaken(ids.length, spokenList(names))];
	}

	async #each(
		ids: readonly string[],
		act: (
			id: string,
			who: string,
		) => Promise<{ ok: true } | { ok: false; problem: { kind: string } }>,
	): Promise<void> {
		this.working = true;
		this.trouble = undefined;
		for (const id of ids) {
			const done = await act(id, this.#begun?.who ?? '');
			if (!done.ok) this.trouble = troubleFrom(done.problem);
		}
		this.working = false;
	}

	async #tell(ids: readonly string[], told: string): Promise<void> {
		this.found = await Promise.all(
			this.found.map(async (one) =>
				ids.includes(one.id) ? { ...one, held: await this.#holdOf(one.id) } : one,
			),
		);
		this.go('found');
		this.told = told;
	}

	async #foundFrom({ header, ownerLabel, held }: FoundSession): Promise<Found> {
		return {
			id: header.id,
			title: header.title,
			owner: ownerLabel,
			changedOn: header.damaged ? '' : spokenDay(header.updatedAt),
			held: held ? await this.#holdOf(header.id) : undefined,
			personId: header.personId,
			damaged: header.damaged === true,
		};
	}

	async #holdOf(id: string): Promise<string | undefined> {
		const found = await this.#vault.holdOf(id);
		if (!found.ok) return words.heldUnread;
		const hold = found.value;
		return hold && words.heldBy(hold.who, spokenAt(hold.at), hold.why);
	}
}
