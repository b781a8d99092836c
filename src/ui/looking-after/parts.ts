/** The parts of *Looking after*, in the order in which they stand at the side. */
export const lookedAfterParts = [
	'ways-in',
	'colleagues',
	'kit',
	'access',
	'backup',
	'files',
	'to-finish',
	'experience',
	'ledger',
	'tablet',
] as const;

/** One part; one is open at a time. */
export type LookedAfterPart = (typeof lookedAfterParts)[number];
