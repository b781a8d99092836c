import { answerOf } from '#domain/said.ts';
import type { Sheet } from './sheet.ts';

/**
 * Whether the next words would be those of a young person who only shows today.
 *
 * What they said themself counts first; where they said nothing, what the practitioner chose for
 * this sitting does. Words stay one quiet step away, for it is theirs to change their mind.
 */
export const showsOnly = ({ session, pen, youngPerson, practitioner }: Sheet): boolean => {
	if (pen !== youngPerson) return false;
	const chosen = [youngPerson, practitioner].map((id) => answerOf(session, 'start.writing', id));
	return (chosen[0] ?? chosen[1]) === 'showOnly';
};
