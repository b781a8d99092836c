/** The words of meeting again, on the list of conversations. */
export const review = {
	meetAgain: 'Meet again',
	times: (count: number) => (count === 2 ? 'Met twice' : `Met ${String(count)} times`),
	/** "Plan sealed, version 2": a change of a plan that was sealed. */
	version: (standing: string, version: number) => `${standing}, version ${String(version)}`,
} as const;
