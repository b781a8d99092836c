import { spokenDay } from '#content/messages/dates.ts';
import type { SessionHeader, Vault } from '#storage/vault.ts';
import type { MayBeLetGo, WaitingSession } from '#ui/looking-after/finish/finish-shown.ts';
import { lettingGoLimit } from '#app/letting-go-limit.ts';
import { ownPastLimit } from './past-limit.ts';
import { sentenceOf } from './trouble-from.ts';

/** What waits to be finished, by name: only here, never on the table. */
export class ToFinishDesk {
	waiting: readonly WaitingSession[] | undefined = $state.raw();
	/** the service's limit in months, where it set one, and what is past it */
	readonly months = lettingGoLimit();
	mayGo: readonly MayBeLetGo[] = $state.raw([]);
	problem: string | undefined = $state();
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
		void this.read();
	}

	async read(): Promise<void> {
		const found = await this.#vault.toFinish();
		if (found.ok) this.waiting = found.value.map(waitingFrom);
		else this.problem = sentenceOf(found.problem.kind);
		const past = await ownPastLimit(this.#vault, this.months);
		this.mayGo = past.map(({ id, title, updatedAt }) => ({
			...{ id, title, changedOn: spokenDay(updatedAt) },
		}));
	}
}

const waitingFrom = (header: SessionHeader): WaitingSession => ({
	id: header.id,
	title: header.title,
	changedOn: spokenDay(header.updatedAt),
	noRecord: header.recordConfirmed !== true,
	noPaper: header.safetyPlanToFinish === true,
	unread: header.unread === true,
});
