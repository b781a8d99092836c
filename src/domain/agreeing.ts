import type { Id, Instant } from './people.ts';
import type {
	Contact,
	Lead,
	Recorded,
	Review,
	SealedDocument,
	SharingChoice,
	Statement,
	Step,
	TakenHome,
} from './plan-parts.ts';
import { isWrittenByPractitioner } from './said.ts';
import { changed, isSealed, withOne, withoutOne, type Session } from './session.ts';

export const stepAgreed = (session: Session, { step }: { step: Step }): Session =>
	changed(session, { steps: withOne(session.steps, step) });

export const stepRemoved = (session: Session, { id }: { id: Id }): Session =>
	changed(session, { steps: withoutOne(session.steps, id) });

export const leadNamed = (session: Session, { lead }: { lead: Lead | null }): Session =>
	changed(session, { lead });

export const reviewSet = (session: Session, { review }: { review: Review | null }): Session =>
	changed(session, { review });

/** Somebody to ring. What other hands than the practitioner's wrote or changed is unread again. */
export const contactKept = (session: Session, { contact }: { contact: Contact }): Session =>
	changed(session, {
		contacts: withOne(session.contacts, readBy(session, contact, contact.writtenBy)),
	});

export const contactRemoved = (session: Session, { id }: { id: Id }): Session =>
	changed(session, { contacts: withoutOne(session.contacts, id) });

/** Who gets which copy; one choice a reader. */
export const copyChosen = (session: Session, { choice }: { choice: SharingChoice }): Session =>
	changed(session, { sharing: withOne(session.sharing, choice) });

export const copyRemoved = (session: Session, { id }: { id: Id }): Session =>
	changed(session, { sharing: withoutOne(session.sharing, id) });

/** Read aloud and found right, as it stands now. It says nothing new, so it is no change. */
export const planReadBack = (session: Session, { at }: { at: Instant }): Session =>
	isSealed(session) ? session : { ...session, readBack: { at, changes: session.changes } };

export const isReadBack = (session: Pick<Session, 'readBack' | 'changes'>): boolean =>
	session.readBack?.changes === session.changes;

/** A voice answers the plan in one of the six ways; a new answer takes the place of the last. */
export const statementMade = (
	session: Session,
	{ statement }: { statement: Statement },
): Session => {
	if (isSealed(session)) return session;
	const others = session.statements.filter((one) => one.voice !== statement.voice);
	const made = readBy(session, statement, statement.writtenBy ?? statement.voice);
	return { ...session, statements: [...others, made] };
};

/** Whoever sends an entry does not decide whether it was read: the hands that wrote it do. */
const readBy = <Entry extends object>(
	session: Session,
	entry: Entry,
	writtenBy: Id | undefined,
): Entry & { opened: boolean } => ({
	...entry,
	opened: writtenBy === undefined || isWrittenByPractitioner(session, writtenBy),
});

export const statementTakenBack = (session: Session, { voice }: { voice: Id }): Session =>
	isSealed(session)
		? session
		: { ...session, statements: session.statements.filter((one) => one.voice !== voice) };

/** The seal ends the session: afterwards only what became of the paper is added. */
export const planSealed = (
	session: Session,
	{ document }: { document: SealedDocument },
): Session => ({ ...session, sealed: withOne(session.sealed, document) });

export const takenHome = (session: Session, taken: TakenHome): Session => ({
	...session,
	takenHome: [
		...session.takenHome,
		{
			...(taken.document === undefined ? {} : { document: taken.document }),
			at: taken.at,
			way: taken.way,
		},
	],
});

/** The practitioner says what went to the clinical record. */
export const recordConfirmed = (session: Session, recorded: Recorded): Session => ({
	...session,
	recorded: [...session.recorded, { at: recorded.at, what: recorded.what }],
});

/** Once for each sitting, also after the seal: it is about the talk, and nothing that was said. */
export const experienceAsked = (session: Session): Session =>
	session.experienceAsked ? session : { ...session, experienceAsked: true };

export const sessionFinished = (session: Session, { at }: { at: Instant }): Session => ({
	...session,
	finishedAt: at,
});
