import type { ReviewPlaceId } from './pack-wording.ts';
import type { Session } from './session.ts';
import type { StageId } from './stages.ts';

/** The parts of *Goals* in a review, in the order in which they are gone through. */
export const reviewParts = ['since', 'goals', 'next'] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** Which part of it lies open: what came of last time first, and *goals* by any goal's id. */
export const reviewPartOf = (part: string): ReviewPart =>
	part === '' ? 'since' : (reviewParts.find((one) => one === part) ?? 'goals');

/** Whether anybody would end here; `session` is the room's own view. */
export const isEnding = ({ answers }: Pick<Session, 'answers'>): boolean =>
	answers.some(({ question, value }) => question === 'review.next' && value === 'end');

/** The place with words of its own when people meet again; none at other stages or in a first sitting. */
export const reviewPlaceOf = (
	session: Pick<Session, 'answers' | 'lastTime'>,
	{ stage, part }: { stage: StageId; part: string },
): ReviewPlaceId | undefined => {
	if (!session.lastTime) return undefined;
	if (stage === 'start') return 'start';
	if (stage !== 'goals') return undefined;
	const open = reviewPartOf(part);
	return open === 'next' && isEnding(session) ? 'ending' : open;
};
