/** One of the eight stages as the map shows it: a tick means "has notes", never "passed". */
export type StageLink = {
	readonly id: string;
	readonly title: string;
	readonly hasNotes: boolean;
	readonly current: boolean;
};
