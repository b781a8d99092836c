import type { Pen } from './document-tree.ts';
import type { Pack } from './pack.ts';
import type { Id } from './people.ts';
import type { ChoiceQuestion, WordsQuestion } from './questions.ts';
import { entryOf, wordsFor } from './said.ts';
import type { Session, Words } from './session.ts';

/** A voice as it is drawn on the plan. */
export type PlanVoice = {
	readonly id: Id;
	readonly name: string;
	readonly pronouns: string;
	readonly pen: Pen;
	readonly outlined: boolean;
};

/** One voice's words, verbatim, with who wrote them down when that was somebody else. */
export type PlanWords = {
	readonly voice: PlanVoice;
	readonly text: string;
	readonly writtenBy: string | null;
	readonly through: string | null;
	/** earlier wording, oldest first */
	readonly earlier: readonly string[];
};

/** One voice's choice among given answers: ours in wording, theirs in meaning. */
export type PlanAnswer = {
	readonly voice: PlanVoice;
	readonly answer: string;
	/** 'through an interpreter, Arabic': a choice by a tap keeps it as words do */
	readonly through: string | null;
};

export type PlanContext = {
	readonly pack: Pack;
	readonly session: Session;
	readonly voices: readonly PlanVoice[];
};

/** The words of a question, voice by voice in drawing order, each voice's oldest first. */
export const planWordsIn = (
	context: PlanContext,
	question: WordsQuestion,
	subject = '',
): readonly PlanWords[] =>
	context.voices.flatMap((voice) =>
		wordsFor(context.session, question, subject)
			.filter((words) => words.saidBy === voice.id)
			.map((words) => planWordsFrom(context, words, voice)),
	);

export const planWordsFrom = (
	{ session }: PlanContext,
	words: Pick<Words, 'text' | 'saidBy' | 'writtenBy' | 'through' | 'earlier'>,
	voice: PlanVoice,
): PlanWords => ({
	voice,
	text: words.text,
	writtenBy: words.writtenBy === words.saidBy ? null : writerIn(session, words.writtenBy),
	through: words.through ?? null,
	earlier: words.earlier.map((one) => one.text),
});

/** What each voice chose, in drawing order; a voice that chose nothing is not there. */
export const planAnswersIn = (
	{ session, voices }: PlanContext,
	question: ChoiceQuestion,
	subject = '',
): readonly PlanAnswer[] =>
	voices.flatMap((voice) => {
		const entry = entryOf(session, question, voice.id, subject);
		return typeof entry?.value === 'string'
			? [{ voice, answer: entry.value, through: entry.through ?? null }]
			: [];
	});

/** Somebody without a name yet is called what they are to the young person. */
export const writerIn = ({ participants }: Session, writer: Id): string | null => {
	const person = participants.find((one) => one.id === writer);
	return person ? person.name || person.relation || null : null;
};
