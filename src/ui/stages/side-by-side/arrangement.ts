import { columnsOf, isNothingExtra } from '#domain/grid.ts';
import { somebodyAsks } from '#domain/how-to-talk.ts';
import type { ArrangedGrid } from '#domain/plan-parts.ts';
import type { Topic, TopicOption } from '#domain/topic.ts';
import type { HowWords } from '#ui/easy/how-words.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/** A grid with these options, in the stated order; folding and pins stay for those still in. */
export const gridOf = (
	topic: Topic,
	optionIds: readonly string[],
	before?: ArrangedGrid,
	view: ArrangedGrid['view'] = 'whole',
): ArrangedGrid => ({
	topicId: topic.id,
	optionIds: columnsOf(topic, optionIds).map((option) => option.id),
	view: before?.view ?? view,
	hiddenRows: before?.hiddenRows ?? [],
	pinnedRows: before?.pinnedRows ?? [],
	hiddenOptions: (before?.hiddenOptions ?? []).filter((id) => optionIds.includes(id)),
	pinnedOptions: (before?.pinnedOptions ?? []).filter((id) => optionIds.includes(id)),
});

/** How a new grid opens: one question at a time where somebody who is here asked for that at Start. */
export const viewAsked = ({ session, everyone }: Pick<Sheet, 'session' | 'everyone'>) =>
	somebodyAsks(session, everyone, 'oneQuestion') ? 'one' : 'whole';

/**
 * Whether answers show their first lines until their row is opened: of the whole table, and not in
 * easy words or beside pictures, which are short and belong together.
 */
export const isCut = ({ view }: ArrangedGrid, how: HowWords | undefined): boolean =>
	view === 'whole' && !how?.easy && !how?.pictures;

/** Puts an id into a list, or takes it out. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
	ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

/** Pinned things first, each part in the order it had. */
export const pinnedFirst = <Thing extends { readonly id: string }>(
	things: readonly Thing[],
	pinned: readonly string[],
): readonly Thing[] => [
	...things.filter((thing) => pinned.includes(thing.id)),
	...things.filter((thing) => !pinned.includes(thing.id)),
];

/** The options of a grid in the order shown: pinned first, then as stated. */
export const optionsShown = (topic: Topic, grid: ArrangedGrid): readonly TopicOption[] =>
	pinnedFirst(
		grid.optionIds.flatMap((id) => topic.options.filter((option) => option.id === id)),
		grid.pinnedOptions,
	);

/** Two columns stay open and the rest fold; *Nothing extra for now* is never among those that fold. */
export const withTwoOpen = (
	topic: Topic,
	grid: ArrangedGrid,
	two: readonly string[],
): ArrangedGrid => ({
	...grid,
	hiddenOptions: optionsShown(topic, grid)
		.filter((option) => !two.includes(option.id) && !isNothingExtra(option))
		.map((option) => option.id),
});
