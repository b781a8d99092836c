import { isSameName, type Id, type Participant } from './people.ts';
import { changed, practitionerOf, type Answer, type Runs, type Session } from './session.ts';

/**
 * Everybody again, each under the id that their words have. Whoever runs this sitting is told by
 * their way in, whatever name they typed; in records from before that was kept, by the name.
 * Whoever ran the one before stays under their own name, and loses nothing that they said.
 */
export const peopleAgain = (previous: Session, now: Runs) => {
	const before = practitionerOf(previous);
	const same = sameIn(previous, before, now);
	const knownBy = now.profile === undefined ? {} : { profile: now.profile };
	const all = previous.participants.map((one): Participant => {
		if (one.id === same?.id) return { ...told(one), role: 'practitioner', ...knownBy };
		if (one.id !== before.id) return one;
		return { ...one, role: 'other', ...(mayBe(before, now) && { perhapsRuns: true }) };
	});
	if (same) return { participants: all, practitioner: same.id };
	const joins = { id: now.id, name: now.name, pronouns: '', relation: '', ...knownBy };
	return {
		participants: [...all, { ...joins, role: 'practitioner' as const }],
		practitioner: now.id,
	};
};

const sameIn = (previous: Session, before: Participant, now: Runs): Participant | undefined =>
	previous.participants.find(({ profile }) => profile !== undefined && profile === now.profile) ??
	(before.profile === undefined && isSameName(before.name, now.name) ? before : undefined);

/** Two ways in with two names are two people; anything between has to be asked. */
const mayBe = (before: Participant, now: Runs): boolean =>
	before.profile === undefined || now.profile === undefined || isSameName(before.name, now.name);

const told = ({ profile, ...person }: Participant): Participant => ({
	...{ id: person.id, role: person.role, name: person.name },
	...{ pronouns: person.pronouns, relation: person.relation },
	...(profile !== undefined && { profile }),
});

/** Whoever may be the practitioner, under another name; nobody has said so yet. */
export const perhapsPractitioner = ({
	participants,
}: Pick<Session, 'participants'>): Participant | undefined =>
	participants.find(({ perhapsRuns }) => perhapsRuns);

/**
 * The practitioner says whether it was they who ran the sitting before. If so the two are one in
 * this record, under the name of then, and whatever either of them said or wrote is theirs.
 */
export const practitionerTold = (
	session: Session,
	{ id, isSame }: { id: Id; isSame: boolean },
): Session => {
	const then = session.participants.find((one) => one.id === id && one.perhapsRuns);
	if (!then) return session;
	const others = session.participants.filter((one) => one.id !== id);
	if (!isSame) return changed(session, { participants: [...others, told(then)] });
	const now = practitionerOf(session);
	const { name, pronouns, relation } = then;
	const participants = others.map((one) =>
		one.id === now.id ? { ...one, name, pronouns, relation } : one,
	);
	// Where the one of then sat stays: nobody asks for it, and undo finds it again.
	const { chairs } = session;
	const all = renamed({ ...session, participants }, id, now.id);
	return changed(session, once({ ...all, chairs }, now.id));
};

/** Everything that was one person's is another's: ids are random, so that no words can be one. */
const renamed = <Part>(part: Part, from: Id, to: Id): Part => {
	const walk = (one: unknown): unknown => {
		if (one === from) return to;
		if (Array.isArray(one)) return one.map(walk);
		if (typeof one !== 'object' || one === null) return one;
		return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, walk(value)]));
	};
	return walk(part) as Part;
};

/** Where both had answered, what was said last stands; from the practitioner nothing is kept. */
const once = (session: Session, practitioner: Id): Session => {
	const isLast = (answer: Answer) =>
		!session.answers.some(
			(one) =>
				one.question === answer.question &&
				one.subject === answer.subject &&
				one.saidBy === answer.saidBy &&
				one.at > answer.at,
		);
	const open = <Entry extends { keptFrom: readonly Id[] }>(entry: Entry): Entry => ({
		...entry,
		keptFrom: entry.keptFrom.filter((reader) => reader !== practitioner),
	});
	return {
		...session,
		words: session.words.map(open),
		answers: session.answers.filter(isLast).map(open),
		sharing: session.sharing.filter(({ reader }) => reader !== practitioner),
	};
};
