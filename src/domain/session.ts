import type { ChangeOf } from './changing.ts';
import type { LastTime } from './last-time.ts';
import type { Id, Instant, Room } from './people.ts';
import type { ChoiceQuestion, WordsQuestion } from './questions.ts';
import type { ArrangedGrid, NumberFromElsewhere, PlanParts, Step } from './plan-parts.ts';

/** What every entry keeps: whose it is, who wrote it down, and from whom it is kept. */
export type Said = {
	readonly id: Id;
	readonly saidBy: Id;
	readonly writtenBy: Id;
	readonly at: Instant;
	/** 'through an interpreter, Arabic': kept beside the words, never instead of them */
	readonly through?: string;
	/** readers who must never see this, nor see that something is kept */
	readonly keptFrom: readonly Id[];
	/** whether the practitioner has read it; nothing goes unread */
	readonly opened: boolean;
};

/** Words exactly as they were said or typed. Changing them keeps the earlier wording. */
export type Words = Said & {
	readonly question: WordsQuestion;
	readonly subject: string;
	readonly text: string;
	readonly earlier: readonly { readonly text: string; readonly at: Instant }[];
	/** whose they were taken for before, when they were put down with the wrong pen */
	readonly takenFor?: readonly {
		readonly saidBy: Id;
		readonly keptFrom: readonly Id[];
		readonly until: Instant;
	}[];
};

export type AnswerValue = string | number | readonly string[];

/** One answer of one voice to one question about one thing; a new one replaces it. */
export type Answer = Said & {
	readonly question: ChoiceQuestion;
	readonly subject: string;
	readonly value: AnswerValue;
	readonly earlier: readonly { readonly value: AnswerValue; readonly at: Instant }[];
};

/** One sitting: everything said so far. Readers see it only through `sharing.ts`. */
export type Session = Room &
	PlanParts & {
		readonly version: 1;
		readonly id: Id;
		/** shared by the sessions of one young person; never a name */
		readonly personId: Id;
		readonly practice: boolean;
		readonly createdAt: Instant;
		readonly packId: string;
		readonly packVersion: string;
		readonly words: readonly Words[];
		readonly answers: readonly Answer[];
		readonly grids: readonly ArrangedGrid[];
		readonly numbers: readonly NumberFromElsewhere[];
		readonly steps: readonly Step[];
		/** when *Staying safe* was opened; never why, and on no supporter's copy */
		readonly safetyOpened: readonly Instant[];
		/** counts what was said, so that a read back can be out of date */
		readonly changes: number;
		readonly finishedAt: Instant | null;
		/** set once the questions about how it was were handed over: never whether they were answered */
		readonly experienceAsked?: boolean;
		/** set where this sitting began from an earlier one of the same person */
		readonly lastTime?: LastTime;
		/** set where this sitting changes a plan that was sealed in another */
		readonly changeOf?: ChangeOf;
	};

/** Whoever runs a sitting: a name, and the way in on the tablet that they came by, if any. */
export type Runs = { readonly id: Id; readonly name: string; readonly profile?: string };

export type NewSession = {
	id: Id;
	personId: Id;
	practice: boolean;
	at: Instant;
	packId: string;
	packVersion: string;
	practitioner: Runs;
	youngPersonId: Id;
};

/** An empty sheet with two chairs: the practitioner's, and the young person's, who has no name yet. */
export const newSession = (begun: NewSession): Session => ({
	version: 1,
	id: begun.id,
	personId: begun.personId,
	practice: begun.practice,
	createdAt: begun.at,
	packId: begun.packId,
	packVersion: begun.packVersion,
	participants: [
		{ id: begun.youngPersonId, role: 'youngPerson', name: '', pronouns: '', relation: '' },
		{
			id: begun.practitioner.id,
			role: 'practitioner',
			name: begun.practitioner.name,
			pronouns: '',
			relation: '',
			...(begun.practitioner.profile && { profile: begun.practitioner.profile }),
		},
	],
	chairs: [
		{ participant: begun.youngPersonId, chair: 'here', at: begun.at },
		{ participant: begun.practitioner.id, chair: 'here', at: begun.at },
	],
	words: [],
	answers: [],
	grids: [],
	numbers: [],
	steps: [],
	safetyOpened: [],
	changes: 0,
	finishedAt: null,
	lead: null,
	review: null,
	contacts: [],
	sharing: [],
	safetyVersions: [],
	readBack: null,
	statements: [],
	sealed: [],
	takenHome: [],
	recorded: [],
});

/** Nothing written by anybody: the only kind of session that may be thrown away. */
export const isEmpty = (session: Session): boolean =>
	session.changes === 0 && session.safetyOpened.length === 0;

export const isSealed = (session: Session): boolean => session.sealed.length > 0;

/** What was said never changes after the seal: every change of it goes through here. */
export const changed = (session: Session, change: Partial<Session>): Session =>
	isSealed(session) ? session : { ...session, ...change, changes: session.changes + 1 };

export const youngPersonOf = (session: Pick<Room, 'participants'>) => {
	const person = session.participants.find((one) => one.role === 'youngPerson');
	if (!person) throw new Error('A session always has a young person');
	return person;
};

export const practitionerOf = (session: Pick<Room, 'participants'>) => {
	const person = session.participants.find((one) => one.role === 'practitioner');
	if (!person) throw new Error('A session always has a practitioner');
	return person;
};

/** Puts a changed thing in place of the one with its id, or at the end. */
export const withOne = <Thing extends { readonly id: Id }>(
	things: readonly Thing[],
	thing: Thing,
): readonly Thing[] =>
	things.some((one) => one.id === thing.id)
		? things.map((one) => (one.id === thing.id ? thing : one))
		: [...things, thing];

export const withoutOne = <Thing extends { readonly id: Id }>(
	things: readonly Thing[],
	id: Id,
): readonly Thing[] => things.filter((one) => one.id !== id);
