import { placeOf } from './questions.ts';
import type { Session } from './session.ts';
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
