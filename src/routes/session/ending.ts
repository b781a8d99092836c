import { now } from '#app/clock.ts';
import type { Conversing } from '#app/conversing.svelte.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import { youngPersonOf } from '#domain/session.ts';
import { isRecordConfirmed, isSafetyPlanToFinish } from '#domain/to-finish.ts';
import type { WhatLies } from './what-lies.svelte.ts';

/**
 * At an ending, once all that must be kept is in the record, what lies here may still stay or be
 * let go.
 */
export const mayLetGo = (lies: WhatLies, conversing: Conversing): boolean => {
	const { session } = lies.sheet;
	return (
		lies.holder === null &&
		!session.practice &&
		conversing.unread.length === 0 &&
		isRecordConfirmed(session) &&
		!isSafetyPlanToFinish(session)
	);
};

/** Finishes, and asks whether it is to be let go. */
export const finishAndLetGo = (lies: WhatLies, tablet: TabletApp, conversing: Conversing): void => {
	conversing.send({ type: 'session.finished', at: now() });
	const title = youngPersonOf(lies.sheet.session).name;
	tablet.leaveFor({ kind: 'let-go', id: conversing.id, title });
};

/**
 * Finishes now, and tells whether the ending has left the sheet. Nothing goes unread: out of other
 * hands it comes back to the practitioner first.
 */
export const finishNow = (lies: WhatLies, tablet: TabletApp, conversing: Conversing): boolean => {
	const { practising } = conversing;
	if (lies.holder !== null) {
		tablet.send({ type: 'tablet.given-back' });
		return false;
	}
	if (conversing.unread.length > 0) {
		conversing.onlySheet = false;
		return false;
	}
	// Practice ends with a look back, which goes with everything else when the page is left.
	if (practising && !lies.looksBack) {
		practising.isLookingBack = true;
		return true;
	}
	conversing.send({ type: 'session.finished', at: now() });
	tablet.send({ type: 'session.left' });
	return false;
};
