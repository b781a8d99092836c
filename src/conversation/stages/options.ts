import { assign } from 'xstate';
import { gridArranged, gridPutAway } from '#domain/grids.ts';
import { conversation } from '#conversation/setup.ts';

/** A topic's options, side by side: which are on the sheet, and how they stand. */
export const options = conversation.createStateConfig({
	on: {
		'grid.arranged': {
			actions: assign(({ context, event }) => ({ session: gridArranged(context.session, event) })),
		},
		'grid.put-away': {
			actions: assign(({ context, event }) => ({ session: gridPutAway(context.session, event) })),
		},
	},
});
