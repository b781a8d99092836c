/** One part of a hundred people: its count, what happened to them, and how their figures are drawn. */
export type PeoplePart = {
	readonly count: number;
	readonly label: string;
	readonly style: PersonStyle;
};

/** Shapes tell the parts apart, so that nothing depends on colour. */
export type PersonStyle = 'solid' | 'outline' | 'striped' | 'dotted';
