import { lastTimeOnly, marksSaidAgain, saidLastTime } from './last-time.ts';
import { hasChair, isPresent, type Id, type Participant, type Room } from './people.ts';
import type { Answer, Session } from './session.ts';

/**
 * Who reads the sheet now, the practitioner apart, from whom nothing is kept. Whoever came along
 * from last time counts until somebody says where they are: they may well sit here.
 */
export const readersInRoom = (room: Room): readonly Id[] =>
	room.participants
		.filter((person) => person.role !== 'practitioner')
		.filter((person) => isPresent(room, person.id) || !hasChair(room, person.id))
		.map((person) => person.id);

/**
 * The session as these readers may see it. What is kept from one of them is not there at all, nor
 * is anything said about it (a mark on a kept card, a rating of a kept goal, its place in an
 * order), so that no tick, count or search can tell that something is kept.
 */
export const sessionFor = (session: Session, readers: readonly Id[]): Session => {
	const isKept = (entry: { keptFrom: readonly Id[] }) =>
		entry.keptFrom.some((reader) => readers.includes(reader));
	const hidden = new Set(
		[
			...[...session.words, ...session.answers, ...session.steps, ...session.numbers],
			...saidLastTime(session.lastTime),
		]
			.filter(isKept)
			.map((entry) => entry.id),
	);
	if (hidden.size === 0) return session;
	const isAboutHidden = (subject: string) => subject.split('/').some((part) => hidden.has(part));
	const shows = (entry: { id: Id; subject?: string }) =>
		!hidden.has(entry.id) && !isAboutHidden(entry.subject ?? '');
	// A card whose place is kept is not in that voice's order either, though the card itself shows.
	const unplaced = new Set(
		session.answers
			.filter((one) => hidden.has(one.id) && one.question === 'whatMatters.place')
			.map((one) => `${one.saidBy} ${one.subject}`),
	);
	// An answer in which nothing is hidden stays the same one: what shows it is not drawn again.
	const withoutHidden = (answer: Answer): Answer => {
		const { value, saidBy, question } = answer;
		if (typeof value === 'string' || typeof value === 'number') return answer;
		const left = value.filter(
			(id) =>
				!hidden.has(id) && !(question === 'whatMatters.order' && unplaced.has(`${saidBy} ${id}`)),
		);
		return left.length === value.length ? answer : { ...answer, value: left };
	};
	return {
		...session,
		words: session.words.filter(shows),
		answers: session.answers.filter(shows).map(withoutHidden),
		steps: session.steps.filter((step) => !hidden.has(step.id)),
		numbers: session.numbers.filter((number) => !hidden.has(number.id)),
		safetyVersions: session.safetyVersions.map((version) => {
			const words = version.words.filter((one) => !hidden.has(one.id) && !isKept(one));
			return words.length === version.words.length ? version : { ...version, words };
		}),
		...(session.lastTime && { lastTime: lastTimeOnly(session.lastTime, shows) }),
	};
};

/**
 * The sheet as everybody who is in the room now may see it: last time's marks are not on it before
 * the new ones are.
 */
export const sheetFor = (
	session: Session,
	readers: readonly Id[] = readersInRoom(session),
): Session => marksSaidAgain(sessionFor(session, readers));

/**
 * The session with the names that people wish for on one reader's copy: for the young person the
 * one chosen for that copy in *Our plan*, else what was said in *Start*, else the room's name. A
 * copy for somebody who is not at the table (a GP, a school) comes as a letter does, so the name
 * for letters stands on it. `session` must already be that reader's own view.
 */
export const namedFor = (session: Session, reader: Id): Session => {
	const isAtTheTable = session.participants.some(({ id }) => id === reader);
	const subject = isAtTheTable || reader === 'record' ? reader : 'letters';
	const wished = (person: Id): string =>
		session.words.find(
			(one) => one.question === 'start.nameFor' && one.subject === subject && one.saidBy === person,
		)?.text ?? '';
	const chosen = session.sharing.find((copy) => copy.reader === reader)?.nameOnIt.trim() ?? '';
	const nameOf = ({ id, role, name }: Participant): string =>
		(role === 'youngPerson' ? chosen : '') || wished(id).trim() || name;
	return {
		...session,
		participants: session.participants.map((one) => ({ ...one, name: nameOf(one) })),
	};
};
