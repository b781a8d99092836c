import { saidLastTime } from './last-time.ts';
import type { Chair, Id } from './people.ts';
import type { Session } from './session.ts';
import { comesOrGoes, type Change } from './undoing.ts';

/** Said before the talk begins, and nothing that anybody would keep from somebody who comes in. */
const beforeTheTalk: ReadonlySet<string> = new Set([
	...['start.birth', 'start.identityChecked', 'start.secondIdentifier'],
	...['start.howWeMeet', 'start.minutes'],
]);

/**
 * Where somebody is as their chair is pulled up: here, until something has been said. After that
 * not yet, so that what is to stay from them can be kept before they can read it.
 */
export const chairAtFirst = (session: Session): Chair => {
	const { words, answers, steps, numbers, contacts, safetyVersions, lastTime } = session;
	const isOfTheTalk = ({ question }: { question: string }) => !beforeTheTalk.has(question);
	const hasTalked =
		[...words, ...answers].some(isOfTheTalk) ||
		[steps, numbers, contacts, safetyVersions].some((list) => list.length > 0);
	return hasTalked || lastTime !== undefined ? 'late' : 'here';
};

/** Whether anything at all is kept from this person. */
export const isKeptFrom = (session: Session, id: Id): boolean =>
	[
		...[...session.words, ...session.answers, ...session.steps, ...session.numbers],
		...session.safetyVersions.flatMap(({ words }) => words),
		...saidLastTime(session.lastTime),
	].some(({ keptFrom }) => keptFrom.includes(id));

/**
 * Whether anything but their chair is about this person: said or written by them, kept from them, a
 * step or a copy of theirs. Such a chair is not taken away by an undo.
 */
export const isAnythingAbout = (session: Session, id: Id): boolean => {
	const names = (value: unknown): boolean => {
		if (typeof value === 'string') return value.split('/').includes(id);
		if (typeof value !== 'object' || value === null) return false;
		return Object.values(value).some(names);
	};
	return names({ ...session, participants: [], chairs: [] });
};

/** Who comes to the table again when this is taken back, and into which chair. */
export const comesBack = ({ things }: Change): { participant: Id; chair: Chair } | undefined => {
	const person = things.find((one) => comesOrGoes(one) && one.before);
	const chairs = things.filter(({ field, before }) => field === 'chairs' && before);
	const chair = chairs.findLast(({ before }) => before?.participant === person?.key)?.before?.chair;
	return person && { participant: person.key, chair: (chair as Chair | undefined) ?? 'late' };
};
