import type { ReviewPlaceId } from './pack-wording.ts';
import type { Session } from './session.ts';
import type { StageId } from './stages.ts';

/** The parts of *Goals* in a review, in the order in which they are gone through. */
export const reviewParts = ['since', 'goals', 'next', 'ending'] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** Whether anybody would end here; the answers are what whoever looks may see. */
export const isEnding = ({ answers }: Pick<Session, 'answers'>): boolean =>
	answers.some(({ question, value }) => question === 'review.next' && value === 'end');

/** The parts there are now: the page of an ending once somebody would end. */
export const partsOf = (session: Pick<Session, 'answers'>): readonly ReviewPart[] =>
	reviewParts.filter((part) => part !== 'ending' || isEnding(session));

/** Which part of it lies open: what came of last time first, and *goals* by any goal's id. */
export const reviewPartOf = (session: Pick<Session, 'answers'>, part: string): ReviewPart => {
	if (part === '') return 'since';
	const named = reviewParts.find((one) => one === part) ?? 'goals';
	return partsOf(session).includes(named) ? named : 'next';
};

/** The place with words of its own when people meet again; none at other stages or in a first sitting. */
export const reviewPlaceOf = (
	session: Pick<Session, 'answers' | 'lastTime'>,
	{ stage, part }: { stage: StageId; part: string },
): ReviewPlaceId | undefined => {
	if (!session.lastTime) return undefined;
	if (stage === 'start') return 'start';
	if (stage !== 'goals') return undefined;
	return reviewPartOf(session, part);
};
