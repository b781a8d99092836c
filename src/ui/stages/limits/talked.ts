import type { LimitsQuestionId } from '#domain/pack-wording.ts';
import type { Id } from '#domain/people.ts';
import { answerFor, wordsFor } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

type Looking = Pick<Sheet, 'session' | 'everyone'>;

export const isTicked = (
	session: Pick<Session, 'answers'>,
	option: Id,
	row: LimitsQuestionId,
): boolean => answerFor(session, 'limits.talked', `${option}/${row}`) === 'talked';

/** Whether words stand there; in somebody's own hands nobody else's do. */
export const hasWords = (sheet: Looking, option: Id, row: LimitsQuestionId): boolean =>
	wordsFor(sheet.session, `limits.${row}`, option).some(({ saidBy }) =>
		sheet.everyone.some(({ id }) => id === saidBy),
	);

/** Ticked, or somebody's words stand there: what is neither prints as "not talked about yet". */
export const isTalkedAbout = (sheet: Looking, option: Id, row: LimitsQuestionId): boolean =>
	isTicked(sheet.session, option, row) || hasWords(sheet, option, row);
