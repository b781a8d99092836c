import {
	begun,
	keptFrom,
	resumedFrom,
	type ConversationActor,
	type KeptConversation,
	type Spot,
} from '#conversation/resume.ts';
import { coverOf } from '#domain/cover.ts';
import type { LookChosen } from '#domain/look.ts';
import { answerFor } from '#domain/said.ts';
import type { Id } from '#domain/people.ts';
import type { Pack } from '#domain/pack.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { seatFamily, type MadeUpFamily } from '#domain/made-up-family.ts';
import {
	isEmpty,
	isSealed,
	newSession,
	youngPersonOf,
	type Runs,
	type Session,
} from '#domain/session.ts';
import { isRecordConfirmed, isSafetyPlanToFinish } from '#domain/to-finish.ts';
import { unreadIn } from '#domain/unread.ts';
import type { HeaderToSeal, Revision, SessionToSave, Vault } from '#storage/vault.ts';
import { newId, now, today } from './clock.ts';

/** The record as it is stored: our own, with its version first, so that it outlives any machine. */
type StoredConversation = { readonly version: 1 } & KeptConversation;

/** A conversation that lies on the table: its actor, and the row it is saved to. */
export type OpenSession = {
	readonly id: Id;
	readonly actor: ConversationActor;
	readonly revision: Revision;
	/** where on the page people were; absent on a fresh sheet */
	readonly spot?: Spot | undefined;
	/** how people want the screen to look, as far as they chose */
	readonly look?: LookChosen | undefined;
	/** when the newest was written, where only an earlier state of it can be read */
	readonly unreadable?: string | undefined;
	/** which conversation it parted from, when both were changed */
	readonly forkOf?: Id | undefined;
};

/** Whether people paused, finished or are in the middle; it stands in the sealed header. */
export type Standing = 'open' | 'paused';

/** What is saved: everything said, the place, a sealed header for the list, and what may be covered. */
export function recordFrom(
	actor: ConversationActor,
	standing: Standing,
	on: { spot?: Spot; look?: LookChosen } = {},
): SessionToSave {
	const kept = keptFrom(actor.getSnapshot(), on);
	const { session } = kept;
	const record: StoredConversation = { version: 1, ...kept };
	const header: HeaderToSeal = {
		title: youngPersonOf(session).name,
		createdAt: session.createdAt,
		updatedAt: now(),
		state: isSealed(session) ? 'sealed' : session.finishedAt === null ? standing : 'finished',
		empty: isEmpty(session),
		personId: session.personId,
		...bornIn(session),
		...(session.review ? { nextDate: session.review.date } : {}),
		...(session.changeOf ? { planVersion: session.changeOf.version + 1 } : {}),
		...(isRecordConfirmed(session) ? { recordConfirmed: true } : {}),
		...(isSafetyPlanToFinish(session) ? { safetyPlanToFinish: true } : {}),
		...(unreadIn(session).length > 0 ? { unread: true } : {}),
	};
	return { record, header, cover: coverOf(session) };
}

const bornIn = (session: Session): { born?: string } => {
	const born = answerFor(session, 'start.birth');
	return typeof born === 'string' && born !== '' ? { born } : {};
};

/** Who runs a sitting: their name here and their way in, which practice has none of. */
export const runs = ({ label, pid }: { label: string; pid: string }): Runs => ({
	...{ id: newId(), name: label },
	...(pid !== '' && { profile: pid }),
});

/** A fresh sheet, saved before anybody writes on it. */
export async function beginSession(
	vault: Vault,
	begins: {
		label: string;
		pid: string;
		pack: Pack;
		practice: boolean;
		family?: MadeUpFamily | undefined;
	},
): Promise<Result<OpenSession, { kind: string }>> {
	const session = newSession({
		id: newId(),
		personId: newId(),
		practice: begins.practice,
		at: now(),
		packId: begins.pack.id,
		packVersion: begins.pack.version,
		practitioner: runs(begins),
		youngPersonId: newId(),
	});
	const { family, pack } = begins;
	const { topics } = pack;
	// Practice begins with people in the chairs, so that there is something to try at once.
	const begunWith = family
		? seatFamily(session, family, { topics, at: now(), today: today(), newId })
		: session;
	const actor = begun(begunWith).start();
	const saved = await vault.begin(recordFrom(actor, 'open'));
	return saved.ok ? ok({ ...saved.value, actor }) : saved;
}

/** A session from the vault, at the stage and place where people were. */
export async function reopenSession(
	vault: Vault,
	id: Id,
): Promise<Result<OpenSession, { kind: string }>> {
	const loaded = await vault.load(id);
	if (!loaded.ok) return loaded;
	const { record } = loaded.value;
	if (!isStoredConversation(record)) return problem({ kind: 'record-damaged' });
	const resumed = resumedFrom(record);
	if (!resumed.ok) return problem({ kind: 'record-newer-than-app' });
	const { revision, unreadable, header } = loaded.value;
	const { forkOf } = header;
	const { spot, look } = record.place;
	return ok({ id, actor: resumed.value.start(), revision, unreadable, forkOf, spot, look });
}

/** Whether a record is a conversation of ours. */
export const isStoredConversation = (record: object): record is StoredConversation =>
	'place' in record && 'session' in record;
