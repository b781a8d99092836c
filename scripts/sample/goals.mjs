const addGoal = async ({ sheet, write }, words, rating, nextStep) => {
	await write('A goal, in your own words', words);
	const goal = sheet.getByRole('region', { name: words });
	const scale = goal.getByRole('slider').first();
	await scale.focus();
	await scale.press('Home');
	for (let step = 0; step < rating; step++) await scale.press('ArrowRight');
	await write('One small next step', nextStep, goal);
};

/** Two goals in her own words, each with where it is now. */
export const goals = async (hand) => {
	await addGoal(hand, 'Go back to football on Thursdays ⚽', 3, 'Text Søren, just hi');
	await addGoal(hand, 'Sleep before one, déjà vu and all', 4, 'Phone stays in the kitchen');
};
