/** The door to words that the disk did not take: sealed, so that they can wait outside the database. */
import type { Result } from '#domain/result.ts';
import type { Locked, RecordDamaged, Revision, SessionMissing } from './vault.ts';
import type { SessionRecord, SessionToSave } from './vault.ts';

export type BacklogDoor = {
	/**
	 * The newest state, sealed as the next save would be, and at the same time a backup of this one
	 * session: `mergeBacklog` takes it, and so does a restore on any tablet. Asks nothing of the disk.
	 */
	sealForLater(
		id: string,
		revision: Revision,
		input: SessionToSave,
	): Promise<Result<Uint8Array<ArrayBuffer>, Locked | { kind: 'practice' }>>;
	/**
	 * The same when this keeper has no key to it: sealed to its owner alone, who must unlock before it
	 * is merged. It is no backup. `unheard` is what was sent to be saved and not answered: where the
	 * newest on the disk is one of these, the draft comes after it.
	 */
	sealToOwner(
		pid: string,
		id: string,
		revision: Revision,
		input: SessionToSave,
		unheard?: readonly SessionRecord[],
	): Promise<
		Result<Uint8Array<ArrayBuffer>, { kind: 'profile-missing' } | { kind: 'database-unavailable' }>
	>;
	/**
	 * Puts what waited in its place. Whatever else was saved meanwhile stays beside it, never under it;
	 * `gone` when its session was let go. `locked` for somebody else's words too.
	 */
	mergeBacklog(
		bytes: Uint8Array<ArrayBuffer>,
	): Promise<
		Result<
			{ readonly became: 'newest' | 'known' | 'beside' | 'gone' },
			{ kind: 'not-a-backlog' } | { kind: 'not-saved' } | Locked | SessionMissing | RecordDamaged
		>
	>;
};
