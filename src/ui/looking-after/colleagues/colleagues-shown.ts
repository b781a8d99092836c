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

/** A colleague's safety plan, opened: what each wrote, step by step. */
export type PlanShown = {
	readonly name: string;
	readonly steps: readonly {
		readonly title: string;
		readonly words: readonly { readonly who: string; readonly text: string }[];
	}[];
	readonly next: readonly { readonly who: string; readonly text: string }[];
	readonly lead: string;
};
