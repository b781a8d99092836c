import type { Id, IsoDate } from './people.ts';
import { answerFor } from './said.ts';
import type { Answer, Session, Words } from './session.ts';

/** What became of a question: nobody has to say. */
export const askedStates = ['asked', 'answered', 'nextTime'] as const;
export type AskedState = (typeof askedStates)[number];

type Basketed = {
	/** What its state and its answers are kept under (`options.askedState`, `options.askedAnswer`). */
	readonly id: Id;
	readonly topicId: string;
	readonly state: AskedState | undefined;
	/** Not answered, and from an earlier day: these come first. */
	readonly isLeftOver: boolean;
};

/** A question in the basket: one in somebody's words, or an answer that voices marked *ask*. */
export type BasketQuestion = Basketed &
	(
		| { readonly kind: 'words'; readonly words: Words }
		| {
				readonly kind: 'mark';
				readonly optionId: string;
				/** absent where the option as a whole was marked */
				readonly question?: string;
				readonly saidBy: readonly Id[];
		  }
	);

type Kept = Pick<Session, 'words' | 'answers'>;

/** All that is in the basket of questions: those left over first, then in the order they came. */
export const basketOf = (session: Kept, today: IsoDate): readonly BasketQuestion[] => {
	const all = [...askedInWords(session, today), ...askedByMark(session, today)];
	return [...all.filter((one) => one.isLeftOver), ...all.filter((one) => !one.isLeftOver)];
};

/** The questions that nobody has answered yet: a review begins with these, whatever day it is. */
export const unansweredIn = (session: Kept): readonly BasketQuestion[] =>
	basketOf(session, '').filter((one) => one.state !== 'answered');

const askedInWords = (session: Kept, today: IsoDate): readonly BasketQuestion[] =>
	session.words
		.filter((words) => words.question === 'options.toAsk')
		.map((words) => ({
			kind: 'words',
			words,
			topicId: words.subject,
			...became(session, words.id, words.at, today),
		}));

const askedByMark = (session: Kept, today: IsoDate): readonly BasketQuestion[] => {
	const bySubject = new Map<string, Answer[]>();
	for (const answer of session.answers) {
		if (answer.question !== 'options.mark' || answer.value !== 'ask') continue;
		bySubject.set(answer.subject, [...(bySubject.get(answer.subject) ?? []), answer]);
	}
	return [...bySubject].map(([subject, marks]) => {
		const [topicId = '', optionId = '', question] = subject.split('/');
		return {
			kind: 'mark',
			topicId,
			optionId,
			...(question === undefined ? {} : { question }),
			saidBy: marks.map((mark) => mark.saidBy),
			...became(session, subject, marks[0]?.at ?? '', today),
		};
	});
};

const became = (session: Kept, id: Id, at: string, today: IsoDate) => {
	const value = answerFor(session, 'options.askedState', id);
	const state = askedStates.find((one) => one === value);
	return { id, state, isLeftOver: state !== 'answered' && at.slice(0, 10) < today };
};
