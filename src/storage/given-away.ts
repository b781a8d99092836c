/** What went to a colleague for good. The ledger says it, in the very transaction with the deed. */
import type { LedgerEntry } from './keeping-door.ts';

/**
 * Sessions that were here at the line `after` and were moved away since: a count from before misses
 * them with good reason, however the app ended. Nobody else can write such a line, for it is signed.
 */
export function givenAwaySince(entries: readonly LedgerEntry[], pid: string, after: number) {
	const came = new Set<string>();
	const left = new Set<string>();
	for (const { n, deed, by, id, why } of entries) {
		if (n <= after || by !== pid || id === undefined) continue;
		const isMoved = deed === 'given' && why === 'move';
		if (isMoved && !came.delete(id)) left.add(id);
		const isNew = deed === 'created' || deed === 'taken-in';
		if (isNew && !left.delete(id)) came.add(id);
	}
	return left;
}
