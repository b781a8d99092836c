/** The commands about words that the disk did not take. */
import { ok, problem } from '#domain/result.ts';
import type { BacklogDoor } from '#storage/backlog-door.ts';
import { sealCover } from '#storage/cover/cover-box.ts';
import type { Desk } from '#storage/desk.ts';
import { sealSession } from '#storage/session-box.ts';
import type { Revision, SessionToSave } from '#storage/vault.ts';
import { contentOf, sealDraft, startOf } from './draft.ts';
import { mergeBacklog } from './merge-backlog.ts';
import { oneSessionFile } from './one-session-file.ts';
import { sealedUpon } from './unsure.ts';

export const backlogCommands = (desk: Desk): BacklogDoor => ({
	sealForLater: (...asked) => sealForLater(desk, ...asked),
	sealToOwner: async (pid, id, revision, input, unheard = []) => {
		const row = await desk.disk.profile(pid);
		if (!row) return problem({ kind: 'profile-missing' });
		const sent = await Promise.all(unheard.map(contentOf));
		return ok(await sealDraft(row, { id, revision, input, sent }));
	},
	mergeBacklog: (bytes) => mergeBacklog(desk, bytes),
});

/** Asked while a save may be under way: so it touches nothing but what is in hand. */
async function sealForLater(desk: Desk, id: string, revision: Revision, input: SessionToSave) {
	if (desk.practiceSecret) return problem({ kind: 'practice' } as const);
	const held = desk.open.get(id);
	if (!held) return problem({ kind: 'locked' } as const);
	// Another window's save may have been read meanwhile: that is no past of these words.
	const isUpon = held.tip.hash === revision.hash;
	const before = isUpon ? sealedUpon(desk, id, held.tip) : startOf({ revision, input });
	const { rows, tip } = await sealSession({ id, keys: held.keys, waits: true }, before, input);
	const cover =
		input.cover === undefined ? undefined : await sealCover(held.keys, { id, rev: tip.rev }, input);
	const { written = [] } = desk.unsure.get(id) ?? {};
	if (isUpon) desk.unsure.set(id, { written, aside: tip });
	const lifeline = desk.lifelines.get(id);
	return ok(await oneSessionFile(lifeline, { ...rows, ...(cover && { cover }) }, desk.now()));
}
