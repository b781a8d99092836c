import type { Pack } from './pack.ts';
import type { ArrangedGrid } from './plan-parts.ts';
import { changed, type Session } from './session.ts';

/**
 * How a topic's grid stands: which options, whole or one question at a time, what is folded. It keeps
 * its place among the others: where nobody has chosen a topic yet, the first one lies open.
 */
export const gridArranged = (session: Session, { grid }: { grid: ArrangedGrid }): Session => {
	const isOf = (one: ArrangedGrid) => one.topicId === grid.topicId;
	return changed(session, {
		grids: session.grids.some(isOf)
			? session.grids.map((one) => (isOf(one) ? grid : one))
			: [...session.grids, grid],
	});
};

/** The topic is put away; its marks stay in the record. */
export const gridPutAway = (session: Session, { topicId }: { topicId: string }): Session =>
	changed(session, { grids: session.grids.filter((one) => one.topicId !== topicId) });

const optionsOnSheet = ({ grids }: Pick<Session, 'grids'>) =>
	grids.flatMap((grid) => grid.optionIds.map((optionId) => ({ topicId: grid.topicId, optionId })));

/**
 * Options on the sheet that nobody has set aside, and in a review what was chosen last time:
 * *Can and can't* goes through these.
 */
export const optionsStillIn = (
	session: Pick<Session, 'grids' | 'answers' | 'lastTime'>,
): readonly { readonly topicId: string; readonly optionId: string }[] =>
	[...(session.lastTime?.options ?? []), ...optionsOnSheet(session)]
		.filter(
			({ optionId }, index, all) => all.findIndex((one) => one.optionId === optionId) === index,
		)
		.filter(
			({ optionId }) =>
				!session.answers.some(
					(one) =>
						one.question === 'choice.option' &&
						one.subject === optionId &&
						one.value === 'setAside',
				),
		);

/**
 * What lies side by side now, and whatever left the table after something was said about it:
 * changing what we look at takes nobody's words out of the plan.
 */
export const topicsLookedAt = ({ pack, session }: { pack: Pack; session: Session }) => {
	const spokenOf = new Set(
		[...session.words, ...session.answers]
			.filter(({ question }) => /^(options|limits)\./.test(question))
			.flatMap(({ subject }) => subject.split('/')),
	);
	return pack.topics
		.map((topic) => ({ topic, grid: session.grids.find((one) => one.topicId === topic.id) }))
		.map(({ topic, grid }) => ({
			topic,
			isOpen: grid !== undefined || spokenOf.has(topic.id),
			options: topic.options.filter(
				({ id }) => grid?.optionIds.includes(id) === true || spokenOf.has(id),
			),
		}))
		.filter(({ isOpen, options }) => isOpen || options.length > 0);
};
