import type { Pack } from '#domain/pack.ts';
import { wordsFor } from '#domain/said.ts';
import type { Session, Words } from '#domain/session.ts';
import type { Answer, Figure, LocalAnswer, QuestionId, Topic, TopicOption } from '#domain/topic.ts';

/** A row of the grid: a question that is asked of every option, or what matters to a voice. */
export type GridRow =
	| { readonly kind: 'asked'; readonly id: QuestionId; readonly question: string }
	| { readonly kind: 'own'; readonly id: string; readonly question: string; readonly words: Words };

/** One answer, and the options next to each other that it is the same for. */
export type GridCell = {
	readonly options: readonly TopicOption[];
	/** null for a wait that nobody filled in */
	readonly answer: Answer | null;
	readonly wait: LocalAnswer | null;
	readonly figures: readonly Figure[];
	/** *Nothing extra for now* says this first, before any of its answers */
	readonly notSafeFirst: boolean;
};

/** The questions in the pack's order, then every voice's own rows in the order they were said. */
export const rowsOf = (pack: Pack, session: Session, topicId: string): readonly GridRow[] => [
	...pack.questions.map((question): GridRow => ({
		kind: 'asked',
		id: question.id,
		question: question.plain,
	})),
	...wordsFor(session, 'options.ownRow', topicId).map((words): GridRow => ({
		kind: 'own',
		id: words.id,
		question: words.text,
		words,
	})),
];

/** The answers of one row; those that are word for word the same stand next to each other as one. */
export const cellsOf = (
	question: QuestionId,
	options: readonly TopicOption[],
	first: boolean,
): readonly GridCell[] =>
	options
		.map((option) => cellOf(question, option, first))
		.reduce<readonly GridCell[]>((cells, cell) => {
			const before = cells.at(-1);
			if (!before || !isSame(before, cell)) return [...cells, cell];
			return [...cells.slice(0, -1), { ...before, options: [...before.options, ...cell.options] }];
		}, []);

const cellOf = (question: QuestionId, option: TopicOption, first: boolean): GridCell => ({
	options: [option],
	answer: question === 'startsWhen' ? null : option.answers[question],
	wait: question === 'startsWhen' ? option.startsWhen : null,
	figures: option.figures.filter((figure) => figure.publish && figure.question === question),
	notSafeFirst: first && option.notSafeFor !== null,
});

// A figure belongs to one option only, so answers with figures never merge.
const isSame = (a: GridCell, b: GridCell): boolean =>
	!a.notSafeFirst &&
	!b.notSafeFirst &&
	a.figures.length + b.figures.length === 0 &&
	a.wait?.text === b.wait?.text &&
	a.wait?.asOf === b.wait?.asOf &&
	a.answer?.text === b.answer?.text &&
	a.answer?.restsOn === b.answer?.restsOn &&
	a.answer?.caution === b.answer?.caution;

/** Where a mark on this answer is kept: once for each option that it covers. */
export const cellSubjects = (topic: Topic, cell: GridCell, question: QuestionId) =>
	cell.options.map((option) => `${topic.id}/${option.id}/${question}`);
