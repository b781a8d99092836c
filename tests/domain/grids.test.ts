import { expect, test } from 'vitest';
import { gridArranged } from '#domain/grids.ts';
import type { ArrangedGrid } from '#domain/plan-parts.ts';
import { family } from './people-at-the-table.ts';

const gridOn = (topicId: string, view: ArrangedGrid['view'] = 'whole'): ArrangedGrid => ({
	topicId,
	optionIds: ['talking', 'nothingExtra'],
	view,
	hiddenRows: [],
	pinnedRows: [],
	hiddenOptions: [],
	pinnedOptions: [],
});

test('A table that is looked at another way stays where it lies among the others', () => {
	const both = [gridOn('low'), gridOn('worry')].reduce(
		(session, grid) => gridArranged(session, { grid }),
		family(),
	);
	const looked = gridArranged(both, { grid: gridOn('low', 'one') });
	expect(looked.grids).toEqual([gridOn('low', 'one'), gridOn('worry')]);
});
