import type { Chair, Id, Instant, Participant } from './people.ts';
import { changed, withOne, type Session } from './session.ts';

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

/** A chair that was put out by mistake; somebody whose words are kept stays. */
export const personLeftOut = (session: Session, { id }: { id: Id }): Session => {
	const person = session.participants.find((one) => one.id === id);
	const spoke = [...session.words, ...session.answers, ...session.steps, ...session.numbers].some(
		(entry) => entry.saidBy === id || entry.writtenBy === id,
	);
	if (!person || spoke || person.role === 'youngPerson' || person.role === 'practitioner')
		return session;
	return changed(session, {
		participants: session.participants.filter((one) => one.id !== id),
		chairs: session.chairs.filter((one) => one.participant !== id),
	});
};

/** Somebody sits down, steps out, or is late: kept with its time. */
export const chairChanged = (
	session: Session,
	change: { participant: Id; chair: Chair; at: Instant },
): Session =>
	changed(session, {
		chairs: [
			...session.chairs,
			{ participant: change.participant, chair: change.chair, at: change.at },
		],
	});
