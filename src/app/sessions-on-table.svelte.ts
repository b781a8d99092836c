import { tableProblems } from '#content/messages/table-problems.ts';
import type { Id } from '#domain/people.ts';
import type { SessionHeader } from '#storage/vault.ts';
import type { ListedSession } from '#ui/tablet/listed-session.ts';
import type { Since } from '#ui/tablet/since.ts';
import { dayOf } from './clock.ts';
import type { TabletApp } from './tablet.svelte.ts';

/** The list of sessions, fetched only when somebody holds the button for it. */
export class SessionsOnTable {
	isListOpen = $state(false);
	sessions: readonly ListedSession[] = $state.raw([]);
	thrownAway: { token: string } | undefined = $state.raw();
	problem: string | undefined = $state();
	readonly #tablet: TabletApp;

	constructor(tablet: TabletApp) {
		this.#tablet = tablet;
		const { problem } = tablet.life.context;
		if (problem) this.problem = tableProblems.notOpened(problem.kind);
		void this.#read();
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
		else this.problem = tableProblems.notThrownAway;
		await this.#read();
	}

	async putBack(token: string): Promise<void> {
		const back = await this.#tablet.vault.putBack(token);
		if (!back.ok) this.problem = tableProblems.notPutBack;
		this.thrownAway = undefined;
		await this.#read();
	}

	undoEnded(): void {
		this.thrownAway = undefined;
	}

	async #read(): Promise<void> {
		const listed = await this.#tablet.vault.sessions();
		if (!listed.ok) {
			this.problem = tableProblems.noList;
			return;
		}
		this.sessions = listed.value.map(listedFrom);
	}
}

const listedFrom = (session: SessionHeader): ListedSession => ({
	id: session.id,
	title: session.title,
	changedOn: session.damaged ? '' : dayOf(session.updatedAt),
	state: session.state,
	empty: session.empty,
	...(session.nextDate ? { nextOn: session.nextDate } : {}),
	...(session.damaged ? { damaged: true } : {}),
});
