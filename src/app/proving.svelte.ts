import { unlock } from '#content/messages/tablet.ts';
import type { TabletApp } from './tablet.svelte.ts';
import { notDone, type TabletProblem } from './tablet-life.ts';

/** What of the tablet can tell who is tapping. */
type Asked = Pick<TabletApp, 'tryPin' | 'tryPassphrase' | 'hasPin' | 'practicePin' | 'life'>;

const told: Readonly<Record<string, string>> = {
	'passphrase-not-tried': unlock.notTried,
	'not-done': unlock.notDone,
	'wrong-passphrase': unlock.wrong,
};

/**
 * Whether whoever taps is the practitioner, asked while the sheet lies open before everybody.
 *
 * It shares its three tries with the cover: nobody gets more of them by going elsewhere.
 */
export class Proving {
	working = $state(false);
	#problem: TabletProblem | null = $state.raw(null);
	readonly #tablet: Asked;

	constructor(tablet: Asked) {
		this.#tablet = tablet;
	}

	get hasPin(): boolean {
		return this.#tablet.hasPin;
	}

	/** In practice there is nobody to keep out. */
	get practicePin(): string | undefined {
		return this.#tablet.life.context.practice ? this.#tablet.practicePin : undefined;
	}

	get triesLeft(): number | undefined {
		return this.#problem && 'triesLeft' in this.#problem ? this.#problem.triesLeft : undefined;
	}

	get waitSeconds(): number {
		return this.#problem && 'waitSeconds' in this.#problem ? this.#problem.waitSeconds : 0;
	}

	get told(): string | undefined {
		return this.#problem ? told[this.#problem.kind] : undefined;
	}

	/** True when it is the practitioner; what was wrong is said otherwise. */
	async by(way: 'numbers' | 'words', typed: string): Promise<boolean> {
		this.working = true;
		const answer =
			way === 'numbers' ? this.#tablet.tryPin(typed) : this.#tablet.tryPassphrase(typed);
		const outcome = await answer.catch(() => ({ ok: false, problem: notDone }) as const);
		this.#problem = outcome.ok ? null : outcome.problem;
		this.working = false;
		return outcome.ok;
	}
}
