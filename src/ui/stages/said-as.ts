import type { Id } from '#domain/people.ts';
import type { Sheet } from './sheet.ts';

/** The same sheet with another pen on, for words that can only be one voice's. */
export const saidAs = (sheet: Sheet, pen: Id): Sheet => ({
	...sheet,
	pen,
	say: (words) => {
		sheet.say({ ...words, saidBy: words.saidBy ?? pen });
	},
	answer: (question, value, about = {}) => {
		sheet.answer(question, value, { ...about, saidBy: about.saidBy ?? pen });
	},
	answerOf: (question, about = {}) =>
		sheet.answerOf(question, { ...about, saidBy: about.saidBy ?? pen }),
});
