/** A conversation that two people found across the profiles. */
export type Found = {
	readonly id: string;
	readonly title: string;
	readonly owner: string;
	/** as people read it: "25 November 2026" */
	readonly changedOn: string;
	/** the hold in words, where there is one */
	readonly held?: string | undefined;
	/** joins the conversations of one person */
	readonly personId?: string | undefined;
	readonly damaged: boolean;
};

/** Where the two people are. */
export type AccessStep = 'beginning' | 'found' | 'holding' | 'lifting' | 'taking';
