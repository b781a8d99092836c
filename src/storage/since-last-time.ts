/** Looking back at an unlock: whether everything is still here as it was left. */
import { ok, problem } from '#domain/result.ts';
import { countAsLeft, openCount } from './count-box.ts';
import type { Count } from './count-box.ts';
import { headNow, writeCount } from './counting.ts';
import type { Desk } from './desk.ts';
import { givenAwaySince } from './given-away.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { CountDoor, SinceLastTime } from './keeping-door.ts';
import { ledgerSince } from './ledger-since.ts';
import { compare } from './tally.ts';
import { tabletRow } from './tablet-row.ts';
import { tallyAll } from './tally-all.ts';

/** The commands about what should be here. */
export const countCommands = (desk: Desk): CountDoor => ({
	device: async () => ok({ device: (await tabletRow(desk)).device }),
	sinceLastTime: () => sinceLastTime(desk),
	countToKeep: async () => {
		if (desk.practiceSecret) return ok('');
		if (!desk.keys) return problem({ kind: 'locked' });
		const row = (await writeCount(desk)) ?? (await desk.disk.get('counts', desk.keys.pid));
		return ok(row ? toBase64(row.box) : '');
	},
	rememberCount: async (kept) => {
		if (desk.practiceSecret) return ok(undefined);
		if (!desk.keys) return problem({ kind: 'locked' });
		// What does not open is no count of this profile's, and says nothing.
		desk.counting.kept = await openCount(desk.keys, fromBase64(kept) ?? new Uint8Array());
		return ok(undefined);
	},
});

const NOTHING_SAID = { changedThen: 0, missing: 0, putBack: false, ledgerFaults: [], toKnow: [] };

async function sinceLastTime(desk: Desk): ReturnType<CountDoor['sinceLastTime']> {
	if (desk.practiceSecret) return ok(NOTHING_SAID);
	const { keys, counting } = desk;
	if (!keys) return problem({ kind: 'locked' });
	const [row, stored] = [await desk.disk.get('counts', keys.pid), await countAsLeft(desk, keys)];
	const isDamaged = row !== undefined && !stored;
	const before = [stored, counting.kept].filter((count) => count !== undefined);
	const ledger = await ledgerSince(desk, keys, before);
	counting.minded = (await headNow(desk))?.n ?? 0;
	await tallyAll(desk, keys, counting, () => desk.keys === keys);
	// Covered meanwhile: counting needs no key and goes on; the next full unlock looks again.
	if (desk.keys !== keys) {
		void tallyAll(desk, { pid: keys.pid }, counting).catch(() => undefined);
		return problem({ kind: 'locked' });
	}
	const then = newestOf(before);
	const faults = [...(then?.faults ?? []), ...ledger.faults].slice(-MOST_FAULTS);
	const isForgotten = !row && (counting.kept !== undefined || ledger.wasHere);
	counting.last = { seq: then?.seq ?? 0, faults };
	counting.kept = undefined;
	const answer: SinceLastTime = {
		...(then && { lastUsedAt: then.usedAt }),
		changedThen: then?.changed ?? 0,
		...differences(before, desk.counting.tally, ({ head }) =>
			givenAwaySince(ledger.own, keys.pid, head?.n ?? 0),
		),
		...(isDamaged && { countDamaged: true }),
		ledgerFaults: ledger.faults,
		toKnow: ledger.toKnow,
	};
	const isWoundBack = stored !== undefined && then !== undefined && then.seq > stored.seq;
	await writeCount(desk).catch(() => undefined);
	return ok({ ...answer, putBack: answer.putBack || isForgotten || isWoundBack });
}

const MOST_FAULTS = 20;

function differences(
	before: readonly Count[],
	now: Count['tally'],
	leftSince: (count: Count) => ReadonlySet<string>,
) {
	const found = before.map((count) => compare(count.tally, now, leftSince(count)));
	return {
		missing: Math.max(0, ...found.map(({ missing }) => missing)),
		putBack: found.some(({ isOlder }) => isOlder),
	};
}

const newestOf = (counts: readonly Count[]): Count | undefined =>
	counts.toSorted((one, other) => one.seq - other.seq).at(-1);
