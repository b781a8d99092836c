import type { ReviewPlaceId } from '#domain/pack-wording.ts';
import type { PartPlace } from '#domain/part-place.ts';
import type { StageId } from '#domain/stages.ts';
import type { PromptsShown } from '#ui/frame/guide.ts';

/** A stage, or a part that has words of its own and is counted by itself. */
export type PromptedPlace = StageId | PartPlace | `review.${ReviewPlaceId}`;

/** Opened too seldom to be known by heart, and a count would say that somebody did not talk. */
const neverFades = (place: PromptedPlace): boolean => place === 'start.quiet';

/** After so many uses of a stage its prompts are one line, and after so many a word. */
const untilLine = 2;
const untilWord = 5;

/**
 * Words for the practitioner, full at first and thinner with each use of a stage.
 *
 * Counted per place and profile on this tablet, up to where nothing changes any more, so that the
 * count says nothing about anybody. A use is one conversation in which the stage was opened.
 */
export class FadingPrompts {
	/** how much of each stage's prompts shows in this conversation: it does not fade while it lasts */
	#shown: Partial<Record<PromptedPlace, PromptsShown>> = $state({});
	readonly #key: string | undefined;

	/** `pid` is whoever is unlocked; none in practice, where prompts are always full. */
	constructor(pid: string | undefined) {
		this.#key = pid === undefined ? undefined : `prompts ${pid}`;
	}

	get isFading(): boolean {
		return this.#key !== undefined;
	}

	/** How much of them shows at this place. */
	at(place: PromptedPlace): PromptsShown {
		if (neverFades(place)) return 'full';
		return this.#shown[place] ?? shownAfter(this.#uses()[place] ?? 0);
	}

	/** It lies open: that counts as a use of it, once in a conversation. */
	opened(place: PromptedPlace): void {
		if (this.#key === undefined || neverFades(place) || this.#shown[place]) return;
		const uses = this.#uses();
		const before = uses[place] ?? 0;
		this.#shown[place] = shownAfter(before);
		this.#keep({ ...uses, [place]: Math.min(before + 1, untilWord) });
	}

	/** At every stage in full again, from now. */
	readonly showInFull = (): void => {
		for (const stage of Object.keys(this.#shown) as PromptedPlace[]) this.#shown[stage] = 'full';
		this.#keep({});
	};

	#uses(): Partial<Record<PromptedPlace, number>> {
		if (this.#key === undefined) return {};
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
			return typeof kept === 'object' && kept !== null ? kept : {};
		} catch {
			// Nothing to read: they show in full, which is where everybody begins.
			return {};
		}
	}

	#keep(uses: Partial<Record<PromptedPlace, number>>): void {
		try {
			if (this.#key !== undefined) localStorage.setItem(this.#key, JSON.stringify(uses));
		} catch {
			// No room: they stay as thick as they are.
		}
	}
}

const shownAfter = (uses: number): PromptsShown =>
	uses < untilLine ? 'full' : uses < untilWord ? 'line' : 'word';
