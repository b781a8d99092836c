import { columnsOf } from './grid.ts';
import { gridArranged } from './grids.ts';
import type { Chair, Id, Instant, IsoDate, Role } from './people.ts';
import type { ChoiceQuestion, WordsQuestion } from './questions.ts';
import { personChanged, personJoined } from './room.ts';
import { answerGiven, wordsSaid } from './said.ts';
import { practitionerOf, youngPersonOf, type AnswerValue, type Session } from './session.ts';
import type { MoveId } from './six-moves.ts';
import type { Topic } from './topic.ts';

/** Somebody who sits there in practice. Nobody in it is real. */
export type MadeUpPerson = {
	readonly name: string;
	readonly pronouns: string;
	/** 'Mum', 'partner'; empty for the young person */
	readonly relation: string;
	readonly role: Extract<Role, 'youngPerson' | 'supporter' | 'other'>;
	readonly chair: Chair;
};

type AlreadySaid = { readonly by: string; readonly subject?: string };

/** A family to practise with: content with an author and a date, as everything that is read. */
export type MadeUpFamily = {
	readonly id: string;
	readonly title: string;
	readonly age: number;
	/** what weighs on them, in a few plain words */
	readonly trouble: string;
	readonly story: readonly string[];
	readonly howTheyTalk: string;
	/** the young person first */
	readonly people: readonly MadeUpPerson[];
	/** said and written down before practice begins; `by` is a name of `people` */
	readonly words: readonly (AlreadySaid & {
		readonly question: WordsQuestion;
		readonly text: string;
	})[];
	readonly answers: readonly (AlreadySaid & {
		readonly question: ChoiceQuestion;
		readonly value: AnswerValue;
	})[];
	readonly grids: readonly { readonly topicId: string; readonly optionIds: readonly string[] }[];
	/** what each says or does at a move, for somebody who practises alone */
	readonly cues: Readonly<Record<MoveId, readonly Cue[]>> | null;
	/** what had been agreed by the next meeting, where nobody who practises said so; null with names only */
	readonly nextMeeting: NextMeeting | null;
	readonly madeUpBy: string;
	readonly reviewedOn: IsoDate;
	readonly reviewBy: IsoDate;
};

/** The meeting after: how it has gone since, and what would have been said in the one before. */
export type NextMeeting = {
	/** for whoever practises, or plays the family */
	readonly since: readonly string[];
	readonly goal: { readonly by: string; readonly text: string; readonly smallStep: string };
	readonly ratings: readonly { readonly by: string; readonly value: number }[];
	readonly toAsk: { readonly by: string; readonly topicId: string; readonly text: string };
	readonly chosen: string;
	readonly step: { readonly by: string; readonly what: string };
};

/** One card to read out: what this person would say, or do. */
export type Cue = { readonly by: string; readonly says?: string; readonly does?: string };

/** Born five months before the birthday month is a year old, so that the age holds for a while. */
export const birthFor = (age: number, today: IsoDate): string => {
	const [year = 0, month = 1] = today.split('-').map(Number);
	const months = year * 12 + (month - 1) - age * 12 - 5;
	return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** What seating needs from outside. */
export type Seating = {
	readonly topics: readonly Topic[];
	readonly at: Instant;
	readonly today: IsoDate;
	readonly newId: () => Id;
};

/** Seats a made-up family at an empty sheet, with what they have said already. */
export function seatFamily(session: Session, family: MadeUpFamily, seating: Seating): Session {
	const { at, newId } = seating;
	const youngPerson = youngPersonOf(session).id;
	const writtenBy = practitionerOf(session).id;
	const ids = new Map(
		family.people.map((one) => [one.name, one.role === 'youngPerson' ? youngPerson : newId()]),
	);
	const seated = seatPeople(session, family, { at, ids });
	const who = (name: string) => ids.get(name) ?? youngPerson;
	const born = answerGiven(seated, {
		id: newId(),
		question: 'start.birth',
		value: birthFor(family.age, seating.today),
		saidBy: youngPerson,
		writtenBy,
		at,
	});
	const answered = family.answers.reduce(
		(before, { by, ...given }) =>
			answerGiven(before, { id: newId(), ...given, saidBy: who(by), writtenBy, at }),
		born,
	);
	const spoken = family.words.reduce(
		(before, { by, ...said }) =>
			wordsSaid(before, { id: newId(), ...said, saidBy: who(by), writtenBy, at }),
		answered,
	);
	return family.grids.reduce((before, grid) => layGrid(before, grid, seating.topics), spoken);
}

function seatPeople(
	session: Session,
	{ people }: MadeUpFamily,
	{ at, ids }: { at: Instant; ids: ReadonlyMap<string, Id> },
): Session {
	return people.reduce((before, { chair, ...person }) => {
		const id = ids.get(person.name) ?? '';
		return person.role === 'youngPerson'
			? personChanged(before, { person: { ...person, id } })
			: personJoined(before, { person: { ...person, id }, chair, at });
	}, session);
}

/** In the stated order, with *Nothing extra*, as if people had picked them. */
function layGrid(
	session: Session,
	{ topicId, optionIds }: MadeUpFamily['grids'][number],
	topics: readonly Topic[],
): Session {
	const topic = topics.find((one) => one.id === topicId);
	if (!topic) return session;
	return gridArranged(session, {
		grid: {
			topicId,
			optionIds: columnsOf(topic, optionIds).map(({ id }) => id),
			view: 'whole',
			hiddenRows: [],
			pinnedRows: [],
			hiddenOptions: [],
			pinnedOptions: [],
		},
	});
}
