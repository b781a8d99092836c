/** One conversation as the list shows it: no words of anyone's, only what finds it again. */
export type ListedSession = {
	readonly id: string;
	/** The young person's name, as they wished it; '' until there is one. */
	readonly title: string;
	/** "with Mum", "by himself". */
	readonly people?: string | undefined;
	/** Month and year of birth, where they are known: `2011-03`. */
	readonly born?: string | undefined;
	/** When it was last changed, as a day: `2026-11-25`. */
	readonly changedOn: string;
	readonly state: 'open' | 'paused' | 'finished' | 'sealed';
	/** The same to the moment: what lists are sorted by. */
	readonly changedAt?: string | undefined;
	/** The title as it is searched, where that was made ready beforehand. */
	readonly sought?: string | undefined;
	/** The on-screen name of the stage it was left at. */
	readonly stage?: string | undefined;
	/** How many of the eight parts have notes. */
	readonly done?: number | undefined;
	/** Nothing written yet: only such a one can be thrown away. */
	readonly empty: boolean;
	readonly nextOn?: string | undefined;
	readonly damaged?: boolean | undefined;
	/** Shared by the conversations of one person; never a name. */
	readonly personId?: string | undefined;
	/** Where it changes a sealed plan: which version that makes. Such a sitting is no meeting. */
	readonly planVersion?: number | undefined;
	/** The conversation that this one parted from, when both were changed. */
	readonly forkOf?: string | undefined;
	/** What must be kept is in the record: only then can it be let go. */
	readonly recordConfirmed?: boolean | undefined;
};

/** The conversations that have these letters in their title or people; all of them for ''. */
export function foundIn(
	sessions: readonly ListedSession[],
	text: string,
): readonly ListedSession[] {
	const wanted = plain(text);
	if (wanted === '') return sessions;
	return sessions.filter(
		({ sought, title, people }) =>
			(sought ?? plain(title)).includes(wanted) || (people && plain(people).includes(wanted)),
	);
}

/** The conversations of one person, newest first: the list shows them together. */
export type Together = readonly [ListedSession, ...(readonly ListedSession[])];

/** One person's conversations stand where the newest of them stands. */
export function togetherIn(sessions: readonly ListedSession[]): readonly Together[] {
	const people = new Map<string, [ListedSession, ...ListedSession[]]>();
	for (const session of sessions) {
		const person = session.personId ?? session.id;
		const known = people.get(person);
		if (known) known.push(session);
		else people.set(person, [session]);
	}
	return [...people.values()];
}

/** How often people met: a change of the plan is none. */
export const timesMet = (together: Together): number =>
	together.filter(({ planVersion }) => planVersion === undefined).length;

/** The names that more than one person has: their month of birth stands beside them. */
export function sharedNamesIn(people: readonly Together[]): ReadonlySet<string> {
	const names = people.map(([newest]) => plain(newest.title)).filter((name) => name !== '');
	return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/** The ids of conversations that were changed in two places, both of each two. */
export const partedIn = (sessions: readonly ListedSession[]): ReadonlySet<string> =>
	new Set(sessions.flatMap(({ id, forkOf }) => (forkOf === undefined ? [] : [id, forkOf])));

/** Accents and capitals make no difference when somebody looks for a name. */
export function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.trim();
}
