import type { Id } from '#domain/people.ts';
import type { Session } from '#domain/session.ts';
import { stageIds, type StageId } from '#domain/stages.ts';

/**
 * The stages that somebody who holds the tablet alone can walk to: those made of their own words.
 *
 * *Start* has the chairs, *Can and can't* the practitioner's ticks, *Our plan* everybody's names. A
 * stage that was open at hand-over stays open, with that person's part of it.
 */
export const ownStages: readonly StageId[] = [
	'whatMatters',
	'kindOfHelp',
	'options',
	'choice',
	'goals',
];

const placeOf = (stage: StageId): number => stageIds.indexOf(stage);

/** Where *Next* leads in other hands; after the last there is nothing. */
export const ownStageAfter = (stage: StageId): StageId | undefined =>
	ownStages.find((one) => placeOf(one) > placeOf(stage));

/** Where *Back* leads in other hands; before the first there is nothing. */
export const ownStageBefore = (stage: StageId): StageId | undefined =>
	ownStages.findLast((one) => placeOf(one) < placeOf(stage));

/** The session with what this person said and will do, and nobody else's words: for *Finish*. */
export const ownPartOf = (session: Session, holder: Id): Session => ({
	...session,
	words: session.words.filter((one) => one.saidBy === holder),
	answers: session.answers.filter(
		({ question, saidBy }) => question !== 'options.mark' || saidBy === holder,
	),
	steps: session.steps.filter(({ who }) => who.kind === 'participant' && who.id === holder),
});
