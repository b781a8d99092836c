import { flushSync } from 'svelte';
import type { Deed, Way } from '#conversation/deed.ts';
import type { ConversationEvent } from '#conversation/events.ts';
import { History } from '#conversation/history.ts';
import type { conversationMachine } from '#conversation/machine.ts';
import {
	atTheTop,
	isSafetyOpen,
	stageIn,
	type ConversationActor,
	type Spot,
} from '#conversation/resume.ts';

import type { LookChosen } from '#domain/look.ts';
import type { MadeUpFamily } from '#domain/made-up-family.ts';
import type { Pack } from '#domain/pack.ts';
import { isPresent, type Chair, type Id } from '#domain/people.ts';
import { comesBack } from '#domain/pulled-up.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { isArrival } from '#domain/room.ts';
import { practitionerOf, youngPersonOf, type Session } from '#domain/session.ts';
import { readersInRoom, sheetFor } from '#domain/sharing.ts';
import type { StageId } from '#domain/stages.ts';
import { unreadIn } from '#domain/unread.ts';
import type { Vault } from '#storage/vault.ts';
import { afterPaint } from '#ui/kit/after-paint.ts';
import type { SavedState } from '#ui/kit/saved-state.ts';
import type { UnreadEntry } from '#ui/tablet/unread-entry.ts';
import { sheetFrom, type Sheet } from '#ui/stages/sheet.ts';
import { newId, now, today } from './clock.ts';
import type { Practising } from './practising.svelte.ts';
import { PlanDesk } from './plan-desk.svelte.ts';
import { unreadEntries } from './unread-entries.ts';
import { inTime } from './in-time.ts';
import { packOnce } from './pack-once.ts';
import { LiveActor } from './live-actor.svelte.ts';
import { mergeWaiting } from './backlog.ts';
import { changePlan, meetAgain } from './meet-again.ts';
import { Keeping } from './keeping.svelte.ts';
import { ExperienceCheck } from './experience-check.svelte.ts';
import { partedFrom, type Parted } from './parted.ts';
import { penFor, type Pen } from './pen.ts';
import {
	beginSession,
	recordFrom,
	reopenSession,
	type OpenSession,
	type Standing,
} from './open-session.ts';

/** A conversation on the table: what is said goes to the machine, and from there to the vault. */
export class Conversing {
	readonly id: Id;
	readonly pack: Pack;
	readonly keeping: Keeping;
	/** whose pen is on; it resets at every hand-over */
	pen: Id = $state('');
	/** whose words are being said through the interpreter */
	#interpreted: readonly Id[] = $state.raw([]);
	/** nothing but the sheet shows, such as while a screen is shared */
	onlySheet = $state(false);
	/** the family is about to start alone, before the practitioner joins */
	isWaitingRoom = $state(false);
	/** who is about to sit down: what is kept from them goes before their chair fills */
	#arriving: readonly Id[] = $state.raw([]);
	/** counts who sat down: what was open on the sheet then is laid anew */
	#sitting = $state(0);
	/** set when it is one of two that were changed apart */
	parted: Parted | undefined = $state.raw();
	/** with whom somebody practises, and how far they are; never in a real conversation */
	practising: Practising | undefined = $state.raw();
	/** read back, seal, take home */
	readonly plan: PlanDesk;
	/** how it was, asked apart from everything else: nothing of it is in the session */
	readonly experience: ExperienceCheck;
	/** all that was done since it was opened here, to be taken back */
	readonly history = new History();
	/** where on the page people are; it goes to the disk with whatever is saved next */
	#spot: Spot;
	#hasMoved = false;
	/** how the people here want the screen to look, as far as they chose */
	#look: LookChosen = $state.raw({});
	readonly #actor: ConversationActor;
	readonly #live: LiveActor<typeof conversationMachine>;
	#standing: Standing = 'open';

	constructor(vault: Vault, opened: OpenSession & { pid: string; pack: Pack; pen: Pen }) {
		this.id = opened.id;
		this.pack = opened.pack;
		this.plan = new PlanDesk(vault, this);
		this.experience = new ExperienceCheck(vault);
		this.#actor = opened.actor;
		this.#spot = opened.spot ?? atTheTop;
		this.#look = opened.look ?? {};
		this.#live = new LiveActor(opened.actor);
		this.keeping = new Keeping(vault, {
			...opened,
			newest: () => recordFrom(this.#actor, this.#standing, { spot: this.#spot, look: this.#look }),
		});
		this.resetPen();
		let before = opened.actor.getSnapshot().context;
		let place = opened.actor.getSnapshot().value;
		opened.actor.subscribe(({ context, value }) => {
			if (context === before && value === place) return;
			before = context;
			place = value;
			this.keeping.changed();
		});
	}

	/** Everything said, kept things included: never hand this to a view. */
	get session(): Session {
		return this.#live.snapshot.context.session;
	}

	get stage(): StageId {
		return stageIn(this.#live.snapshot);
	}

	get isSafetyOpen(): boolean {
		return isSafetyOpen(this.#live.snapshot);
	}

	get spot(): Spot {
		return this.#spot;
	}

	/** It is nothing that anybody said: scrolling alone writes nothing before people pause. */
	readonly moved = (spot: Spot): void => {
		const wasTyping = this.#spot.underWay?.id;
		this.#spot = spot;
		this.#hasMoved = true;
		if (spot.underWay?.id !== wasTyping) afterPaint(this.catchUp);
	};

	get look(): LookChosen {
		return this.#look;
	}

	/** It stays with this conversation, also after a pause, and with no other. */
	chooseLook(chosen: LookChosen): void {
		this.#look = { ...this.#look, ...chosen };
		this.keeping.changed();
	}

	get part(): string {
		return this.#live.snapshot.context.parts[this.stage] ?? '';
	}

	/** Entries that the practitioner has not opened yet. */
	get unread() {
		return unreadIn(this.session);
	}

	/** The saved tick: it never says "saved" before the disk did. */
	get saved(): SavedState {
		const { status } = this.keeping;
		if (status === 'failed') return 'not-saved';
		return status === 'saved' ? 'saved' : 'saving';
	}

	/** Who reads the sheet, the practitioner apart: whoever is about to sit down already does. */
	get readers(): readonly Id[] {
		return [...readersInRoom(this.session), ...this.#arriving];
	}

	/** Counts who sat down; see `Sheet.sitting`. */
	get sitting(): number {
		return this.#sitting;
	}

	/** Whether nobody but the practitioner can see the screen: private prompts show only then. */
	get isPractitionerAlone(): boolean {
		return !this.onlySheet && this.readers.length === 0;
	}

	/** Entries by id with their words, for the practitioner to open one by one. */
	entriesToRead(ids: readonly Id[]): readonly UnreadEntry[] {
		return unreadEntries(this.pack, this.session, ids);
	}

	readonly send = (event: ConversationEvent): void => {
		if (this.keeping.isReading && !turnsPages.has(event.type)) return;
		// A view's reactive list is a proxy, which the keeper's worker cannot be sent: it stops here.
		const plain: ConversationEvent = $state.snapshot(event);
		const before = this.#actor.getSnapshot().context.session;
		if (drawnAfter.has(plain.type)) {
			const isNextKey = this.#isNextKey(plain);
			this.#live.sendQuietly(plain);
			this.#remember(plain, before);
			if (!isNextKey) afterPaint(this.catchUp);
			return;
		}
		this.#makeWayFor(plain);
		this.#live.send(plain);
		this.#remember(plain, before);
		// The young person's pen lies on top as soon as they are there.
		if (this.#arriving.includes(youngPersonOf(this.session).id)) this.resetPen();
		if (this.#arriving.length > 0) this.#arriving = [];
		// A pen goes with its voice: the next words are not those of somebody who has left.
		const left = event.type === 'chair.changed' && event.participant === this.pen;
		if (left && !isPresent(this.session, this.pen)) this.resetPen();
	};

	/** Draws what was said and does not show yet. */
	readonly catchUp = (): void => {
		this.#live.catchUp();
	};

	/**
	 * The next key of words that are being typed: they stand in their field already, and everywhere
	 * else once they are said. So the sheet lies still while somebody types.
	 */
	#isNextKey(event: ConversationEvent): boolean {
		if (event.type !== 'words.said' || event.text === '') return false;
		if (event.id !== this.#spot.underWay?.id) return false;
		return this.session.words.some(
			({ id, question, saidBy }) =>
				id === event.id && question === event.question && saidBy === event.saidBy,
		);
	}

	#remember(event: ConversationEvent, before: Session): void {
		const snapshot = this.#actor.getSnapshot();
		const place = isSafetyOpen(snapshot) ? 'safety' : stageIn(snapshot);
		const part = snapshot.context.parts[stageIn(snapshot)] ?? '';
		const after = snapshot.context.session;
		const heardAt = performance.now();
		const left = this.history.heard(event, { before, after, place, part, heardAt });
		if (left) this.#live.send({ type: 'change.taken-back', change: left });
		queueMicrotask(() => {
			this.history.tapEnded();
		});
	}

	/** Takes a deed back, or does it again. */
	goBack(way: Way, deed: Deed): void {
		const before = this.#actor.getSnapshot().context.session;
		this.send({ type: 'change.taken-back', change: deed.change });
		const after = this.#actor.getSnapshot().context.session;
		if (after !== before) this.history.went(way, deed, { before, after });
		// Their chair may be gone, and their pen with it.
		if (!after.participants.some(({ id }) => id === this.pen)) this.resetPen();
	}

	/**
	 * Before a chair fills, whatever is kept from its reader leaves the page, with all that lies open
	 * on it: an undo may hold words, and a form may show them. Only then does anybody see them here.
	 */
	#makeWayFor(event: ConversationEvent): void {
		const comes = arrivalIn(event);
		if (!comes || !isArrival(this.session, comes)) return;
		this.#arriving = [comes.participant];
		this.#sitting += 1;
		flushSync();
	}

	/** The sheet as everybody in the room may see it, for whoever holds the tablet. */
	sheet(holder: Id | null): Sheet {
		const { session } = this;
		return sheetFrom({
			session: sheetFor(session, this.readers),
			pack: this.pack,
			pen: this.pen,
			holder: holder ?? practitionerOf(session).id,
			interpreting: {
				on: this.#interpreted.includes(this.pen),
				onswitch: (on) => {
					const others = this.#interpreted.filter((id) => id !== this.pen);
					this.#interpreted = on ? [...others, this.pen] : others;
				},
			},
			readsOnly: this.keeping.isReading,
			sitting: this.#sitting,
			othersRead: !this.isPractitionerAlone,
			onlySheet: this.onlySheet,
			today: today(),
			now,
			newId,
			send: this.send,
		});
	}

	/** The young person's pen lies on top whenever the tablet changes hands. */
	resetPen(): void {
		const { session } = this.#actor.getSnapshot().context;
		const youngPerson = youngPersonOf(session).id;
		this.pen = isPresent(session, youngPerson) ? youngPerson : practitionerOf(session).id;
		this.#interpreted = [];
	}

	/** Whoever was in the middle of a sentence, written down by the practitioner, goes on with it. */
	goOnAsBefore(): void {
		const { session } = this.#actor.getSnapshot().context;
		const words = session.words.find((one) => one.id === this.#spot.underWay?.id);
		const isHere = words !== undefined && isPresent(session, words.saidBy);
		if (isHere && words.writtenBy === practitionerOf(session).id) this.pen = words.saidBy;
	}

	/** Writes what is not written yet; true when all of it is on the disk. */
	flush(): Promise<boolean> {
		if (this.#hasMoved) this.keeping.changed();
		this.#hasMoved = false;
		return this.keeping.flush();
	}

	/** Saves it as paused and lets go of it. */
	async putAway(standing: Standing): Promise<boolean> {
		this.#standing = standing;
		this.keeping.changed();
		const saved = await this.flush();
		if (!saved) await this.keeping.putAside();
		this.letGo();
		return saved;
	}

	/** Ends without a save: it lies open again, elsewhere or anew. */
	letGo(): void {
		this.keeping.end();
		this.#actor.stop();
	}
}

/** The chair that an event may fill. */
function arrivalIn(event: ConversationEvent): { participant: Id; chair: Chair } | undefined {
	if (event.type === 'chair.changed') return event;
	if (event.type === 'change.taken-back') return comesBack(event.change);
	return event.type === 'person.joined'
		? { participant: event.person.id, chair: event.chair }
		: undefined;
}

/** What people may do in a window that only reads: look at all of it. */
const turnsPages: ReadonlySet<ConversationEvent['type']> = new Set([
	...(['stage.chosen', 'place.moved', 'safety.opened', 'safety.closed'] as const),
]);

/** These show where they were tapped or typed; the rest of the sheet follows once that is painted. */
const drawnAfter: ReadonlySet<ConversationEvent['type']> = new Set([
	...(['answer.given', 'answer.taken-back', 'grid.arranged', 'words.said'] as const),
]);

/** A line that is nearly gone is slow, and one that is gone may say nothing at all. */
const longestFetch = 30_000;

/** Lays a sheet on the table: a new one, or the one with this id. */
export async function layOut(
	vault: Vault,
	id: Id | null,
	begins: {
		pid: string;
		label: string;
		practice: boolean;
		family?: MadeUpFamily | undefined;
		again?: Id | undefined;
		/** the sealed sitting whose plan is to be changed */
		changes?: Id | undefined;
	},
): Promise<Result<Conversing, { kind: string }>> {
	const pack = await inTime(packOnce(), longestFetch);
	if (!pack) return problem({ kind: 'part-not-fetched' });
	if (!pack.ok) return problem({ kind: 'pack-refused' });
	if (id !== null) return reopened(vault, { id, pid: begins.pid, pack: pack.value }, false);
	const given = { ...begins, pack: pack.value };
	const opened =
		begins.again !== undefined
			? await meetAgain(vault, begins.again, given)
			: begins.changes !== undefined
				? await changePlan(vault, begins.changes, given)
				: await beginSession(vault, given);
	if (!opened.ok) return opened;
	const pen = await penFor(opened.value.id, false);
	return ok(new Conversing(vault, { ...opened.value, pid: begins.pid, pack: pack.value, pen }));
}

/** Lays the sheet anew as it is on the disk now, with the pen: another window had it. */
export async function layAgain(vault: Vault, pid: string, { id, pack }: Conversing) {
	// What could not be saved here is kept beside what the other window saved.
	await mergeWaiting(vault);
	return reopened(vault, { id, pid, pack }, true);
}

async function reopened(
	vault: Vault,
	{ id, ...known }: { id: Id; pid: string; pack: Pack },
	insists: boolean,
): Promise<Result<Conversing, { kind: string }>> {
	// The pen first: what is read after that nobody else changes.
	const pen = await penFor(id, insists);
	const opened = await reopenSession(vault, id);
	if (opened.ok) {
		const conversing = new Conversing(vault, { ...opened.value, ...known, pen });
		// Where that can't be told here, the list says it all the same.
		void partedFrom(vault, id, opened.value.forkOf).then(
			(found) => (conversing.parted = found),
			() => undefined,
		);
		return ok(conversing);
	}
	pen.writer.letGo();
	return opened;
}
