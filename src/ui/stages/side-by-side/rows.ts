import type { GridCell } from '#domain/grid.ts';
import type { Pack } from '#domain/pack.ts';
import type { Id } from '#domain/people.ts';
import { wordsFor } from '#domain/said.ts';
import type { Session, Words } from '#domain/session.ts';
import type { QuestionId, Topic } from '#domain/topic.ts';

/** A row of the grid: a question that is asked of every option, or what matters to a voice. */
export type GridRow =
	| { readonly kind: 'asked'; readonly id: QuestionId; readonly question: string }
	| { readonly kind: 'own'; readonly id: string; readonly question: string; readonly words: Words };

/** The questions of the pack, in its order. */
export const askedRows = (pack: Pack): readonly GridRow[] =>
	pack.questions.map(({ id, plain }) => ({ kind: 'asked', id, question: plain }));

/** These voices' own rows, in the order they were said. */
export const ownRows = (
	session: Session,
	topicId: string,
	voices: readonly Id[],
): readonly GridRow[] =>
	wordsFor(session, 'options.ownRow', topicId)
		.filter((words) => voices.includes(words.saidBy))
		.map((words) => ({ kind: 'own', id: words.id, question: words.text, words }));

/** Where a mark on this answer is kept: once for each option that it covers. */
export const cellSubjects = (topic: Topic, cell: GridCell, question: QuestionId) =>
	cell.options.map((option) => `${topic.id}/${option.id}/${question}`);
