import { entryOf } from '#domain/said.ts';
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
};

const isMark = (value: unknown): value is MarkId => markIds.some((one) => one === value);

/**
 * Every voice's marks on these places, voice by voice. A merged answer covers several places; a
 * voice that marked two of them differently keeps both marks.
 */
export const marksOn = (
	session: Pick<Session, 'answers'>,
	voices: readonly PenVoice[],
	subjects: readonly string[],
): readonly VoiceMarkMade[] =>
	voices.flatMap((voice) => {
		const given = subjects.flatMap(
			(subject) => entryOf(session, 'options.mark', voice.id, subject) ?? [],
		);
		return [...new Set(given.map(({ value }) => value))].filter(isMark).map((mark) => ({
			voice,
			mark,
			through: given.find(({ value }) => value === mark)?.through,
		}));
	});
