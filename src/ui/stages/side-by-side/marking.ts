import type { Id } from '#domain/people.ts';
import { answerOf } from '#domain/said.ts';
import type { AnswerValue } from '#domain/session.ts';
import type { Sheet } from '#ui/stages/sheet.ts';
import type { MarkId } from './marks.ts';

/** A mark that was just made or taken back, with what stood there before: enough to undo it. */
export type Marking = {
	readonly voice: Id;
	readonly mark: MarkId | undefined;
	readonly before: readonly { readonly subject: string; readonly value: AnswerValue | undefined }[];
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
		value: answerOf(sheet.session, 'options.mark', voice, subject),
	}));
	for (const subject of subjects) sheet.answer('options.mark', mark, { subject });
	return { voice, mark, before };
}

/** Every place is again as it was. */
export function markUndone(sheet: Sheet, { voice, before }: Marking): void {
	for (const { subject, value } of before)
		sheet.answer('options.mark', value, { subject, saidBy: voice });
}
