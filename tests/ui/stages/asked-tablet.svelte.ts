import { Proving } from '#app/proving.svelte.ts';

const wrong = (problem: { kind: string }) => Promise.resolve({ ok: false, problem } as const);
const right = () => Promise.resolve({ ok: true, value: true } as const);

/** A tablet whose six numbers are 314159, for three tries, and whose words are "right words". */
export class AskedTablet {
	hasPin = $state(true);
	readonly practicePin = '000000';
	readonly life = { context: { practice: false } } as never;
	#triesLeft = 3;

	tryPin = (pin: string) => {
		if (pin === '314159') return right();
		this.#triesLeft -= 1;
		this.hasPin = this.#triesLeft > 0;
		return wrong({ kind: 'wrong-pin', triesLeft: this.#triesLeft } as { kind: string });
	};
	tryPassphrase = (passphrase: string) =>
		passphrase === 'right words'
			? right()
			: wrong({ kind: 'wrong-passphrase', waitSeconds: 0 } as { kind: string });
}

/** How the practitioner of that tablet shows that it is them. */
export const proving = (): Proving => new Proving(new AskedTablet());
