/** Words that waited for a session that is not here, or not this profile's. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { OpenProblem } from '#storage/open-sessions.ts';
import type { Merge } from './beside.ts';

/** Let go meanwhile, they go too; somebody else's wait for that person; or nobody knows. */
export async function notHere(
	{ disk, keys }: Desk,
	{ id, pid }: { readonly id: string; readonly pid: string | undefined },
	found: OpenProblem,
): Promise<Merge> {
	if (found.kind !== 'session-missing') return problem(found);
	const [tombstone] = await disk.tombstones([id]);
	if (tombstone) return ok({ became: 'gone' });
	return problem(pid !== undefined && pid !== keys?.pid ? { kind: 'locked' } : found);
}
