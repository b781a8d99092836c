import { alike, type Change, type ChangedThing } from './undoing.ts';

const isSame = (one: ChangedThing, other: ChangedThing): boolean =>
	one.field === other.field && one.key === other.key;

/** One change that lies between what was before the first and what is after the last of them. */
const together = (changes: readonly Change[]): Change => {
	const things: ChangedThing[] = [];
	for (const one of changes.flatMap((change) => change.things)) {
		const at = things.findIndex((known) => isSame(known, one));
		const known = things[at];
		if (known) things[at] = { ...one, before: known.before, from: known.from };
		else things.push(one);
	}
	return {
		things: things.filter(({ before, after }) => !alike(before, after)),
		count: changes.reduce((sum, { count }) => sum + count, 0),
	};
};

/**
 * What was done to one and the same thing, as one: what somebody rewrote or took out again before
 * anybody else read it was never said, and no undo shows it. The rest stays as it is, in its order.
 */
export const folded = <Deed extends { readonly change: Change }>(
	deeds: readonly Deed[],
): readonly Deed[] => {
	let result: readonly Deed[] = [];
	for (const deed of deeds) {
		const touches = ({ change }: Deed) =>
			change.things.some((one) => deed.change.things.some((other) => isSame(one, other)));
		const before = result.filter(touches);
		const change = together([...before, deed].map((one) => one.change));
		const rest = result.filter((one) => !before.includes(one));
		result = change.things.length > 0 ? [...rest, { ...deed, change }] : rest;
	}
	return result;
};
