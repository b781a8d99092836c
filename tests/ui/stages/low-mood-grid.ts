import type { ConversationEvent } from '#conversation/events.ts';
import type { ArrangedGrid } from '#domain/plan-parts.ts';

/** Ways to help low mood, laid side by side with nothing hidden or pinned unless said otherwise. */
export const gridWith = (change: Partial<ArrangedGrid>): ConversationEvent => ({
	type: 'grid.arranged',
	grid: {
		topicId: 'low-mood',
		optionIds: [],
		view: 'whole',
		hiddenRows: [],
		pinnedRows: [],
		hiddenOptions: [],
		pinnedOptions: [],
		...change,
	},
});

/** Two of them. */
export const grid = gridWith({ optionIds: ['lm-nothing', 'lm-talk'] });
