import type { ArrangedGrid } from './plan-parts.ts';
import { changed, type Session } from './session.ts';

/** How a topic's grid stands: which options, whole or one question at a time, what is folded. */
export const gridArranged = (session: Session, { grid }: { grid: ArrangedGrid }): Session => {
	const others = session.grids.filter((one) => one.topicId !== grid.topicId);
	return changed(session, { grids: [...others, grid] });
};

/** The topic is put away; its marks stay in the record. */
export const gridPutAway = (session: Session, { topicId }: { topicId: string }): Session =>
	changed(session, { grids: session.grids.filter((one) => one.topicId !== topicId) });

/** Options on the sheet that nobody has set aside: *Can and can't* goes through these. */
export const optionsStillIn = (
	session: Pick<Session, 'grids' | 'answers'>,
): readonly { readonly topicId: string; readonly optionId: string }[] =>
	session.grids
		.flatMap((grid) => grid.optionIds.map((optionId) => ({ topicId: grid.topicId, optionId })))
		.filter(
			({ optionId }) =>
				!session.answers.some(
					(one) =>
						one.question === 'choice.option' &&
						one.subject === optionId &&
						one.value === 'setAside',
				),
		);
