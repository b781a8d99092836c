import type { StageId } from './stages.ts';
import type { Session } from './session.ts';

/** What is asked afresh after a birthday, in the order in which it is asked. */
export type AskedAfresh = {
	readonly id: 'private' | 'contacts' | 'sharing' | 'decides';
	/** where it is asked */
	readonly stage: StageId;
	readonly part: string;
	/** whether somebody has said it today */
	readonly isAsked: boolean;
};

/** What a birthday in between asks afresh; nothing where none of 13, 16 and 18 lies in between. */
export const askedAfresh = (session: Session): readonly AskedAfresh[] => {
	if (!session.lastTime?.asksAfresh) return [];
	const isSaid = (...questions: readonly string[]) =>
		[...session.words, ...session.answers].some(({ question }) => questions.includes(question));
	return [
		{ id: 'private', stage: 'start', part: 'privacy', isAsked: isSaid('start.privacyExplained') },
		{
			id: 'contacts',
			stage: 'start',
			part: 'reach',
			isAsked: isSaid('start.contactWays', 'start.contactRules'),
		},
		{ id: 'sharing', stage: 'plan', part: 'together', isAsked: session.sharing.length > 0 },
		{ id: 'decides', stage: 'choice', part: '', isAsked: isSaid('choice.decides') },
	];
};
