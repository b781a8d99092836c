import { createSubscriber } from 'svelte/reactivity';
import type { Actor, AnyActorLogic, EventFromLogic, SnapshotFrom } from 'xstate';

/** An actor as a rune: reading `snapshot` in a template follows it, and lets go on unmount. */
export class LiveActor<Logic extends AnyActorLogic> {
	/** For waiting until something has happened; a template reads `snapshot`. */
	readonly actor: Actor<Logic>;
	readonly #follow: () => void;
	#drawAgain: () => void = () => undefined;
	#isQuiet = false;
	#isBehind = false;

	constructor(actor: Actor<Logic>) {
		this.actor = actor;
		this.#follow = createSubscriber((changed) => {
			this.#drawAgain = changed;
			const following = actor.subscribe(() => {
				this.#isBehind = this.#isQuiet;
				if (!this.#isQuiet) changed();
			});
			return () => {
				following.unsubscribe();
			};
		});
	}

	get snapshot(): SnapshotFrom<Logic> {
		this.#follow();
		return this.actor.getSnapshot();
	}

	send(event: EventFromLogic<Logic>): void {
		this.actor.send(event);
	}

	/** Sends what no view shows yet: nothing is drawn again for it, until `catchUp` or the next event. */
	sendQuietly(event: EventFromLogic<Logic>): void {
		this.#isQuiet = true;
		this.actor.send(event);
		this.#isQuiet = false;
	}

	/** Draws what was sent quietly. */
	catchUp(): void {
		if (this.#isBehind) this.#drawAgain();
		this.#isBehind = false;
	}
}
