/** One line of the ledger, in words. */
export type LedgerLine = {
	readonly n: number;
	readonly when: string;
	readonly who: string;
	readonly what: string;
	/** who stood there and why, whose it is, which conversation */
	readonly about: readonly string[];
};
