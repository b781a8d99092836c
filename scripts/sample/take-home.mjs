/** Takes the sealed plan home as a file; answers the download. */
export const takeHome = async ({ page, tap, turnTo }) => {
	await turnTo('Take home');
	const [download] = await Promise.all([page.waitForEvent('download'), tap('As a file')]);
	return download;
};
