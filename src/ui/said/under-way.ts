import type { UnderWay } from '#conversation/resume.ts';
import type { WordsQuestion } from '#domain/questions.ts';
import { wordsFor } from '#domain/said.ts';
import type { Words } from '#domain/session.ts';
import type { Sheet } from '#ui/stages/sheet.ts';
import { spotHere } from '#ui/stages/spot.ts';

/** A question, of one thing, on this sheet. */
type Asked = { readonly sheet: Sheet; readonly question: WordsQuestion; readonly subject: string };

/**
 * The words that were under way here when the sheet was taken away, so that the field opens with
 * them. Only for whoever wrote them: nobody goes on in another's sentence, nor under another pen.
 */
export function goneOnWith({ sheet, question, subject }: Asked) {
	const spot = spotHere();
	const left = spot?.takeUp(question, subject);
	const words = wordsFor(sheet.session, question, subject).find(
		(one) => one.id === left?.id && one.writtenBy === sheet.holder,
	);
	const isNew = left?.changes === false && words?.saidBy === sheet.pen;
	let wasUnderWay = false;
	return {
		changing: left?.changes ? words : undefined,
		begun: isNew ? words : undefined,
		/** Says what is under way here now; nothing more once it was saved or taken back. */
		tell(id: string, changes: Words | undefined): void {
			const now: UnderWay = { id: changes?.id ?? id, question, subject, changes: !!changes };
			if (now.id !== '') spot?.under(now);
			else if (wasUnderWay) spot?.under(null);
			wasUnderWay = now.id !== '';
		},
	};
}
