import { createSubscriber } from 'svelte/reactivity';
import { clock } from './clock.ts';

const every = 30_000;

const subscribe = createSubscriber((update) => {
	const ticking = setInterval(update, every);
	return () => {
		clearInterval(ticking);
	};
});

/**
 * The moment, for whatever says it on a page that stays open: there it is asked again every half
 * minute. It ticks only while something that shows has asked.
 */
export const ticked = (): Date => {
	subscribe();
	return clock();
};
