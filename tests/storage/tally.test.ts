import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compare,
	countFound,
	countGone,
	countWritten,
	EVERY_ID,
	newTallying,
} from '#storage/tally.ts';
import type { Tally, Tallying } from '#storage/tally.ts';

const IDS = ['000a', '000b', '1fff', '7aa0', '7aa1', 'fff0'];

type Step =
	| { readonly kind: 'write' | 'give'; readonly id: string }
	| { readonly kind: 'read'; readonly upTo: string };

const anyId = fc.constantFrom(...IDS);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 4, arbitrary: anyId.map((id) => ({ kind: 'write', id }) as const) },
	{ weight: 1, arbitrary: anyId.map((id) => ({ kind: 'give', id }) as const) },
	{ weight: 2, arbitrary: anyId.map((upTo) => ({ kind: 'read', upTo }) as const) },
);

/** A disk on which sessions are written and given away while they are being counted. */
function countWhile(steps: readonly Step[], before: ReadonlyMap<string, number>) {
	const disk = new Map(before);
	const tallying = newTallying();
	const read = (upTo: string) => {
		if (upTo <= tallying.upTo) return;
		for (const [id, rev] of disk)
			if (id > tallying.upTo && id <= upTo) countFound(tallying, id, rev);
		tallying.upTo = upTo;
	};
	for (const step of steps) {
		if (step.kind === 'read') read(step.upTo);
		else if (step.kind === 'write') write(disk, tallying, step.id);
		else give(disk, tallying, step.id);
	}
	read(EVERY_ID);
	return { disk, tally: tallying.tally };
}

function write(disk: Map<string, number>, tallying: Tallying, id: string): void {
	const rev = (disk.get(id) ?? 0) + 1;
	countWritten(tallying, id, rev, !disk.has(id));
	disk.set(id, rev);
}

function give(disk: Map<string, number>, tallying: Tallying, id: string): void {
	const rev = disk.get(id);
	if (rev === undefined) return;
	disk.delete(id);
	countGone(tallying, id, rev);
}

const whole = (disk: ReadonlyMap<string, number>): Tally => {
	const tallying = newTallying();
	for (const [id, rev] of disk) countFound(tallying, id, rev);
	return tallying.tally;
};

const without = (tally: Tally): Tally =>
	Object.fromEntries(Object.entries(tally).filter(([, [count]]) => count > 0));

const anyDisk = fc
	.dictionary(anyId, fc.integer({ min: 1, max: 9 }))
	.map((revs) => new Map(Object.entries(revs)));

describe('A tally of sessions', () => {
	it('comes out right, whatever is written and given away while it is being read', () => {
		fc.assert(
			fc.property(fc.array(anyStep, { maxLength: 30 }), anyDisk, (steps, before) => {
				const { disk, tally } = countWhile(steps, before);
				expect(without(tally)).toEqual(whole(disk));
			}),
		);
	});

	it('never cries wolf: after any writing nothing is less than before', () => {
		const writing = anyStep.filter(({ kind }) => kind !== 'give');
		fc.assert(
			fc.property(fc.array(writing, { maxLength: 30 }), anyDisk, (steps, before) => {
				const { tally } = countWhile(steps, before);
				expect(compare(whole(before), tally)).toEqual({ missing: 0, isOlder: false });
			}),
		);
	});

	it('notices each one that is gone or put back among sessions that are left alone', () => {
		fc.assert(
			fc.property(anyDisk, anyId, (before, id) => {
				fc.pre(before.has(id));
				const gone = new Map(before);
				gone.delete(id);
				expect(compare(whole(before), whole(gone)).missing).toBe(1);
				const older = new Map(before).set(id, before.get(id)! - 1);
				expect(compare(whole(before), whole(older)).isOlder).toBe(true);
			}),
		);
	});
});
