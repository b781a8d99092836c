import type { Id } from '#domain/people.ts';
import type { ChoiceQuestion } from '#domain/questions.ts';
import { entryOf } from '#domain/said.ts';
import type { Sheet } from './sheet.ts';

/** What a short bar takes back where nothing was answered before: it leaves no step of its own. */
export function takeBack(sheet: Sheet, question: ChoiceQuestion, voice: Id, subject: string): void {
	const given = entryOf(sheet.session, question, voice, subject);
	if (given) sheet.send({ type: 'answer.taken-back', id: given.id, undoes: true });
}
