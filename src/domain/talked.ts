import { placeOf } from './questions.ts';
import type { Session, Words } from './session.ts';
import type { PlaceId } from './stages.ts';

/** Whether anything was said there: the tick beside a stage means "has notes", never "done". */
export const hasNotes = (session: Session, place: PlaceId): boolean =>
	session.words.some((one) => placeOf(one.question) === place) ||
	session.answers.some((one) => placeOf(one.question) === place) ||
	(place === 'options' && session.grids.length > 0) ||
	(place === 'goals' && session.numbers.length > 0) ||
	(place === 'plan' &&
		session.steps.length + session.contacts.length + session.sharing.length > 0) ||
	(place === 'plan' && (session.lead !== null || session.review !== null));

/** Whether anything was said there in this sitting: what came along from the one before was not. */
export const isTalkedAboutNow = (session: Session, place: PlaceId): boolean => {
	if (!session.lastTime && !session.changeOf) return hasNotes(session, place);
	const isNew = ({ at }: { at: string }) => at >= session.createdAt;
	return hasNotes(
		{
			...session,
			words: session.words.filter((one) => isNew(one) || isTakenAlong(session, one)),
			answers: session.answers.filter(isNew),
			numbers: session.numbers.filter(isNew),
			...(session.changeOf && { steps: session.steps.filter(isNew), grids: [], review: null }),
			// These keep no time of their own; they come along, but for those that are asked afresh.
			...(session.lastTime?.asksAfresh && !session.changeOf ? {} : { contacts: [], sharing: [] }),
			lead: null,
		},
		place,
	);
};

/** A review begins without steps: one of last time is there because somebody took it along today. */
const isTakenAlong = ({ changeOf }: Session, { question }: Words): boolean =>
	!changeOf && question === 'goals.smallStep';
