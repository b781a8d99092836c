import type { Id, Instant } from './people.ts';
import type { Contact, Statement } from './plan-parts.ts';
import { isWrittenByPractitioner } from './said.ts';
import { isSealed, type Session } from './session.ts';

/** Something that the practitioner has not opened yet. */
export type Unread = { readonly id: Id; readonly at: Instant; readonly opened: boolean };

/** Statements have no id of their own: each voice has one. */
export const statementId = (voice: Id): Id => `statement/${voice}`;

/** Every entry that the practitioner has not opened yet, oldest first: a list, never a judgement. */
export const unreadIn = (session: Session): readonly Unread[] =>
	[
		...session.words,
		...session.answers,
		...session.steps,
		...session.numbers,
		...session.statements.map((one) => ({
			id: statementId(one.voice),
			at: one.at,
			opened: isStatementOpened(session, one),
		})),
		...session.contacts.map((one) => ({
			id: one.id,
			at: one.at ?? session.createdAt,
			opened: isContactOpened(session, one),
		})),
	]
		.filter((entry) => !entry.opened)
		.toSorted((a, b) => a.at.localeCompare(b.at));

/** Before `opened` was kept a plan could be sealed with a statement unlisted: that one stays as it is. */
export const isStatementOpened = (session: Session, statement: Statement): boolean =>
	statement.opened ??
	(isSealed(session) || isWrittenByPractitioner(session, statement.writtenBy ?? statement.voice));

/** Who wrote a contact was not kept before `writtenBy` was: such a one counts as read. */
export const isContactOpened = (session: Session, { opened, writtenBy }: Contact): boolean =>
	opened ?? (writtenBy === undefined || isWrittenByPractitioner(session, writtenBy));

/** The practitioner has read these entries. Reading changes nothing that was said. */
export const entriesOpened = (session: Session, { ids }: { ids: readonly Id[] }): Session => {
	if (isSealed(session)) return session;
	const open = <Entry extends { id: Id; opened?: boolean }>(entry: Entry): Entry =>
		ids.includes(entry.id) ? { ...entry, opened: true } : entry;
	return {
		...session,
		words: session.words.map(open),
		answers: session.answers.map(open),
		steps: session.steps.map(open),
		numbers: session.numbers.map(open),
		statements: session.statements.map((one) =>
			ids.includes(statementId(one.voice)) ? { ...one, opened: true } : one,
		),
		contacts: session.contacts.map(open),
	};
};
