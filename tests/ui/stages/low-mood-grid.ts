import type { ConversationEvent } from '#conversation/events.ts';

/** Two ways to help low mood, laid side by side with nothing hidden or pinned. */
export const grid: ConversationEvent = {
	type: 'grid.arranged',
	grid: {
		topicId: 'low-mood',
		optionIds: ['lm-nothing', 'lm-talk'],
		view: 'whole',
		hiddenRows: [],
		pinnedRows: [],
		hiddenOptions: [],
		pinnedOptions: [],
	},
};
