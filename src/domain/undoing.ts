import { changed, isSealed, withOne, type Answer, type Session } from './session.ts';

/** Undo: an answer stands again exactly as it was, with how it came and from whom it is kept. */
export const answerPutBack = (session: Session, { answer }: { answer: Answer }): Session =>
	changed(session, { answers: withOne(session.answers, answer) });

/** What can be taken back, and by what each thing is found again. */
const foundBy = {
	words: 'id',
	answers: 'id',
	numbers: 'id',
	steps: 'id',
	statements: 'voice',
	grids: 'topicId',
	contacts: 'id',
	sharing: 'id',
	participants: 'id',
	/** only those of somebody who comes or goes with it */
	chairs: 'at',
	safetyVersions: 'version',
} as const;
const ones = ['lead', 'review', 'readBack', 'lastTime'] as const;

type ListField = keyof typeof foundBy;
/** One kind of thing in a session. */
export type Field = ListField | (typeof ones)[number];
/** Anything that can be taken back, whatever it is. */
export type Thing = Readonly<Record<string, unknown>>;

/** One thing before and after a change, each with its place in the list. */
export type ChangedThing = {
	readonly field: Field;
	readonly key: string;
	readonly before: Thing | undefined;
	readonly after: Thing | undefined;
	readonly from: number;
	readonly to: number;
};

/** All that became different: enough to take it back, and nothing of the rest of the session. */
export type Change = { readonly things: readonly ChangedThing[]; readonly count: number };

const isList = (field: Field): field is ListField => field in foundBy;
const fields: readonly Field[] = [...(Object.keys(foundBy) as ListField[]), ...ones];

/** The things of one kind, as a list also where there is at most one. */
export const thingsIn = (session: Session, field: Field): readonly Thing[] => {
	if (isList(field)) return session[field];
	const one = session[field];
	return one ? [one] : [];
};

/** What a thing is found by among its kind. */
export const keyIn = (field: Field, thing: Thing): string =>
	isList(field)
		? String(thing[foundBy[field]]) + (field === 'chairs' ? ` ${String(thing.participant)}` : '')
		: '';

/** Whether both say the same, whoever made the object. */
export const alike = (one: unknown, other: unknown): boolean =>
	one === other || JSON.stringify(one) === JSON.stringify(other);

/** What lies between two moments; what is the same object in both costs one comparison. */
export const changeBetween = (before: Session, after: Session): Change => {
	const things = fields
		.filter((field) => before[field] !== after[field])
		.flatMap((field) => changedIn(field, thingsIn(before, field), thingsIn(after, field)));
	// Where people sit decides what may be shown, and is one tap away: no undo moves anybody who stays.
	const moved = things.filter(comesOrGoes).map(({ key }) => key);
	const isMoved = ({ field, before: was, after: is }: ChangedThing) =>
		field !== 'chairs' || moved.includes(String((was ?? is)?.participant));
	return { things: things.filter(isMoved), count: after.changes - before.changes };
};

/** Whether somebody gets a chair or loses it; two who may be one only come together, or apart. */
export const comesOrGoes = ({ field, before, after }: ChangedThing): boolean =>
	field === 'participants' && !(before && after) && (before ?? after)?.perhapsRuns !== true;

const changedIn = (
	field: Field,
	before: readonly Thing[],
	after: readonly Thing[],
): readonly ChangedThing[] => {
	const [first, ends] = sameAtEnds(before, after);
	const middle = (things: readonly Thing[]) => things.slice(first, things.length - ends);
	const was = notAmong(middle(after), middle(before));
	const is = notAmong(middle(before), middle(after));
	const keys = new Set([...was, ...is].map(({ thing }) => keyIn(field, thing)));
	return [...keys].flatMap((key) => {
		const old = was.find(({ thing }) => keyIn(field, thing) === key);
		const now = is.find(({ thing }) => keyIn(field, thing) === key);
		const from = old ? first + old.at : -1;
		const to = now ? first + now.at : -1;
		if (from === to && alike(old?.thing, now?.thing)) return [];
		return [{ field, key, before: old?.thing, after: now?.thing, from, to }];
	});
};

/**
 * How many things are the same at the start of both lists, and at their end where nothing came or
 * went: of three hundred answers a tap changes one.
 */
const sameAtEnds = (one: readonly Thing[], other: readonly Thing[]): [number, number] => {
	const differs = one.findIndex((thing, at) => thing !== other[at]);
	const first = differs < 0 ? one.length : differs;
	if (one.length !== other.length) return [first, 0];
	const last = one.findLastIndex((thing, at) => thing !== other[at]);
	return [first, Math.min(one.length - first, one.length - 1 - last)];
};

/** What of one list is not in the other; where the rest stands in another order, that as well. */
const notAmong = (others: readonly Thing[], things: readonly Thing[]) => {
	const stay = new Set(others);
	const both = things.filter((thing) => stay.has(thing));
	const here = new Set(both);
	const isMixed = others.filter((thing) => here.has(thing)).some((thing, at) => thing !== both[at]);
	return things
		.map((thing, at) => ({ thing, at }))
		.filter(({ thing, at }) => !stay.has(thing) || (isMixed && others[at] !== thing));
};

/** Nothing is different any more, but perhaps the place of a thing among others. */
export const isNothing = ({ things }: Change): boolean =>
	things.every(({ before, after }) => alike(before, after));

/** Whether both are about one and the same thing: the next letter of the same words. */
export const isOfOneThing = (one: Change, other: Change): boolean => {
	// A chair comes along with whoever gets it.
	const said = ({ things }: Change) => things.filter(({ field }) => field !== 'chairs');
	const [first, ...rest] = [...said(one), ...said(other)];
	const same = ({ field, key }: ChangedThing) => field === first?.field && key === first.key;
	return [one, other].every((each) => said(each).length === 1) && rest.every(same);
};

/**
 * What of it is still to be taken back: somebody who was only named, and of whom it has been said
 * since where they are, belongs to this talk and stays.
 */
export const stillIn = (session: Session, { things }: Change): readonly ChangedThing[] => {
	const came = things.filter(
		(one) =>
			comesOrGoes(one) &&
			one.after?.onlyNamed === true &&
			session.participants.some(({ id, onlyNamed }) => id === one.key && onlyNamed !== true),
	);
	const isTheirs = ({ field, after }: ChangedThing, { key }: ChangedThing) =>
		field === 'chairs' && after?.participant === key;
	return things.filter((one) => came.every((other) => one !== other && !isTheirs(one, other)));
};

/** Everything in it stands again exactly as before, at its place; who said and wrote it with it. */
export const changeTakenBack = (session: Session, { change }: { change: Change }): Session => {
	if (isSealed(session)) return session;
	const changes = session.changes - change.count;
	const things = stillIn(session, change);
	const touched = fields.filter((field) => things.some((one) => one.field === field));
	const put: Session = {
		...session,
		...Object.fromEntries(touched.map((field) => [field, putBackIn(session, field, things)])),
		changes,
	};
	const gone = things.filter((one) => comesOrGoes(one) && !one.before);
	const next = gone.length > 0 ? withoutChairsOf(put, gone) : put;
	// What was read back counts by number: the same number must never come up for something else.
	return next.readBack && next.readBack.changes > changes ? { ...next, readBack: null } : next;
};

/** Whoever is taken away may have moved since, from chair to chair. */
const withoutChairsOf = (session: Session, gone: readonly ChangedThing[]): Session => ({
	...session,
	chairs: session.chairs.filter(({ participant }) => gone.every(({ key }) => key !== participant)),
});

const putBackIn = (session: Session, field: Field, all: readonly ChangedThing[]) => {
	const mine = all.filter((one) => one.field === field);
	const things = thingsIn(session, field).flatMap((thing): Thing[] => {
		const changed = mine.find(({ key }) => key === keyIn(field, thing));
		if (!changed) return [thing];
		return changed.before && changed.from === changed.to ? [changed.before] : [];
	});
	const moved = mine.filter(({ before, from, to }) => before && from !== to);
	for (const { before, from } of moved.toSorted((a, b) => a.from - b.from))
		if (before) things.splice(from, 0, before);
	return isList(field) ? things : (things[0] ?? null);
};
