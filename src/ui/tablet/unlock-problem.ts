/** Why an unlock did not open; the waiting time counts down on the screen from `waitSeconds`. */
export type UnlockProblem =
	| { readonly kind: 'wrong'; readonly waitSeconds: number }
	| { readonly kind: 'damaged' }
	/** The store gave no answer: nothing was tried. */
	| { readonly kind: 'not-read' }
	/** A key that did not open it, words that could not be tried: in a sentence. */
	| { readonly kind: 'told'; readonly text: string };
