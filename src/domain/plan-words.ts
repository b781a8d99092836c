import type { Pen } from './document-tree.ts';
import type { Pack } from './pack.ts';
import type { Id } from './people.ts';
import type { WordsQuestion } from './questions.ts';
import { wordsFor } from './said.ts';
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

/** Somebody without a name yet is called what they are to the young person. */
const writerIn = ({ participants }: Session, writer: Id): string | null => {
	const person = participants.find((one) => one.id === writer);
	return person ? person.name || person.relation || null : null;
};
