/** A topic as a grid: the same questions of every column, in an order that is stated. */
import { shownFigures } from './figures.ts';
import type { Pack, QuestionWording } from './pack.ts';
import type {
	Answer,
	Figure,
	LocalWait,
	NotSafeFor,
	QuestionId,
	Topic,
	TopicOption,
} from './topic.ts';

/** One answer, and the columns next to each other that it is the same for. */
export type GridCell = {
	readonly options: readonly TopicOption[];
	/** Null where only the service can answer: `wait` does, or reads "not filled in yet". */
	readonly answer: Answer | null;
	readonly wait: LocalWait | null;
	readonly figures: readonly Figure[];
};

/** One question, asked of every column. */
export type GridRow = {
	readonly question: QuestionWording;
	readonly cells: readonly GridCell[];
};

/** Who *Nothing extra for now* is not safe for. */
export type NotSafeFirst = { readonly option: TopicOption; readonly notSafe: NotSafeFor };

/** The grid as shown, and why its columns stand in this order. */
export type Grid = {
	readonly topic: Topic;
	readonly columns: readonly TopicOption[];
	/** Said before any answer, whichever columns and rows show. */
	readonly first: NotSafeFirst | null;
	readonly rows: readonly GridRow[];
	readonly orderStated: string;
	/** What happens over time stands apart from the columns: it is no column's own figure. */
	readonly overTime: readonly Figure[];
};

/** How many columns are shown at a time. */
export const columnLimits = { least: 2, most: 4 } as const;

/** The column that is always there, and never folded away. */
export const isNothingExtra = (option: TopicOption): boolean => option.kind === 'nothing';

/** A to Z by plain name: an order that anybody can check, and that favours nothing. */
export const inStatedOrder = (options: readonly TopicOption[]): readonly TopicOption[] =>
	options.toSorted(
		(a, b) => a.namePlain.localeCompare(b.namePlain, 'en') || a.id.localeCompare(b.id, 'en'),
	);

/** The chosen columns and *Nothing extra for now*, which nobody can leave out. */
export const columnsOf = (topic: Topic, optionIds: readonly string[]): readonly TopicOption[] =>
	inStatedOrder(
		topic.options.filter((option) => optionIds.includes(option.id) || isNothingExtra(option)),
	);

/** True when these columns are neither too few to compare nor too many to read. */
export const canBeShown = (topic: Topic, optionIds: readonly string[]): boolean => {
	const { length } = columnsOf(topic, optionIds);
	return length >= columnLimits.least && length <= columnLimits.most;
};

/** The grid of a topic; the order in which the ids come makes no difference. */
export const gridFrom = (
	pack: Pick<Pack, 'questions' | 'wording'>,
	topic: Topic,
	optionIds: readonly string[],
): Grid => {
	const columns = columnsOf(topic, optionIds);
	return {
		topic,
		columns,
		first: notSafeFirst(columns),
		rows: pack.questions.map((question) => ({ question, cells: cellsOf(question.id, columns) })),
		orderStated: pack.wording.orderStated,
		overTime: shownFigures(topic.overTime),
	};
};

/** What the grid says before its first answer: folding a row or a column never takes it away. */
export const notSafeFirst = (columns: readonly TopicOption[]): NotSafeFirst | null =>
	columns
		.flatMap((option) => (option.notSafeFor ? [{ option, notSafe: option.notSafeFor }] : []))
		.at(0) ?? null;

/** The answers of one row; those that are the same and next to each other stand as one. */
export const cellsOf = (
	question: QuestionId,
	columns: readonly TopicOption[],
): readonly GridCell[] =>
	columns
		.map((option) => cellOf(question, option))
		.reduce<readonly GridCell[]>((cells, cell) => {
			const before = cells.at(-1);
			if (!before || !isSame(before, cell)) return [...cells, cell];
			const options = [...before.options, ...cell.options];
			return [...cells.slice(0, -1), { ...before, options }];
		}, []);

const cellOf = (question: QuestionId, option: TopicOption): GridCell => ({
	options: [option],
	answer: question === 'startsWhen' ? null : option.answers[question],
	wait: question === 'startsWhen' ? option.startsWhen : null,
	figures: shownFigures(option.figures).filter((figure) => figure.question === question),
});

// A figure is one column's own, so an answer with figures never merges.
const isSame = (one: GridCell, other: GridCell): boolean =>
	one.figures.length + other.figures.length === 0 &&
	one.wait?.text === other.wait?.text &&
	one.wait?.asOf === other.wait?.asOf &&
	one.wait?.weeks?.usual === other.wait?.weeks?.usual &&
	one.wait?.weeks?.slowest === other.wait?.weeks?.slowest &&
	isSameAnswer(one.answer, other.answer);

const isSameAnswer = (one: Answer | null, other: Answer | null): boolean =>
	one === null || other === null
		? one === other
		: one.text === other.text &&
			one.restsOn === other.restsOn &&
			one.caution === other.caution &&
			one.certainty === other.certainty &&
			one.unverified === other.unverified &&
			one.noGoodNumber === other.noGoodNumber &&
			one.sourceIds.join() === other.sourceIds.join();
