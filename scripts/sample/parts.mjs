/** The parts of a stage by their tabs, and the names of their pictures. */
const parts = {
	start: [
		['How we talk', 'how-we-talk'],
		['What stays private', 'private'],
		['Reaching you', 'reaching-you'],
		['Not talking', 'not-talking'],
		['Who’s here', undefined],
	],
	'what-matters': [
		['In my words', 'words'],
		['Who and what helps', 'helps'],
		['What I’d change', 'change'],
		['What’s going on', undefined],
	],
	'kind-of-help': [
		['What we think together', 'together'],
		['Five kinds', undefined],
	],
	'our-plan': [
		['Read back', 'read-back'],
		['Sign', 'sign'],
		['Take home', 'take-home'],
		['Together', undefined],
	],
};

/** Shows each part of a stage, and leaves it at the first one. */
export const showParts = async (hand, stage, onstage) => {
	for (const [tab, part] of parts[stage] ?? []) {
		await hand.turnTo(tab);
		if (!part) continue;
		await hand.untilSaved();
		await onstage(`${stage}-${part}`);
	}
	if (stage === 'side-by-side') {
		await hand.pick('How to look', 'One at a time');
		await onstage('side-by-side-one');
		await hand.pick('How to look', 'All at once');
	}
};
