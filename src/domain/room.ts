import { saidLastTime } from './last-time.ts';
import { isKeptFrom } from './pulled-up.ts';
import {
	isFilled,
	isPresent,
	type Chair,
	type ChairChange,
	type Id,
	type Instant,
	type Participant,
	type Room,
} from './people.ts';
import { changed, isSealed, withOne, type Session } from './session.ts';

/** Somebody new sits down, or joins by phone or video. */
export const personJoined = (
	session: Session,
	joined: { person: Participant; chair: Chair; at: Instant },
): Session =>
	changed(session, {
		participants: withOne(session.participants, joined.person),
		chairs: [
			...session.chairs,
			{ participant: joined.person.id, chair: joined.chair, at: joined.at },
		],
	});

/** A name, pronouns or relation is put right. The role stays, so that no entry changes hands. */
export const personChanged = (
	session: Session,
	{ person }: { person: Pick<Participant, 'id' | 'name' | 'pronouns' | 'relation'> },
): Session =>
	changed(session, {
		participants: session.participants.map((one) =>
			one.id === person.id ? { ...one, ...person, role: one.role } : one,
		),
	});

/** Whether anything that is kept was said, answered, written down or heard by this person. */
export const hasSpoken = (session: Session, id: Id): boolean =>
	[...session.words, ...session.answers, ...session.steps, ...session.numbers].some(
		(entry) => entry.saidBy === id || entry.writtenBy === id,
	) ||
	saidLastTime(session.lastTime).some((entry) => entry.saidBy === id || entry.writtenBy === id) ||
	session.statements.some(
		({ voice, writtenBy, way }) =>
			[voice, writtenBy].includes(id) || (way.kind === 'said' && way.heardBy === id),
	) ||
	session.contacts.some((one) => one.writtenBy === id);

/** A chair that was put out by mistake; somebody whose words are kept stays. */
export const personLeftOut = (session: Session, { id }: { id: Id }): Session => {
	const person = session.participants.find((one) => one.id === id);
	if (
		!person ||
		hasSpoken(session, id) ||
		person.role === 'youngPerson' ||
		person.role === 'practitioner'
	)
		return session;
	// Whoever came again would have another id, and what is kept from them would show.
	if (isKeptFrom(session, id)) return emptied(session, person);
	return changed(session, {
		participants: session.participants.filter((one) => one.id !== id),
		chairs: session.chairs.filter((one) => one.participant !== id),
	});
};

const emptied = (session: Session, person: Participant): Session => {
	const at = session.chairs.findLast(({ participant }) => participant === person.id)?.at;
	return changed(session, {
		participants: withOne(session.participants, { ...person, onlyNamed: true }),
		chairs: [
			...session.chairs,
			{ participant: person.id, chair: 'late', at: at ?? session.createdAt },
		],
	});
};

/**
 * Somebody sits down, steps out, or is late: kept with its time. Where people sit is nothing that
 * was said, so it changes after the seal too: else words kept from somebody would show to them.
 */
export const chairChanged = (
	session: Session,
	{ participant, chair, at }: { participant: Id; chair: Chair; at: Instant },
): Session => {
	const chairs = [...session.chairs, { participant, chair, at }];
	if (isSealed(session)) return { ...session, chairs };
	// Now that somebody has said where they are, they belong to this talk.
	const participants = session.participants.map((one): Participant => {
		const { onlyNamed, ...known } = one;
		return onlyNamed && one.id === participant ? known : one;
	});
	return changed(session, { participants, chairs });
};

/** Whether this change brings somebody to the sheet who could not read it before. */
export const isArrival = (room: Room, { participant, chair }: Omit<ChairChange, 'at'>): boolean =>
	isFilled(chair) && !isPresent(room, participant);

/** Who was here when the plan was sealed, which is what it says; until then, who is here now. */
export const roomAtSeal = ({
	participants,
	chairs,
	sealed,
}: Pick<Session, 'participants' | 'chairs' | 'sealed'>): Room => {
	const sealedAt = sealed.at(-1)?.sealedAt;
	if (sealedAt === undefined) return { participants, chairs };
	const until = Date.parse(sealedAt);
	return { participants, chairs: chairs.filter(({ at }) => Date.parse(at) <= until) };
};
