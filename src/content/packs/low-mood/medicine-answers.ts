/** What is the same for fluoxetine with and without talking. */
import { fromGuideline, fromTrial } from '#content/packs/write.ts';

export const checksOften =
	'A specialist doctor starts it. Someone checks on you often, most of all in the first 4 to 6 weeks.';

export const fluoxetineLimits = fromTrial(
	'It works on mood, and not on what is going on around you. It may take weeks. Quite a few get better on a dummy pill too. Other tablets for low mood have been tested less in under 18s.',
	['cipriani2016'],
);

export const reviewAtFourWeeks = fromGuideline(
	'If nothing is better after about 4 weeks, ask for a review. The dose, the medicine or the talking can change. Tell someone right away if you feel on edge, or have more thoughts of suicide.',
	['annafreud'],
);
