import { holding as words } from '#content/messages/looking-after-finish.ts';
import type { Id } from '#domain/people.ts';
import type { Hold, HoldProblem } from '#storage/people-door.ts';
import type { HoldShown } from '#ui/looking-after/finish/finish-shown.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import { spokenAt } from './moments.ts';
import { sentenceOf } from './trouble-from.ts';

/** One conversation's hold, as its owner sees, puts and lifts it. */
export class Holding {
	/** undefined until it was read */
	shown: HoldShown | undefined = $state.raw();
	working = $state(false);
	told: string | undefined = $state();
	problem: string | undefined = $state();
	readonly #tablet: TabletApp;
	readonly #id: Id;

	constructor(tablet: TabletApp, id: Id) {
		this.#tablet = tablet;
		this.#id = id;
		void this.#read();
	}

	/** Whoever is unlocked: most often it is they who ask for it. */
	get ownName(): string {
		return this.#tablet.life.context.label;
	}

	hold(who: string, why: string): Promise<void> {
		return this.#does(() => this.#tablet.vault.hold(this.#id, { who, why }), words.held);
	}

	lift(who: string, why: string): Promise<void> {
		return this.#does(() => this.#tablet.vault.liftHold(this.#id, { who, why }), words.lifted);
	}

	async #does(
		act: () => Promise<{ ok: true } | { ok: false; problem: HoldProblem }>,
		told: string,
	): Promise<void> {
		this.working = true;
		this.told = this.problem = undefined;
		const done = await act();
		if (done.ok) this.told = told;
		else this.problem = sentenceOf(done.problem.kind);
		await this.#read();
		this.working = false;
	}

	async #read(): Promise<void> {
		const found = await this.#tablet.vault.holdOf(this.#id);
		if (found.ok) this.shown = shownFrom(found.value);
		else if (found.problem.kind === 'record-damaged') this.shown = { kind: 'unreadable' };
		else this.problem = sentenceOf(found.problem.kind);
	}
}

const shownFrom = (hold: Hold | undefined): HoldShown =>
	hold === undefined
		? { kind: 'none' }
		: { kind: hold.by, who: hold.who, why: hold.why, when: spokenAt(hold.at) };

/** Why letting go is refused: who put the hold, when, and why. */
export async function refusedByHold({ vault }: TabletApp, id: Id): Promise<string> {
	const found = await vault.holdOf(id);
	const hold = found.ok ? found.value : undefined;
	return hold ? words.refuses(hold.who, spokenAt(hold.at), hold.why) : sentenceOf('held');
}
