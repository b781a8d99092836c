import type { Id } from '#domain/people.ts';
import type { PenVoice } from '#ui/kit/pens.ts';
import type { Sheet } from '#ui/stages/sheet.ts';
import {
	cardsOn,
	cardsWithNotes,
	placeIds,
	placesIn,
	type Card,
	type CardPlace,
	type Places,
} from './cards.ts';

/** A card as it lies on the sheet now, in the eyes of whoever has the pen. */
export type LyingCard = Card & {
	readonly place: CardPlace | undefined;
	/** who put it there, as far as that shows now */
	readonly placedBy: readonly PenVoice[];
	readonly hasNote: boolean;
};

/** Somebody else would put this card here. */
export type Slot = { readonly voice: PenVoice; readonly card: Card };

/**
 * Where all the cards lie. A card that has not changed stays the same object from one change of the
 * session to the next, so that a tap draws one card and not forty.
 */
export class CardBoard {
	readonly #sheet: () => Sheet;
	readonly #shown: () => readonly Id[];
	#before: readonly LyingCard[] = [];

	readonly places: Places = $derived.by(() => placesIn(this.#sheet().session));
	readonly cards: readonly LyingCard[] = $derived.by(() => this.#lying());
	readonly #slots: readonly (Slot & { place: CardPlace })[] = $derived.by(() => this.#asked());

	constructor(sheet: () => Sheet, shown: () => readonly Id[]) {
		this.#sheet = sheet;
		this.#shown = shown;
	}

	at(place: CardPlace | undefined): readonly LyingCard[] {
		return this.cards.filter((card) => card.place === place);
	}

	/** What the other voices would put here: what each said, and nothing about who is right. */
	slotsAt(place: CardPlace): readonly Slot[] {
		return this.#slots.filter((slot) => slot.place === place);
	}

	#lying(): readonly LyingCard[] {
		const [sheet, shown] = [this.#sheet(), this.#shown()];
		const voices = sheet.everyone.filter((voice) => shown.includes(voice.id));
		const noted = cardsWithNotes(sheet.session, shown);
		const cards = cardsOn(sheet, shown).map((card) => {
			const place = this.places(card.id, sheet.pen);
			const placedBy = voices.filter((voice) => place && this.places(card.id, voice.id) === place);
			return this.#kept({ ...card, place, placedBy, hasNote: noted.has(card.id) });
		});
		this.#before = cards;
		return cards;
	}

	#kept(card: LyingCard): LyingCard {
		const before = this.#before.find((one) => one.id === card.id);
		return before && looks(before) === looks(card) ? before : card;
	}

	#asked(): readonly (Slot & { place: CardPlace })[] {
		const [sheet, shown] = [this.#sheet(), this.#shown()];
		const others = sheet.everyone.filter(
			(voice) => voice.id !== sheet.pen && shown.includes(voice.id),
		);
		return placeIds.flatMap((place) =>
			others.flatMap((voice) =>
				this.cards
					.filter((card) => card.place !== place && this.places(card.id, voice.id) === place)
					.map((card) => ({ place, voice, card })),
			),
		);
	}
}

const looks = ({ label, place, placedBy, hasNote }: LyingCard): string =>
	JSON.stringify([label, place, hasNote, placedBy]);
