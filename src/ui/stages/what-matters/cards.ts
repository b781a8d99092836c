import { whatMatters } from '#content/messages/what-matters.ts';
import type { Id } from '#domain/people.ts';
import { answerOf, wordsFor } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/** A card about one area of life: from the pack, or one that somebody wrote. */
export type Card = {
	readonly id: string;
	readonly label: string;
	/** a card without one was written by somebody */
	readonly icon?: string;
};

export const placeIds = ['weighs', 'comesAndGoes', 'goingAllRight'] as const;
export type CardPlace = (typeof placeIds)[number];

/** What each place is called for whoever holds the tablet: a supporter's "me" is somebody else. */
export const placeNames = ({ isSupporterHolding }: Sheet) =>
	isSupporterHolding
		? { ...whatMatters.places, weighs: whatMatters.weighsOnThem }
		: whatMatters.places;

/** Where no voice has put a card yet, or has put it back. */
export const pile = 'pile';

/** What `What matters` asks: who has said something to any of these has answered. */
export const asked = [
	'whatMatters.place',
	'whatMatters.order',
	'whatMatters.ownCard',
	'whatMatters.cardNote',
	'whatMatters.goingOn',
	'whatMatters.alreadyHelps',
	'whatMatters.whoHelps',
	'whatMatters.different',
	'whatMatters.wouldBeBad',
] as const;

/** The pack's cards, then those that the shown voices wrote themselves. */
export const cardsOn = (sheet: Sheet, shown: readonly Id[]): readonly Card[] => [
	...sheet.pack.lifeAreaCards,
	...wordsFor(sheet.session, 'whatMatters.ownCard')
		.filter((words) => shown.includes(words.saidBy))
		.map((words) => ({ id: words.id, label: words.text })),
];

/** The cards about which one of the shown voices said something. */
export const cardsWithNotes = (
	session: Pick<Session, 'words'>,
	shown: readonly Id[],
): ReadonlySet<string> =>
	new Set(
		session.words
			.filter((one) => one.question === 'whatMatters.cardNote' && shown.includes(one.saidBy))
			.map((one) => one.subject),
	);

/** Where each voice put each card: all of it read once, because a sheet has hundreds of answers. */
export type Places = (card: string, voice: Id) => CardPlace | undefined;

export function placesIn(session: Pick<Session, 'answers'>): Places {
	const places = new Map<string, CardPlace>();
	for (const { question, subject, saidBy, value } of session.answers) {
		const place = question === 'whatMatters.place' && placeIds.find((one) => one === value);
		if (place) places.set(`${saidBy} ${subject}`, place);
	}
	return (card, voice) => places.get(`${voice} ${card}`);
}

/** A voice's cards, most important first; what it has placed since then comes last. */
export const inOrder = <One extends Card>(
	sheet: Sheet,
	cards: readonly One[],
	voice: Id,
	places: Places,
): readonly One[] => {
	const order = answerOf(sheet.session, 'whatMatters.order', voice);
	const ids = Array.isArray(order) ? (order as readonly string[]) : [];
	const placed = placeIds.flatMap((place) =>
		cards.filter((card) => places(card.id, voice) === place),
	);
	const known = ids.flatMap((id) => placed.find((card) => card.id === id) ?? []);
	return [...known, ...placed.filter((card) => !ids.includes(card.id))];
};
