import type { Instant } from './people.ts';
import { safetySteps } from './questions.ts';
import { wordsFor } from './said.ts';
import { isSealed, type Session, type Words } from './session.ts';

/** The words of the safety plan as they stand, step by step. */
export const safetyWords = (session: Pick<Session, 'words'>): readonly Words[] =>
	safetySteps.flatMap((step) => wordsFor(session, step));

export const hasSafetyPlan = (session: Pick<Session, 'words'>): boolean =>
	safetyWords(session).length > 0;

/** That *Staying safe* was opened is kept; never why. It is nothing that anybody said. */
export const safetyOpened = (session: Session, { at }: { at: Instant }): Session =>
	isSealed(session) ? session : { ...session, safetyOpened: [...session.safetyOpened, at] };

/**
 * Keeps the safety plan as it stands as a version of its own, unless the last one says the same.
 * A version says nothing new: what was read back aloud still stands after it.
 */
export const safetyPlanKept = (session: Session, { at }: { at: Instant }): Session =>
	hasSafetyPlan(session) && !isSafetyPlanKept(session) && !isSealed(session)
		? {
				...session,
				safetyVersions: [
					...session.safetyVersions,
					{ version: lastVersion(session) + 1, at, words: safetyWords(session) },
				],
			}
		: session;

// A review starts with the last version alone, and counts on from it.
const lastVersion = ({ safetyVersions }: Pick<Session, 'safetyVersions'>): number =>
	safetyVersions.at(-1)?.version ?? 0;

/** Whether the last kept version says what the safety plan says now. */
export const isSafetyPlanKept = (session: Pick<Session, 'words' | 'safetyVersions'>): boolean => {
	const kept = session.safetyVersions.at(-1)?.words ?? [];
	const now = safetyWords(session);
	return (
		kept.length === now.length &&
		now.every((words, index) => kept[index]?.id === words.id && kept[index].text === words.text)
	);
};
