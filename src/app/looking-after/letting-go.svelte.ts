import { spokenDay } from '#content/messages/dates.ts';
import type { Id } from '#domain/people.ts';
import type { Receipt } from '#ui/looking-after/finish/finish-shown.ts';
import type { Trouble } from '#ui/looking-after/trouble.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import { refusedByHold } from './holding.svelte.ts';
import { spokenAt } from './moments.ts';
import { troubleFrom } from './trouble-from.ts';

/** Letting go of one conversation, which asks for the words again and answers with a receipt. */
export class LettingGo {
	working = $state(false);
	trouble: Trouble | undefined = $state.raw();
	receipt: Receipt | undefined = $state.raw();
	readonly #tablet: TabletApp;

	constructor(tablet: TabletApp) {
		this.#tablet = tablet;
	}

	async letGo(id: Id, passphrase: string): Promise<void> {
		this.working = true;
		this.trouble = undefined;
		const gone = await this.#tablet.vault.letGo(id, passphrase);
		this.working = false;
		if (!gone.ok) {
			this.trouble =
				gone.problem.kind === 'held'
					? { at: 'form', text: await refusedByHold(this.#tablet, id) }
					: troubleFrom(gone.problem);
			return;
		}
		const { title, letGoAt, backupsUntil } = gone.value;
		this.receipt = {
			title,
			letGoOn: spokenAt(letGoAt),
			backupsUntil: spokenDay(backupsUntil),
			by: this.#tablet.life.context.label,
		};
	}
}
