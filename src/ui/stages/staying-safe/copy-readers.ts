import { isPresent, voicesOf } from '#domain/people.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/**
 * Who may be given a copy of the young person's safety plan: every voice but them and the
 * practitioner, never an interpreter. On a shared screen nobody who isn't here is named.
 */
export const copyReaders = (sheet: Sheet): readonly { id: string; name: string }[] => {
	const voices = new Set(voicesOf(sheet.session).map((voice) => voice.id));
	return sheet
		.readersFor(sheet.youngPerson)
		.filter(({ id }) => voices.has(id))
		.filter(({ id }) => sheet.onlySheet !== true || isPresent(sheet.session, id));
};
