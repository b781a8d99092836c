import { answerOf, wordsFor } from '#domain/said.ts';
import type { Id } from '#domain/people.ts';
import type { Words } from '#domain/session.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/** A card about one area of life: from the pack, or one that somebody wrote. */
export type Card = {
	readonly id: string;
	readonly label: string;
	readonly icon?: string;
	readonly own?: Words;
};

export const placeIds = ['weighs', 'comesAndGoes', 'goingAllRight'] as const;
export type CardPlace = (typeof placeIds)[number];

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
		.map((words) => ({ id: words.id, label: words.text, own: words })),
];

/** Where a voice put a card; nothing while it is in that voice's pile. */
export const placeBy = (sheet: Sheet, card: string, voice: Id): CardPlace | undefined => {
	const place = answerOf(sheet.session, 'whatMatters.place', voice, card);
	return placeIds.find((one) => one === place);
};

/** A voice's cards, most important first; what it has placed since then comes last. */
export const inOrder = (sheet: Sheet, cards: readonly Card[], voice: Id): readonly Card[] => {
	const order = answerOf(sheet.session, 'whatMatters.order', voice);
	const ids = Array.isArray(order) ? (order as readonly string[]) : [];
	const placed = placeIds.flatMap((place) =>
		cards.filter((card) => placeBy(sheet, card.id, voice) === place),
	);
	const known = ids.flatMap((id) => placed.find((card) => card.id === id) ?? []);
	return [...known, ...placed.filter((card) => !ids.includes(card.id))];
};
