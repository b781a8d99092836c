import { entryOf } from '#domain/said.ts';
import type { Answer } from '#domain/session.ts';
import type { Sheet } from '#ui/stages/sheet.ts';
import { takeBack } from '#ui/stages/take-back.ts';
import type { CardPlace } from './cards.ts';

type Move = {
	readonly card: string;
	readonly to: CardPlace | undefined;
	/** the place that it had before, with all that was kept beside it */
	readonly before: Answer | undefined;
};

/** Puts cards where a voice says, and knows the last one, so that it can be taken back. */
export class Moves {
	last: Move | undefined = $state.raw();
	readonly #sheet: () => Sheet;

	constructor(sheet: () => Sheet) {
		this.#sheet = sheet;
	}

	put(card: string, to: CardPlace | undefined): void {
		const sheet = this.#sheet();
		const before = entryOf(sheet.session, 'whatMatters.place', sheet.pen, card);
		if (before?.value === to) return;
		sheet.answer('whatMatters.place', to, { subject: card });
		this.last = { card, to, before };
	}

	/** Answers the card that lies again where it lay. */
	undo(): string | undefined {
		const { last } = this;
		this.last = undefined;
		if (!last) return undefined;
		const sheet = this.#sheet();
		// As it stood: from whom the place was kept is kept again from the same.
		if (last.before) sheet.send({ type: 'answer.put-back', answer: last.before });
		else takeBack(sheet, 'whatMatters.place', sheet.pen, last.card);
		return last.card;
	}

	forget(): void {
		this.last = undefined;
	}
}
