import type { StageId } from '#domain/stages.ts';
import type { PromptsShown } from '#ui/frame/guide.ts';

/** After so many uses of a stage its prompts are one line, and after so many a word. */
const untilLine = 2;
const untilWord = 5;

/**
 * Words for the practitioner, full at first and thinner with each use of a stage.
 *
 * Counted per stage and profile on this tablet, up to where nothing changes any more, so that the
 * count says nothing about anybody. A use is one conversation in which the stage was opened.
 */
export class FadingPrompts {
	/** how much of each stage's prompts shows in this conversation: it does not fade while it lasts */
	#shown: Partial<Record<StageId, PromptsShown>> = $state({});
	readonly #key: string | undefined;

	/** `pid` is whoever is unlocked; none in practice, where prompts are always full. */
	constructor(pid: string | undefined) {
		this.#key = pid === undefined ? undefined : `prompts ${pid}`;
	}

	get isFading(): boolean {
		return this.#key !== undefined;
	}

	/** How much of them shows at this stage. */
	at(stage: StageId): PromptsShown {
		return this.#shown[stage] ?? shownAfter(this.#uses()[stage] ?? 0);
	}

	/** The stage lies open: it counts as a use of it, once in a conversation. */
	opened(stage: StageId): void {
		if (this.#key === undefined || this.#shown[stage]) return;
		const uses = this.#uses();
		const before = uses[stage] ?? 0;
		this.#shown[stage] = shownAfter(before);
		this.#keep({ ...uses, [stage]: Math.min(before + 1, untilWord) });
	}

	/** At every stage in full again, from now. */
	readonly showInFull = (): void => {
		for (const stage of Object.keys(this.#shown) as StageId[]) this.#shown[stage] = 'full';
		this.#keep({});
	};

	#uses(): Partial<Record<StageId, number>> {
		if (this.#key === undefined) return {};
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
			return typeof kept === 'object' && kept !== null ? kept : {};
		} catch {
			// Nothing to read: they show in full, which is where everybody begins.
			return {};
		}
	}

	#keep(uses: Partial<Record<StageId, number>>): void {
		try {
			if (this.#key !== undefined) localStorage.setItem(this.#key, JSON.stringify(uses));
		} catch {
			// No room: they stay as thick as they are.
		}
	}
}

const shownAfter = (uses: number): PromptsShown =>
	uses < untilLine ? 'full' : uses < untilWord ? 'line' : 'word';
