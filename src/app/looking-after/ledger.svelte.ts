import { ledger as words } from '#content/messages/looking-after-ledger.ts';
import type { LedgerEntry, LedgerFault } from '#storage/keeping-door.ts';
import type { HalvesAsRead } from '#storage/people-door.ts';
import type { LedgerLine } from '#ui/looking-after/ledger/ledger-shown.ts';
import type { Trouble } from '#ui/looking-after/trouble.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import { spokenAt } from './moments.ts';
import { sentenceOf, troubleFrom } from './trouble-from.ts';

/** What happened on this tablet, as far as the reader's key opens it. */
export class LedgerDesk {
	lines: readonly LedgerLine[] | undefined = $state.raw();
	others = $state(0);
	faults: readonly string[] = $state.raw([]);
	problem: string | undefined = $state();
	/** what is wrong with the key, or with the halves, that should open every line */
	keyTrouble: Trouble | undefined = $state.raw();
	/** everybody's lines are shown, not only one's own */
	isEvery = $state(false);
	working = $state(false);
	#titles: Readonly<Record<string, string>> = {};
	#shown: readonly LedgerEntry[] | undefined;
	readonly #tablet: TabletApp;

	constructor(tablet: TabletApp) {
		this.#tablet = tablet;
		void this.read();
	}

	/** One's own lines; or everybody's, by the auditor's key or by both halves of the kit. */
	async read(by?: string | HalvesAsRead): Promise<void> {
		this.keyTrouble = undefined;
		this.working = true;
		const found = await this.#tablet.vault.ledger(by);
		this.working = false;
		if (!found.ok) {
			if (by === undefined) this.problem = sentenceOf(found.problem.kind);
			else this.keyTrouble = troubleFrom(found.problem);
			return;
		}
		const { entries, others, faults } = found.value;
		this.#shown = entries;
		this.isEvery = by !== undefined;
		this.lines = entries.map((entry) => this.#lineFrom(entry));
		this.others = others;
		this.faults = faults.map(faultSentence);
		await this.#readTitles();
		// Others were asked for meanwhile: those get their names by themselves.
		if (this.#shown === entries) this.lines = entries.map((entry) => this.#lineFrom(entry));
	}

	#lineFrom(entry: LedgerEntry): LedgerLine {
		const { n, at, deed, by, owner, id, file, who, why } = entry;
		const about = [
			...(owner && owner !== by ? [this.#nameOf(owner)] : []),
			...(who ? [deed === 'given' ? words.to(who) : words.stood(who)] : []),
			...(why ? [words.ways[`${deed} ${why}`] ?? words.because(why)] : []),
			...(id ? [this.#conversation(id)] : []),
			...(file ? [words.file(file.slice(0, 6))] : []),
			...(entry.isUnsigned ? [words.notSigned] : []),
		];
		return { n, when: spokenAt(at), who: this.#nameOf(by), what: words.deeds[deed], about };
	}

	#conversation(id: string): string {
		const title = this.#titles[id];
		return title ? words.conversationWith(title) : words.conversation(id.slice(0, 6));
	}

	/** A line keeps a random name only. Names come after the lines: reading every session takes a while. */
	async #readTitles(): Promise<void> {
		const listed = await this.#tablet.vault.sessions();
		if (listed.ok)
			this.#titles = Object.fromEntries(listed.value.map(({ id, title }) => [id, title]));
	}

	#nameOf(pid: string): string {
		if (pid === '') return words.nobody;
		if (pid === this.#tablet.pid) return words.you;
		return (
			this.#tablet.life.context.profiles.find((one) => one.pid === pid)?.label ?? pid.slice(0, 6)
		);
	}
}

const faultSentence = (fault: LedgerFault): string =>
	fault.kind === 'tail-cut'
		? words.faults['tail-cut'](fault.expected, fault.found)
		: words.faults[fault.kind](fault.n);
