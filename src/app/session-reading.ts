/** Reads the list of sessions as a screen needs it: the newest at once, the others as they come. */
import type { Id } from '#domain/people.ts';
import type { SessionHeader, Vault } from '#storage/vault.ts';
import { plain } from '#ui/tablet/listed-session.ts';
import type { ListedSession } from '#ui/tablet/listed-session.ts';
import { dayOf } from './clock.ts';

/** One reading at a time: a new one makes the one before it stop. */
export class SessionReading {
	readonly #vault: Vault;
	readonly #show: (sessions: readonly ListedSession[]) => void;
	#current: ReadonlyMap<Id, ListedSession> | undefined;

	constructor(vault: Vault, show: (sessions: readonly ListedSession[]) => void) {
		this.#vault = vault;
		this.#show = show;
	}

	/** Answers once the newest are shown, whether they could be had. The others follow by themselves. */
	async begin(): Promise<boolean> {
		const listed = await this.#vault.newest();
		if (!listed.ok) return false;
		const known = new Map(listed.value.map((one) => [one.id, listedFrom(one)]));
		this.#current = known;
		this.#show([...known.values()]);
		void this.#readOn(known);
		return true;
	}

	async #readOn(known: Map<Id, ListedSession>): Promise<void> {
		let asked = this.#vault.moreSessions();
		for (let shown = known.size, isAll = false; !isAll;) {
			const more = await asked;
			// Locked meanwhile, or read anew.
			if (!more.ok || this.#current !== known) return;
			({ isAll } = more.value);
			// The keeper reads on while these are made ready.
			if (!isAll) asked = this.#vault.moreSessions();
			for (const one of more.value.sessions) known.set(one.id, listedFrom(one));
			// Not each time: laying out a hundred times what is nearly the same helps nobody.
			if (!isAll && known.size < 2 * shown) continue;
			shown = known.size;
			this.#show([...known.values()].sort(newestFirst));
		}
		await this.#compare(known);
	}

	/** In the end every one of them is looked up. Where the list was wrong, it is read once more. */
	async #compare(known: ReadonlyMap<Id, ListedSession>): Promise<void> {
		for (let changed = 0; ;) {
			const some = await this.#vault.compareSessions();
			if (!some.ok || this.#current !== known) return;
			changed += some.value.changed;
			if (!some.value.isAll) continue;
			if (changed > 0) await this.begin();
			return;
		}
	}
}

const newestFirst = ({ changedAt: one = '' }: ListedSession, other: ListedSession): number =>
	one === other.changedAt ? 0 : one < (other.changedAt ?? '') ? 1 : -1;

/** A header as the list shows it. */
export const listedFrom = (session: SessionHeader): ListedSession => ({
	id: session.id,
	title: session.title,
	sought: plain(session.title),
	// Asked of the few that are laid out: a calendar for a hundred thousand takes its time.
	get changedOn() {
		return session.damaged ? '' : dayOf(session.updatedAt);
	},
	changedAt: session.updatedAt,
	state: session.state,
	empty: session.empty,
	...(session.nextDate ? { nextOn: session.nextDate } : {}),
	...(session.damaged ? { damaged: true } : {}),
	...(session.personId ? { personId: session.personId } : {}),
	...(session.born ? { born: session.born } : {}),
	...(session.planVersion ? { planVersion: session.planVersion } : {}),
	...(session.forkOf ? { forkOf: session.forkOf } : {}),
	...(session.recordConfirmed ? { recordConfirmed: true } : {}),
});
