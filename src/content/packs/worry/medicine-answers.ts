/** What is the same for sertraline with and without talking. */
import { fromTrial, nobodyCounted, setLocally } from '#content/packs/write.ts';

export const dailyTablet =
	'You take a tablet each day, such as sertraline. A specialist doctor starts it low, and sees you often.';

export const howLong = setLocally('A few weeks to work. Often 6 to 12 months in all.');

export const sideEffects = nobodyCounted(
	'With sertraline more people had trouble with sleep, or felt tired or restless, than with talking. Serious problems were more common with this kind of tablet than with a dummy pill.',
	['cams2008', 'locher2017'],
);

export const reviewAtEightWeeks = setLocally(
	'Look at it after about 6 to 8 weeks on a full dose. Tell someone quickly if you feel on edge, or think of harming yourself.',
);

export const notForEver = fromTrial(
	'The best results were with talking as well, and not in place of it. Years later, what people started with did not tell who stayed well.',
	['cams2008', 'camels2014'],
);

export const stopStepByStep = setLocally(
	'We would stop, step by step, if it harms more than it helps. We would stop when you have been well for long enough.',
);
