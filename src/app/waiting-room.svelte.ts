import { untrack } from 'svelte';
import { chairOf, type Chair, type Id } from '#domain/people.ts';
import { practitionerOf } from '#domain/session.ts';
import { now } from './clock.ts';
import type { Conversing } from './conversing.svelte.ts';

/**
 * In the waiting room the practitioner's chair is late from the hand-over until the tablet is theirs
 * again. Whoever opens it with their own words or numbers has joined, also after a lock in between.
 */
export function joinsLate(conversing: Conversing, holder: () => Id | null): void {
	const sits = (chair: Chair) => {
		const { id } = practitionerOf(conversing.session);
		if ((chairOf(conversing.session, id) === 'late') === (chair === 'late')) return;
		conversing.send({ type: 'chair.changed', participant: id, chair, at: now() });
	};
	$effect(() => {
		const isHeld = holder() !== null;
		untrack(() => {
			if (!isHeld) sits('here');
			else if (conversing.isWaitingRoom) {
				sits('late');
				// From here on the chair says it, also after a lock.
				conversing.isWaitingRoom = false;
			}
		});
	});
}
