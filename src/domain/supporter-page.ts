import type { Id, Participant } from './people.ts';
import { safetySteps } from './questions.ts';
import { answerFor, wordsFor } from './said.ts';
import type { Session, Words } from './session.ts';
import { namedFor, sessionFor } from './sharing.ts';

/** What a supporter takes away from *Staying safe*, beside what is said to all of them. */
export type SupporterPage = {
	/** everybody by what they are called on it */
	readonly people: readonly Participant[];
	/** whether the day stands on it; that can be left off for each copy */
	readonly dated: boolean;
	/** what helps when people are with them, in anybody's words */
	readonly helps: readonly Words[];
	/** the steps of the safety plan that this reader may have a copy of, where they have words */
	readonly parts: readonly {
		readonly step: (typeof safetySteps)[number];
		readonly words: readonly Words[];
	}[];
};

/**
 * The page for one reader, or for anybody when there is none. A page that anybody may get has
 * nothing on it that is kept from anybody else here. `session` may already be the room's view.
 */
export function supporterPageFor(session: Session, reader?: Id): SupporterPage {
	const readers = reader === undefined ? everybodyElse(session) : [reader];
	const seen = sessionFor(session, readers);
	const named = reader === undefined ? seen : namedFor(seen, reader);
	const mayHave = (step: string) => {
		const chosen = answerFor(seen, 'safety.seenBy', step);
		return reader !== undefined && Array.isArray(chosen) && chosen.includes(reader);
	};
	return {
		people: named.participants,
		dated: session.sharing.find((copy) => copy.reader === reader)?.shows.includes('date') ?? true,
		helps: wordsFor(seen, 'safety.supporterPage'),
		parts: safetySteps
			.map((step) => ({ step, words: mayHave(step) ? wordsFor(seen, step) : [] }))
			.filter(({ words }) => words.length > 0),
	};
}

/** Everybody around the young person but the practitioner, an interpreter among them. */
const everybodyElse = ({ participants }: Session): readonly Id[] =>
	participants
		.filter(({ role }) => role !== 'youngPerson' && role !== 'practitioner')
		.map(({ id }) => id);
