import { ledger as words } from '#content/messages/looking-after-ledger.ts';
import type { LedgerEntry, LedgerFault } from '#storage/keeping-door.ts';
import type { LedgerLine } from '#ui/looking-after/ledger/ledger-shown.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import { spokenAt } from './moments.ts';
import { sentenceOf } from './trouble-from.ts';

/** What happened on this tablet, as far as the reader's key opens it. */
export class LedgerDesk {
	lines: readonly LedgerLine[] | undefined = $state.raw();
	others = $state(0);
	faults: readonly string[] = $state.raw([]);
	problem: string | undefined = $state();
	keyProblem: string | undefined = $state();
	/** an auditor's key that was just made: shown once */
	auditorKey: string | undefined = $state();
	readonly #tablet: TabletApp;

	constructor(tablet: TabletApp) {
		this.#tablet = tablet;
		void this.read();
	}

	async read(auditorSecret?: string): Promise<void> {
		this.keyProblem = undefined;
		const found = await this.#tablet.vault.ledger(auditorSecret);
		if (!found.ok) {
			const sentence = sentenceOf(found.problem.kind);
			if (auditorSecret === undefined) this.problem = sentence;
			else this.keyProblem = sentence;
			return;
		}
		const { entries, others, faults } = found.value;
		this.lines = entries.map((entry) => this.#lineFrom(entry));
		this.others = others;
		this.faults = faults.map(faultSentence);
	}

	async makeAuditor(): Promise<void> {
		const made = await this.#tablet.vault.makeAuditor();
		if (made.ok) this.auditorKey = made.value.secret;
		else this.problem = sentenceOf(made.problem.kind);
	}

	#lineFrom({ n, at, deed, by, owner, id, who, why }: LedgerEntry): LedgerLine {
		const about = [
			...(owner && owner !== by ? [this.#nameOf(owner)] : []),
			...(who ? [words.stood(who)] : []),
			...(why ? [words.because(why)] : []),
			...(id ? [words.conversation(id.slice(0, 6))] : []),
		];
		return { n, when: spokenAt(at), who: this.#nameOf(by), what: words.deeds[deed], about };
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
