import type { Session } from '#domain/session.ts';
import type { PenVoice } from '#ui/kit/pens.ts';

/** The four marks, in the order of the strip; none weighs more than another. */
export const markIds = ['like', 'notSure', 'notForMe', 'ask'] as const;
export type MarkId = (typeof markIds)[number];

export type VoiceMarkMade = {
	readonly voice: PenVoice;
	readonly mark: MarkId;
	/** 'through an interpreter, Arabic' */
	readonly through: string | undefined;
	/** On a merged answer: which of its places are meant, when it is not all of them. */
	readonly places?: readonly string[];
};

/** The marks on every place of every grid. A place without one is not in it. */
export type Marks = ReadonlyMap<string, readonly VoiceMarkMade[]>;

const none: readonly VoiceMarkMade[] = [];
const isMark = (value: unknown): value is MarkId => markIds.some((one) => one === value);

/**
 * Every voice's marks by place, voice by voice: made once for each change of the session, not once
 * for each box. It remembers what it made: a place where nothing changed keeps its very list, so
 * that its box isn't drawn again.
 */
export function keepingMarks() {
	let before: Marks = new Map();
	return (session: Pick<Session, 'answers'>, voices: readonly PenVoice[]): Marks => {
		const places = [...marksIn(session, voices)].map(([place, made]) => {
			const was = before.get(place);
			return [place, was && areSame(was, made) ? was : made] as const;
		});
		before = new Map(places);
		return before;
	};
}

function marksIn({ answers }: Pick<Session, 'answers'>, voices: readonly PenVoice[]): Marks {
	const places = new Map<string, VoiceMarkMade[]>();
	const marks = answers.filter(({ question }) => question === 'options.mark');
	for (const voice of voices)
		for (const { saidBy, subject, value, through } of marks) {
			if (saidBy !== voice.id || !isMark(value)) continue;
			const made = places.get(subject) ?? [];
			made.push({ voice, mark: value, through });
			places.set(subject, made);
		}
	return places;
}

/**
 * The marks on these places. A merged answer covers several: a mark that a voice gave to all of them
 * stands once, any other says which places it is for.
 */
export function marksOn(marks: Marks, subjects: readonly string[]): readonly VoiceMarkMade[] {
	const [only = '', ...others] = subjects;
	if (others.length === 0) return marks.get(only) ?? none;
	const stands = new Map<string, VoiceMarkMade & { readonly places: readonly string[] }>();
	for (const place of subjects)
		for (const made of marks.get(place) ?? none) {
			const key = `${made.voice.id}/${made.mark}`;
			stands.set(key, { ...made, places: [...(stands.get(key)?.places ?? []), place] });
		}
	return [...stands.values()].map(({ places, ...made }) =>
		places.length === subjects.length ? made : { ...made, places },
	);
}

const areSame = (was: readonly VoiceMarkMade[], made: readonly VoiceMarkMade[]): boolean =>
	was.length === made.length &&
	was.every((one, at) => {
		const now = made[at];
		return (
			one.mark === now?.mark &&
			one.through === now.through &&
			one.voice.id === now.voice.id &&
			one.voice.name === now.voice.name &&
			one.voice.pen === now.voice.pen &&
			one.voice.outlined === now.voice.outlined
		);
	});
