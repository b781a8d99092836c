/** A colleague as the list shows them, with their four words when these are compared. */
export type ColleagueShown = {
	readonly pid: string;
	readonly label: string;
	readonly known: 'not-yet' | 'confirmed' | 'changed';
};

/** A conversation that lies ready from a colleague. */
export type GivenShown = {
	readonly grantId: string;
	readonly from: string;
	readonly how: 'copy' | 'move' | 'back';
	readonly title: string;
	readonly damaged: boolean;
};

/** The title of a plan that may be opened for a colleague. */
export type PlanTitle = { readonly id: string; readonly owner: string; readonly title: string };

/** Words of the plan as they were said, with who wrote them down when that was somebody else. */
export type SaidInPlan = {
	readonly who: string;
	readonly when: string;
	readonly writtenBy: string;
	readonly text: string;
};

/** A colleague's safety plan, opened: what each wrote, step by step. */
export type PlanShown = {
	readonly name: string;
	readonly steps: readonly {
		readonly title: string;
		readonly words: readonly SaidInPlan[];
		/** All who may see this part, in one line. */
		readonly seenBy: string;
	}[];
	readonly next: readonly SaidInPlan[];
	readonly lead: string;
	/** Said first where a newer version is here, or may be. */
	readonly older?: string | undefined;
};
