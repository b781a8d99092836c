/** What a checked file turned out to be. Each has its own sentence, and none is a bare yes or no. */
export type PlanFinding =
	| {
			readonly kind: 'unaltered';
			/** Whether this tablet knows the key; what is unaltered can still be somebody else's. */
			readonly known: boolean;
			readonly practice: boolean;
			readonly sealedBy: string;
			/** As people read it: "25 November 2026, 10:53". */
			readonly sealedOn: string;
	  }
	| { readonly kind: 'changed'; readonly pages?: string }
	| { readonly kind: 'appended' }
	/** A PDF without a seal, from somewhere else. */
	| { readonly kind: 'no-seal' }
	/** One of ours, with no seal that can be read. */
	| { readonly kind: 'no-seal-ours' }
	/** Sealed, but by another program. */
	| { readonly kind: 'not-ours' }
	| { readonly kind: 'not-a-pdf' }
	| { readonly kind: 'too-large' };

/** Where *Check a plan* is: nothing chosen yet, at work, or done. */
export type PlanCheck =
	| { readonly kind: 'waiting' }
	| { readonly kind: 'checking'; readonly part?: number }
	| {
			readonly kind: 'checked';
			readonly fileName: string;
			readonly pages?: number;
			readonly finding: PlanFinding;
	  };
