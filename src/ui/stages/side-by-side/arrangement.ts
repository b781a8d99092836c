import type { ArrangedGrid } from '#domain/plan-parts.ts';
import type { Topic, TopicOption } from '#domain/topic.ts';

/** The option that is always there, and never folded. */
export const isNothingExtra = (option: TopicOption): boolean => option.kind === 'nothing';

/** A topic's options in the order that is stated to everybody: A to Z, by name. */
export const inStatedOrder = (topic: Topic): readonly TopicOption[] =>
	topic.options.toSorted((a, b) => a.namePlain.localeCompare(b.namePlain, 'en'));

/** A grid with these options, in the stated order; folding and pins stay for those still in. */
export const gridOf = (
	topic: Topic,
	optionIds: readonly string[],
	before?: ArrangedGrid,
): ArrangedGrid => ({
	topicId: topic.id,
	optionIds: inStatedOrder(topic)
		.map((option) => option.id)
		.filter((id) => optionIds.includes(id)),
	view: before?.view ?? 'whole',
	hiddenRows: before?.hiddenRows ?? [],
	pinnedRows: before?.pinnedRows ?? [],
	hiddenOptions: (before?.hiddenOptions ?? []).filter((id) => optionIds.includes(id)),
	pinnedOptions: (before?.pinnedOptions ?? []).filter((id) => optionIds.includes(id)),
});

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
