import type { Id } from '#domain/people.ts';
import type { Session } from '#domain/session.ts';
import type { PlaceId } from '#domain/stages.ts';
import type { Change } from '#domain/undoing.ts';

/** Where something was done. */
export type Where = { readonly place: PlaceId; readonly part: string };

/** One thing that was done, as people would say it: a card moved, a goal added. */
export type Deed = Where & {
	readonly change: Change;
	/** in whose hands the tablet was; null for the practitioner's */
	readonly hands: Id | null;
	/** counts how often it changed hands before that */
	readonly turn: number;
};

export type Way = 'undo' | 'redo';

/** Who asks what can be taken back, and what they may see. */
export type Asking = {
	readonly session: Session;
	readonly readers: readonly Id[];
	/** nobody but the practitioner can see the screen */
	readonly alone: boolean;
	/** *Staying safe* lies open: only what was done there is in sight */
	readonly inSafety: boolean;
};
