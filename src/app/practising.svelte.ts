import { families } from '#content/practice/families.ts';
import { sixMoves } from '#content/practice/six-moves.ts';
import type { MadeUpFamily } from '#domain/made-up-family.ts';
import { moveIds, type MoveId } from '#domain/six-moves.ts';
import type { LookBackQuestion } from '#ui/practice/look-back-questions.ts';

/**
 * Somebody who practises: with whom, what they ticked, and what they look back with. In memory
 * only, as all of practice: it goes with the page, and nothing here ever asks the vault.
 */
export class Practising {
	readonly family: MadeUpFamily;
	readonly moves = sixMoves.moves;
	move: MoveId = $state('describe');
	isGuideOpen = $state(false);
	/** set from *Finish* until the page is left */
	isLookingBack = $state(false);
	/** whether it is the meeting after the first one */
	isNextMeeting = $state(false);
	done: readonly MoveId[] = $state.raw([]);
	words: Readonly<Partial<Record<LookBackQuestion, string>>> = $state.raw({});

	constructor(family: MadeUpFamily) {
		this.family = family;
		// Who came to look round finds the guide closed, and so does a screen where it would cover the grid.
		this.isGuideOpen =
			family.cues !== null && matchMedia('(min-width: 640px) and (min-height: 1000px)').matches;
	}

	/** The next meeting with the same family: what was ticked and thought stays until people leave. */
	again(): Practising {
		const next = new Practising(this.family);
		next.isGuideOpen = false;
		next.isNextMeeting = true;
		next.done = this.done;
		next.words = this.words;
		return next;
	}

	/** A tick by the person's own hand; in the order of the moves, however they were made. */
	tick(move: MoveId, isDone: boolean): void {
		this.done = moveIds.filter((id) => (id === move ? isDone : this.done.includes(id)));
	}

	write(question: LookBackQuestion, text: string): void {
		this.words = { ...this.words, [question]: text };
	}
}

/** The families to choose from, and the one that comes with names only. */
export const familiesToChoose = families;

/** The family with this id; the one with names only where there is none. */
export const familyCalled = (id: string): MadeUpFamily => {
	const family = families.find((one) => one.id === id) ?? families.at(-1);
	if (!family) throw new Error('There is always a family to practise with');
	return family;
};
