/** What helps people to talk, as they said it at Start. */
import { isPresent, type Id } from './people.ts';
import { answerOf } from './said.ts';
import type { Session } from './session.ts';

/** Whether one of these people is here and asked for this: 'easyWords', 'readAloud', and so on. */
export const somebodyAsks = (
	session: Session,
	people: readonly { readonly id: Id }[],
	wish: string,
): boolean =>
	people.some(({ id }) => {
		const wishes = answerOf(session, 'start.howToTalk', id);
		return isPresent(session, id) && Array.isArray(wishes) && wishes.includes(wish);
	});
