/** Why an unlock did not open; the waiting time counts down on the screen from `waitSeconds`. */
export type UnlockProblem =
	| { readonly kind: 'wrong'; readonly waitSeconds: number }
	| { readonly kind: 'damaged' }
	/** The store gave no answer: nothing was tried. */
	| { readonly kind: 'not-read' }
	/** A security key that was asked and did not open it, in a sentence. */
	| { readonly kind: 'key'; readonly text: string };
