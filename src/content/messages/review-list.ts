/** The words of meeting again, on the list of conversations. */
export const review = {
	meetAgain: 'Meet again',
	times: (count: number) => (count === 2 ? 'Met twice' : `Met ${String(count)} times`),
} as const;
