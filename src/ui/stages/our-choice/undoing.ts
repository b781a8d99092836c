import { entryOf } from '#domain/said.ts';
import type { Answer } from '#domain/session.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/** An answer that was replaced, or taken back: what an undo puts there again. */
export type Undone = { readonly before: Answer; readonly isTakenBack: boolean };

/**
 * The same sheet, which tells of each answer that takes the place of another. A first answer is
 * undone by the same tap, and says nothing.
 */
export const noticing = (sheet: Sheet, onreplaced: (undone: Undone) => void): Sheet => ({
	...sheet,
	answer: (question, value, about = {}) => {
		const before = entryOf(sheet.session, question, about.saidBy ?? sheet.pen, about.subject);
		sheet.answer(question, value, about);
		// A number of weeks is typed figure by figure: each is not an answer of its own.
		if (before && question !== 'choice.trialWeeks')
			onreplaced({ before, isTakenBack: value === undefined });
	},
});

/** The earlier answer stands again as it was, with how it came and from whom it is kept. */
export function putBack(sheet: Sheet, { before }: Undone): void {
	sheet.send({ type: 'answer.put-back', answer: before });
}
