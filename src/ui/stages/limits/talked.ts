import type { Id } from '#domain/people.ts';
import type { LimitsQuestionId } from '#domain/pack-wording.ts';
import { answerFor, wordsFor } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';

type Said = Pick<Session, 'words' | 'answers'>;

export const isTicked = (session: Said, option: Id, row: LimitsQuestionId): boolean =>
	answerFor(session, 'limits.talked', `${option}/${row}`) === 'talked';

export const hasWords = (session: Said, option: Id, row: LimitsQuestionId): boolean =>
	wordsFor(session, `limits.${row}`, option).length > 0;

/** Ticked, or somebody's words stand there: what is neither prints as "not talked about yet". */
export const isTalkedAbout = (session: Said, option: Id, row: LimitsQuestionId): boolean =>
	isTicked(session, option, row) || hasWords(session, option, row);
