import type { Id } from './people.ts';
import { isSealed, type Session } from './session.ts';
import { isAnythingAbout } from './pulled-up.ts';
import { sessionFor } from './sharing.ts';
import {
	alike,
	changeTakenBack,
	comesOrGoes,
	keyIn,
	stillIn,
	thingsIn,
	type Change,
	type ChangedThing,
	type Thing,
} from './undoing.ts';

/** The practitioner may have read it meanwhile: that is nothing that was said. */
const alikeButRead = (one: Thing | undefined, other: Thing | undefined): boolean =>
	one && other ? alike({ ...one, opened: true }, { ...other, opened: true }) : one === other;

const standing = (session: Session, { field, key }: ChangedThing): Thing | undefined =>
	thingsIn(session, field).find((thing) => keyIn(field, thing) === key);

/**
 * Whether these readers may be offered to take this back: all of it stands as it was left, they see
 * all of it before and after, and, where later changes were passed over to come to it, nothing that
 * they see hangs on it. What is kept from one of them is passed over as if it had never been.
 */
export const canBeTakenBack = (
	session: Session,
	change: Change,
	{ readers, isNewest }: { readers: readonly Id[]; isNewest: boolean },
): boolean => {
	if (isSealed(session)) return false;
	const things = stillIn(session, change);
	if (things.length === 0) return false;
	if (!things.every((one) => alikeButRead(standing(session, one), one.after))) return false;
	const next = changeTakenBack(session, { change });
	if (things.some((one) => isNeeded(next, one))) return false;
	const seen = sessionFor(session, readers);
	const seenNext = sessionFor(next, readers);
	return things.every(
		(one) =>
			shows(session, seen, one) &&
			shows(next, seenNext, one) &&
			(isNewest || !isMissedIn(seenNext, one)),
	);
};

const shows = (session: Session, seen: Session, one: ChangedThing): boolean => {
	const thing = standing(session, one);
	return !thing || thingsIn(seen, one.field).includes(thing);
};

/** Whether it is the chair of somebody from whom something is kept, or who has said something. */
const isNeeded = (next: Session, one: ChangedThing): boolean =>
	comesOrGoes(one) && !one.before && isAnythingAbout(next, one.key);

/** Whether it would be gone, and something that was said is about it. */
const isMissedIn = (seen: Session, { field, key, before }: ChangedThing): boolean =>
	!before &&
	['words', 'steps', 'numbers'].includes(field) &&
	[...seen.words, ...seen.answers].some(
		(entry) =>
			entry.subject.split('/').includes(key) ||
			('value' in entry && typeof entry.value === 'object' && entry.value.includes(key)),
	);

/** Whether the practitioner has read all that it took away and all that it left. */
export const isAllRead = (session: Session, { things }: Change): boolean =>
	things.every((one) =>
		[one.before, standing(session, one)].every((thing) => thing?.opened !== false),
	);
