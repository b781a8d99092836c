import { begun } from '#conversation/resume.ts';
import type { LookChosen } from '#domain/look.ts';
import type { MadeUpFamily } from '#domain/made-up-family.ts';
import type { Pack } from '#domain/pack.ts';
import type { Id } from '#domain/people.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { changeFrom } from '#domain/changing.ts';
import { practisedBefore } from '#domain/practice-again.ts';
import { reviewFrom } from '#domain/review.ts';
import type { Session } from '#domain/session.ts';
import type { Vault } from '#storage/vault.ts';
import { newId, now, today, weeksBefore } from './clock.ts';
import { isStoredConversation, recordFrom, runs, type OpenSession } from './open-session.ts';

type Begins = {
	label: string;
	pid: string;
	pack: Pack;
	/** in practice, where the meeting before may have left out what a review is about */
	family?: MadeUpFamily | undefined;
};
type Opened = Result<OpenSession, { kind: string }>;

/** What was practised just now counts as six weeks ago once the next meeting is practised. */
const practiceClock = {
	get at() {
		return now();
	},
	newId,
	weeksBefore: (moment: string) => weeksBefore(moment, 6),
};

/** A new sitting that begins from this one, which stays as it is; saved before anybody writes on it. */
export async function meetAgain(vault: Vault, previous: Id, begins: Begins): Promise<Opened> {
	const before = await recordBefore(vault, previous);
	if (!before.ok) return before;
	const { session, look } = before.value;
	const { family } = begins;
	const last = family ? practisedBefore(session, family, practiceClock) : session;
	const { id: packId, version: packVersion, topics } = begins.pack;
	const review = reviewFrom(last, {
		id: newId(),
		at: now(),
		today: today(),
		packId,
		packVersion,
		practitioner: runs(begins),
		topicOf: (optionId) =>
			topics.find(({ options }) => options.some(({ id }) => id === optionId))?.id,
	});
	return saved(vault, begun(review).start(), look);
}

/** A new sitting that holds the whole of a sealed plan, open at *Our plan* for one change. */
export async function changePlan(vault: Vault, previous: Id, begins: Begins): Promise<Opened> {
	const before = await recordBefore(vault, previous);
	if (!before.ok) return before;
	const { session, look } = before.value;
	const change = changeFrom(session, {
		id: newId(),
		at: now(),
		packId: begins.pack.id,
		packVersion: begins.pack.version,
		practitioner: runs(begins),
	});
	if (!change) return problem({ kind: 'nothing-sealed' });
	const actor = begun(change).start();
	actor.send({ type: 'stage.chosen', stage: 'plan' });
	return saved(vault, actor, look);
}

/** What was said, and how the people there wanted the screen to look: they will again. */
type Before = { readonly session: Session; readonly look: LookChosen };

async function recordBefore(vault: Vault, id: Id): Promise<Result<Before, { kind: string }>> {
	const loaded = await vault.load(id);
	if (!loaded.ok) return loaded;
	const { record } = loaded.value;
	if (!isStoredConversation(record)) return problem({ kind: 'record-damaged' });
	return ok({ session: record.session, look: record.place.look ?? {} });
}

async function saved(vault: Vault, actor: OpenSession['actor'], look: LookChosen): Promise<Opened> {
	const begun = await vault.begin(recordFrom(actor, 'open', { look }));
	return begun.ok ? ok({ ...begun.value, actor, look }) : begun;
}
