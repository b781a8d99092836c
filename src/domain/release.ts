/** What somebody has to look at before a record is given out, said beside each entry. */
import { lastTimeWith, type LastTime } from './last-time.ts';
import type { Id } from './people.ts';
import type { Said, Session } from './session.ts';

/** Why an entry needs a look. A person decides; nothing is left out here. */
export type ReleaseCheck = {
	readonly why: 'kept-from' | 'said-by-somebody-else' | 'about-somebody-else';
	/** names as they stand in the session */
	readonly who: readonly string[];
};

type Checked<Entry> = Entry & { readonly checkBeforeRelease?: readonly ReleaseCheck[] };

/**
 * The session with every kept-from and third-party entry marked. Everything is still in it: an
 * access request is answered by people, who see here what they must weigh.
 */
export const markedForRelease = (session: Session) => {
	const said = <Entry extends Said>(entry: Entry) =>
		checked(entry, [
			...fromWhom(session, entry),
			...byWhom(session, entry.saidBy),
			...aboutWhom(session, entry),
		]);
	return {
		...session,
		words: session.words.map(said),
		answers: session.answers.map(said),
		steps: session.steps.map(said),
		numbers: session.numbers.map(said),
		safetyVersions: session.safetyVersions.map((version) => ({
			...version,
			words: version.words.map(said),
		})),
		statements: session.statements.map((one) => checked(one, byWhom(session, one.voice))),
		participants: session.participants.map((one) => checked(one, about(session, one.id))),
		contacts: session.contacts.map((one) =>
			checked(one, [{ why: 'about-somebody-else', who: [one.name] }]),
		),
		sharing: session.sharing.map((one) => checked(one, about(session, one.reader))),
		...(session.lastTime && { lastTime: lastTimeMarked(session.lastTime, said) }),
	};
};

const lastTimeMarked = (last: LastTime, said: <Entry extends Said>(entry: Entry) => Entry) => {
	const marked = lastTimeWith(last, said);
	const contacts = last.before.contacts.map((one) =>
		checked(one, [{ why: 'about-somebody-else', who: [one.name] }]),
	);
	return { ...marked, before: { ...marked.before, contacts } };
};

const checked = <Entry>(entry: Entry, checks: readonly ReleaseCheck[]): Checked<Entry> => ({
	...entry,
	...(checks.length > 0 && { checkBeforeRelease: checks }),
});

function fromWhom(session: Session, { keptFrom }: Said): ReleaseCheck[] {
	if (keptFrom.length === 0) return [];
	return [{ why: 'kept-from', who: keptFrom.map((id) => nameOf(session, id)) }];
}

const byWhom = (session: Session, voice: Id): ReleaseCheck[] =>
	isSomebodyElse(session, voice)
		? [{ why: 'said-by-somebody-else', who: [nameOf(session, voice)] }]
		: [];

const about = (session: Session, id: Id): ReleaseCheck[] =>
	isSomebodyElse(session, id) ? [{ why: 'about-somebody-else', who: [nameOf(session, id)] }] : [];

/** What somebody is to do, or an agency agreed to, is about them as well. */
function aboutWhom(session: Session, entry: Said): ReleaseCheck[] {
	const who = (entry as Partial<Session['steps'][number]>).who;
	if (!who) return [];
	if (who.kind === 'participant') return about(session, who.id);
	return [{ why: 'about-somebody-else', who: [who.agreedBy || who.name] }];
}

/** Neither the young person whose record it is, nor the practitioner who wrote it as their work. */
const isSomebodyElse = (session: Session, id: Id): boolean =>
	session.participants.some(
		(one) => one.id === id && one.role !== 'youngPerson' && one.role !== 'practitioner',
	);

function nameOf(session: Session, id: Id): string {
	const person = session.participants.find((one) => one.id === id);
	return person ? person.name || person.relation || person.role : id;
}
