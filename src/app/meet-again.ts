import { begun } from '#conversation/resume.ts';
import type { Pack } from '#domain/pack.ts';
import type { Id } from '#domain/people.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { reviewFrom } from '#domain/review.ts';
import type { Vault } from '#storage/vault.ts';
import { newId, now, today } from './clock.ts';
import { isStoredConversation, recordFrom, type OpenSession } from './open-session.ts';

/** A new sitting that begins from this one, which stays as it is; saved before anybody writes on it. */
export async function meetAgain(
	vault: Vault,
	previous: Id,
	begins: { label: string; pack: Pack },
): Promise<Result<OpenSession, { kind: string }>> {
	const loaded = await vault.load(previous);
	if (!loaded.ok) return loaded;
	const { record } = loaded.value;
	if (!isStoredConversation(record)) return problem({ kind: 'record-damaged' });
	const { id: packId, version: packVersion, topics } = begins.pack;
	const review = reviewFrom(record.session, {
		id: newId(),
		at: now(),
		today: today(),
		packId,
		packVersion,
		practitioner: { id: newId(), name: begins.label },
		topicOf: (optionId) =>
			topics.find(({ options }) => options.some(({ id }) => id === optionId))?.id,
	});
	const actor = begun(review).start();
	const saved = await vault.begin(recordFrom(actor, 'open'));
	return saved.ok ? ok({ ...saved.value, actor }) : saved;
}
