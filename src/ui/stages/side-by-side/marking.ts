import type { Id } from '#domain/people.ts';
import { entryOf } from '#domain/said.ts';
import type { Answer } from '#domain/session.ts';
import type { Sheet } from '#ui/stages/sheet.ts';
import { takeBack } from '#ui/stages/take-back.ts';
import type { MarkId } from './marks.ts';

/** A mark that was just made or taken back, with what stood there before: enough to undo it. */
export type Marking = {
	readonly voice: Id;
	readonly mark: MarkId | undefined;
	readonly before: readonly { readonly subject: string; readonly answer: Answer | undefined }[];
};

/** Puts the pen's mark on these places; `undefined` takes it back. */
export function markMade(
	sheet: Sheet,
	mark: MarkId | undefined,
	subjects: readonly string[],
): Marking {
	const voice = sheet.pen;
	const before = subjects.map((subject) => ({
		subject,
		answer: entryOf(sheet.session, 'options.mark', voice, subject),
	}));
	for (const subject of subjects) sheet.answer('options.mark', mark, { subject });
	return { voice, mark, before };
}

/** Every place is again as it was. */
export function markUndone(sheet: Sheet, { voice, before }: Marking): void {
	for (const { subject, answer } of before)
		if (answer) sheet.send({ type: 'answer.put-back', answer });
		else takeBack(sheet, 'options.mark', voice, subject);
}
