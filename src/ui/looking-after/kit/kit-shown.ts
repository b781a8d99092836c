/** Where making and trying the recovery kit is. */
export type KitStep = 'overview' | 'joining' | 'making' | 'first' | 'second' | 'proving';

/** The kit as people speak of it. */
export type KitShown = {
	readonly kit?: { readonly name: string; readonly madeOn: string };
	readonly provedOn?: string;
	/** the names of those whom it can't help yet */
	readonly notYetIn: readonly string[];
	readonly joinAsked: boolean;
};
