import { lastTimeWith } from './last-time.ts';
import type { Id, Instant } from './people.ts';
import type { ChoiceQuestion, WordsQuestion } from './questions.ts';
import {
	changed,
	withOne,
	withoutOne,
	type Answer,
	type AnswerValue,
	type Session,
	type Words,
} from './session.ts';
import { toQuestion } from './to-question.ts';

export type WordsSaid = {
	id: Id;
	question: WordsQuestion;
	subject?: string;
	text: string;
	saidBy: Id;
	writtenBy: Id;
	at: Instant;
	through?: string;
	keptFrom?: readonly Id[];
	/** the first change of words that stood before: the earlier wording is kept */
	revises?: boolean;
};

/**
 * Keeps words as they are said, key by key. Words of an id that is known are replaced; their
 * earlier wording is kept when the change `revises` it. Words taken back to nothing go away.
 */
export const wordsSaid = (session: Session, said: WordsSaid): Session => {
	const before = session.words.find((one) => one.id === said.id);
	if (said.text === '') return before ? wordsRemoved(session, { id: said.id }) : session;
	const words: Words = {
		id: said.id,
		question: said.question,
		subject: said.subject ?? '',
		text: said.text,
		saidBy: said.saidBy,
		writtenBy: said.writtenBy,
		at: said.at,
		...(said.through ? { through: said.through } : {}),
		keptFrom: said.keptFrom ?? before?.keptFrom ?? [],
		opened: isWrittenByPractitioner(session, said.writtenBy),
		earlier: earlierWording(before, said),
		...(before?.takenFor ? { takenFor: before.takenFor } : {}),
	};
	return changed(session, { words: withOne(session.words, words) });
};

const earlierWording = (before: Words | undefined, said: WordsSaid): Words['earlier'] => {
	if (!before) return [];
	if (!said.revises || before.text === said.text) return before.earlier;
	return [...before.earlier, { text: before.text, at: before.at }];
};

export const wordsRemoved = (session: Session, { id }: { id: Id }): Session =>
	session.words.some((one) => one.id === id)
		? changed(session, { words: withoutOne(session.words, id) })
		: session;

/** Undo: words stand again exactly as they were, with their wording history. */
export const wordsPutBack = (session: Session, { words }: { words: Words }): Session =>
	changed(session, { words: withOne(session.words, words) });

export type AnswerGiven = {
	id: Id;
	question: ChoiceQuestion;
	subject?: string;
	value: AnswerValue;
	saidBy: Id;
	writtenBy: Id;
	at: Instant;
	through?: string;
	keptFrom?: readonly Id[];
};

/**
 * A voice's answer takes the place of the one it gave before. The last value of an earlier day is
 * kept; values on the way to today's answer are not.
 */
export const answerGiven = (session: Session, given: AnswerGiven): Session => {
	const subject = given.subject ?? '';
	const before = session.answers.find(
		(one) =>
			one.question === given.question && one.subject === subject && one.saidBy === given.saidBy,
	);
	const answer: Answer = {
		id: before?.id ?? given.id,
		question: given.question,
		subject,
		value: given.value,
		saidBy: given.saidBy,
		writtenBy: given.writtenBy,
		at: given.at,
		...(given.through ? { through: given.through } : {}),
		keptFrom: given.keptFrom ?? before?.keptFrom ?? [],
		opened: isWrittenByPractitioner(session, given.writtenBy),
		earlier: earlierValues(before, given.at),
	};
	return changed(session, { answers: withOne(session.answers, answer) });
};

const earlierValues = (before: Answer | undefined, at: Instant): Answer['earlier'] => {
	if (!before) return [];
	const isSameDay = before.at.slice(0, 10) === at.slice(0, 10);
	return isSameDay ? before.earlier : [...before.earlier, { value: before.value, at: before.at }];
};

export const answerTakenBack = (session: Session, { id }: { id: Id }): Session =>
	session.answers.some((one) => one.id === id)
		? changed(session, { answers: withoutOne(session.answers, id) })
		: session;

/** Keeps an entry from named readers; from the practitioner nothing can be kept. */
export const keptFrom = (
	session: Session,
	{ id, readers }: { id: Id; readers: readonly Id[] },
): Session => {
	const allowed = readers.filter((reader) => !isWrittenByPractitioner(session, reader));
	const keep = <Entry extends { id: Id }>(entry: Entry): Entry =>
		entry.id === id ? { ...entry, keptFrom: allowed } : entry;
	return changed(session, {
		words: session.words.map(keep),
		answers: session.answers.map(keep),
		steps: session.steps.map(keep),
		numbers: session.numbers.map(keep),
		...(session.lastTime && { lastTime: lastTimeWith(session.lastTime, keep) }),
	});
};

/** Whether these are the practitioner's own hands: what they wrote down they have read. */
export const isWrittenByPractitioner = (session: Session, id: Id): boolean =>
	session.participants.some((person) => person.id === id && person.role === 'practitioner');

/** The words of a question, oldest first. */
export const wordsFor = (
	session: Pick<Session, 'words'>,
	question: WordsQuestion,
	subject = '',
): readonly Words[] => toQuestion(session.words, question, subject);

/** One voice's answer with all that is kept beside it, such as that it came through an interpreter. */
export const entryOf = (
	session: Pick<Session, 'answers'>,
	question: ChoiceQuestion,
	saidBy: Id,
	subject = '',
): Answer | undefined =>
	toQuestion(session.answers, question, subject).find((one) => one.saidBy === saidBy);

/** What one voice answered, or nothing. */
export const answerOf = (...asked: Parameters<typeof entryOf>): AnswerValue | undefined =>
	entryOf(...asked)?.value;

/** The answer given last by anybody: for questions that the room answers once, together. */
export const entryFor = (
	session: Pick<Session, 'answers'>,
	question: ChoiceQuestion,
	subject = '',
): Answer | undefined =>
	toQuestion(session.answers, question, subject)
		.toSorted((a, b) => a.at.localeCompare(b.at))
		.at(-1);

/** What the room answered together, or nothing. */
export const answerFor = (...asked: Parameters<typeof entryFor>): AnswerValue | undefined =>
	entryFor(...asked)?.value;
