/** What can be done with one conversation of the list besides opening it. */
export type RowDeed = {
	readonly kind: 'give' | 'let-go' | 'hold';
	readonly id: string;
	readonly title: string;
};
