import { isVoice, type Id, type Instant } from './people.ts';
import { changed, type Session, type Words } from './session.ts';

export type SaidByChange = {
	id: Id;
	/** whose words they were */
	to: Id;
	at: Instant;
};

/**
 * Words that were put down with the wrong pen get the voice they belong to. Not a letter of them
 * changes, nor who wrote them down; whose they were taken for before is kept beside them. The place
 * of a card that somebody wrote goes with it, unless the other voice has placed that card already.
 * Given back to the voice before, it was no change: they are kept again from whomever they were.
 */
export const saidByChanged = (session: Session, change: SaidByChange): Session => {
	const words = session.words.find((one) => one.id === change.id);
	const voice = session.participants.find((one) => one.id === change.to);
	if (!words || !voice || !isVoice(voice) || words.saidBy === voice.id) return session;
	const isPlaced = session.answers.some(
		(one) => isPlaceOf(one, words.id) && one.saidBy === voice.id,
	);
	return changed(session, {
		words: session.words.map((one) => (one.id === words.id ? moved(words, change) : one)),
		answers: session.answers.map((one) =>
			isPlaceOf(one, words.id) && one.saidBy === words.saidBy && !isPlaced
				? { ...one, saidBy: voice.id, keptFrom: without(one.keptFrom, voice.id) }
				: one,
		),
	});
};

const isPlaceOf = (answer: { question: string; subject: string }, card: Id): boolean =>
	answer.question === 'whatMatters.place' && answer.subject === card;

const moved = (words: Words, { to, at }: SaidByChange): Words => {
	const { takenFor: before = [], ...rest } = words;
	const last = before.at(-1);
	if (last?.saidBy === to) {
		const earlier = before.slice(0, -1);
		return {
			...rest,
			saidBy: to,
			keptFrom: without([...new Set([...last.keptFrom, ...words.keptFrom])], to),
			...(earlier.length > 0 ? { takenFor: earlier } : {}),
		};
	}
	const { saidBy, keptFrom } = words;
	return {
		...words,
		saidBy: to,
		// Nobody's own words are kept from them.
		keptFrom: without(keptFrom, to),
		takenFor: [...before, { saidBy, keptFrom, until: at }],
	};
};

const without = (readers: readonly Id[], reader: Id): readonly Id[] =>
	readers.filter((one) => one !== reader);
