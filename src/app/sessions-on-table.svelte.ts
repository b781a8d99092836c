import { tableProblems } from '#content/messages/table-problems.ts';
import type { Id } from '#domain/people.ts';
import type { ListedSession } from '#ui/tablet/listed-session.ts';
import type { Since } from '#ui/tablet/since.ts';
import { SessionReading } from './session-reading.ts';
import type { TabletApp } from './tablet.svelte.ts';

/** The list of sessions, fetched only when somebody holds the button for it. */
export class SessionsOnTable {
	isListOpen = $state(false);
	sessions: readonly ListedSession[] = $state.raw([]);
	thrownAway: { token: string } | undefined = $state.raw();
	#own: string | undefined = $state();
	readonly #tablet: TabletApp;
	readonly #reading: SessionReading;

	constructor(tablet: TabletApp) {
		this.#tablet = tablet;
		this.#reading = new SessionReading(tablet.vault, (found) => (this.sessions = found));
		void this.#read();
	}

	/** What did not work here, or else why nothing opened. */
	get problem(): string | undefined {
		const { problem } = this.#tablet.life.context;
		return this.#own ?? (problem ? tableProblems.notOpened(problem.kind) : undefined);
	}

	/** What is said of the time before this unlock; a colleague's name stands for their pid. */
	get since(): Since | undefined {
		const { since } = this.#tablet.lookingBack;
		const { profiles } = this.#tablet.life.context;
		const nameOf = (pid: string) => profiles.find((one) => one.pid === pid)?.label;
		return (
			since && {
				...since,
				hasLedgerFaults: since.ledgerFaults.length > 0,
				toKnow: since.toKnow.map(({ deed, at, who, by }) => ({ deed, at, who: who ?? nameOf(by) })),
			}
		);
	}

	async open(): Promise<void> {
		await this.#read();
		this.isListOpen = true;
	}

	close(): void {
		this.isListOpen = false;
	}

	/** Only a session with nothing written can be thrown away; until the bar goes it can come back. */
	async throwAway(id: Id): Promise<void> {
		const thrown = await this.#tablet.vault.throwAway(id);
		if (thrown.ok) this.thrownAway = thrown.value;
		else this.#own = await this.#whyItStays(thrown.problem.kind, id);
		await this.#read();
	}

	/** Where that can't be told it counts as one's own: the vault refuses what is not. */
	async isOwn(id: Id): Promise<boolean> {
		const own = await this.#tablet.vault.isOwn(id);
		return !own.ok || own.value;
	}

	async #whyItStays(kind: string, id: Id): Promise<string> {
		if (kind === 'not-empty') return tableProblems.notThrownAway;
		// Seldom needed, so that it is fetched only then.
		const holding =
			kind === 'held' && (await import('./looking-after/holding.svelte.ts').catch(() => undefined));
		return holding ? holding.refusedByHold(this.#tablet, id) : tableProblems.stays;
	}

	async putBack(token: string): Promise<void> {
		const back = await this.#tablet.vault.putBack(token);
		if (!back.ok) this.#own = tableProblems.notPutBack;
		this.thrownAway = undefined;
		await this.#read();
	}

	undoEnded(): void {
		this.thrownAway = undefined;
	}

	/** The newest first; the others come while they are looked at. */
	async #read(): Promise<void> {
		if (!(await this.#reading.begin())) this.#own = tableProblems.noList;
	}
}
