import { spokenDay } from '#content/messages/dates.ts';
import type { SessionHeader, Vault } from '#storage/vault.ts';
import type { WaitingSession } from '#ui/looking-after/finish/finish-shown.ts';
import { sentenceOf } from './trouble-from.ts';

/** What waits to be finished, by name: only here, never on the table. */
export class ToFinishDesk {
	waiting: readonly WaitingSession[] | undefined = $state.raw();
	problem: string | undefined = $state();

	constructor(vault: Vault) {
		void this.#read(vault);
	}

	async #read(vault: Vault): Promise<void> {
		const found = await vault.toFinish();
		if (found.ok) this.waiting = found.value.map(waitingFrom);
		else this.problem = sentenceOf(found.problem.kind);
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
