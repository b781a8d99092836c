import type { Id, Instant, Role } from './people.ts';
import type { Lead } from './plan-parts.ts';
import { readerName } from './plan.ts';
import { writerIn } from './plan-words.ts';
import { safetySteps } from './questions.ts';
import { answerFor, wordsFor } from './said.ts';
import { hasSafetyPlan } from './safety.ts';
import { youngPersonOf, type Session, type Words } from './session.ts';

/** Words of the safety plan as a colleague reads them: verbatim, with whose they are. */
export type CoverWords = {
	readonly voice: { readonly id: Id; readonly name: string; readonly role: Role };
	readonly text: string;
	/** who wrote them down, when that was somebody else */
	readonly writtenBy: string | null;
	readonly through: string | null;
	readonly at: Instant;
};

/** The safety plan and nothing else of the session: what a cover group may open. */
export type CoverExcerpt = {
	readonly version: 1;
	readonly name: string;
	readonly pronouns: string;
	readonly steps: readonly {
		readonly question: (typeof safetySteps)[number];
		readonly words: readonly CoverWords[];
		/** names, or 'gp' and 'school' */
		readonly seenBy: readonly string[];
	}[];
	readonly nextContact: readonly CoverWords[];
	readonly lead: Lead | null;
};

/**
 * Null while there is no safety plan. Whoever covers stands in for the practitioner, so that words
 * kept from others are in it; anything said elsewhere in the session is not, nor the supporter's page.
 */
export const coverOf = (session: Session): CoverExcerpt | null => {
	if (!hasSafetyPlan(session)) return null;
	const { name, pronouns } = youngPersonOf(session);
	return {
		version: 1,
		name,
		pronouns,
		steps: safetySteps.map((question) => ({
			question,
			words: wordsFor(session, question).flatMap((words) => coverWords(session, words)),
			seenBy: seenBy(session, question),
		})),
		nextContact: wordsFor(session, 'safety.nextContact').flatMap((words) =>
			coverWords(session, words),
		),
		lead: session.lead,
	};
};

function coverWords(session: Session, words: Words): readonly CoverWords[] {
	const voice = session.participants.find(({ id }) => id === words.saidBy);
	if (!voice) return [];
	const { id, role, name, relation } = voice;
	const writtenBy = words.writtenBy === id ? null : writerIn(session, words.writtenBy);
	const through = words.through ?? null;
	return [
		{
			voice: { id, name: name || relation, role },
			text: words.text,
			writtenBy,
			through,
			at: words.at,
		},
	];
}

function seenBy(session: Session, step: string): readonly string[] {
	const answer = answerFor(session, 'safety.seenBy', step);
	return Array.isArray(answer)
		? (answer as readonly string[]).map((reader) => readerName(session, reader))
		: [];
}
