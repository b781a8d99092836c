/** Said while the tablet is locked, when somebody's profile is gone and others are here. */
export const wayInMissing = (count: number) => ({
	happened:
		count === 1
			? 'Somebody’s way in is missing from this tablet.'
			: `${count} people’s ways in are missing from this tablet.`,
	safe: 'Everybody who is listed here opens their own as before.',
	todo: 'Tell whoever looks after this tablet. A backup can bring it back.',
});
