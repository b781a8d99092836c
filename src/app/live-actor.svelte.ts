import { createSubscriber } from 'svelte/reactivity';
import type { Actor, AnyActorLogic, EventFromLogic, SnapshotFrom } from 'xstate';

/** An actor as a rune: reading `snapshot` in a template follows it, and lets go on unmount. */
export class LiveActor<Logic extends AnyActorLogic> {
	/** For waiting until something has happened; a template reads `snapshot`. */
	readonly actor: Actor<Logic>;
	readonly #follow: () => void;

	constructor(actor: Actor<Logic>) {
		this.actor = actor;
		this.#follow = createSubscriber((changed) => {
			const following = actor.subscribe(changed);
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
}
