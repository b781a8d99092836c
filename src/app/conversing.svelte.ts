import type { ConversationEvent } from '#conversation/events.ts';
import type { conversationMachine } from '#conversation/machine.ts';
import { isSafetyOpen, stageIn, type ConversationActor } from '#conversation/resume.ts';

import type { Pack } from '#domain/pack.ts';
import { isPresent, type Id } from '#domain/people.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { unreadIn } from '#domain/said.ts';
import { practitionerOf, youngPersonOf, type Session } from '#domain/session.ts';
import { readersInRoom, sheetFor } from '#domain/sharing.ts';
import type { StageId } from '#domain/stages.ts';
import { createAutosave, type Autosave, type SaveStatus } from '#storage/autosave.ts';
import type { Revision, Vault } from '#storage/vault.ts';
import type { SavedState } from '#ui/kit/saved-state.ts';
import type { UnreadEntry } from '#ui/tablet/unread-entry.ts';
import { sheetFrom, type Sheet } from '#ui/stages/sheet.ts';
import { newId, now, today } from './clock.ts';
import { PlanDesk } from './plan-desk.svelte.ts';
import { unreadEntries } from './unread-entries.ts';
import { packOnce } from './pack-once.ts';
import { LiveActor } from './live-actor.svelte.ts';
import { beginSession, recordFrom, reopenSession, type Standing } from './open-session.ts';

/** A conversation on the table: what is said goes to the machine, and from there to the vault. */
export class Conversing {
	readonly id: Id;
	readonly pack: Pack;
	saveStatus: SaveStatus = $state('saved');
	/** set when another tab, or an older copy, wrote this session: saving stops, words stay on screen */
	conflict = $state(false);
	/** whose pen is on; it resets at every hand-over */
	pen: Id = $state('');
	/** whether words are being said through the interpreter */
	throughInterpreter = $state(false);
	/** read back, seal, take home */
	readonly plan: PlanDesk;
	readonly #vault: Vault;
	readonly #actor: ConversationActor;
	readonly #live: LiveActor<typeof conversationMachine>;
	readonly #autosave: Autosave;
	#revision: Revision;
	#standing: Standing = 'open';

	constructor(
		vault: Vault,
		opened: { id: Id; revision: Revision; actor: ConversationActor; pack: Pack },
	) {
		this.#vault = vault;
		this.id = opened.id;
		this.pack = opened.pack;
		this.plan = new PlanDesk(vault, this);
		this.#revision = opened.revision;
		this.#actor = opened.actor;
		this.#live = new LiveActor(opened.actor);
		this.#autosave = createAutosave({ save: () => this.#save() });
		this.#autosave.subscribe((status) => (this.saveStatus = status));
		this.resetPen();
		let before = opened.actor.getSnapshot().context;
		let place = opened.actor.getSnapshot().value;
		opened.actor.subscribe(({ context, value }) => {
			if (context === before && value === place) return;
			before = context;
			place = value;
			this.#autosave.changed();
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

	get part(): string {
		return this.#live.snapshot.context.parts[this.stage] ?? '';
	}

	/** Entries that the practitioner has not opened yet. */
	get unread() {
		return unreadIn(this.session);
	}

	/** The saved tick: it never says "saved" before the disk did. */
	get saved(): SavedState {
		if (this.conflict || this.saveStatus === 'failed') return 'not-saved';
		return this.saveStatus === 'saved' ? 'saved' : 'saving';
	}

	/** Whether nobody but the practitioner can see the screen: private prompts show only then. */
	get isPractitionerAlone(): boolean {
		return readersInRoom(this.session).length === 0;
	}

	/** Entries by id with their words, for the practitioner to open one by one. */
	entriesToRead(ids: readonly Id[]): readonly UnreadEntry[] {
		return unreadEntries(this.pack, this.session, ids);
	}

	readonly send = (event: ConversationEvent): void => {
		// A view's reactive list is a proxy, which the keeper's worker cannot be sent: it stops here.
		const plain: ConversationEvent = $state.snapshot(event);
		this.#live.send(plain);
	};

	/** The sheet as everybody in the room may see it, for whoever holds the tablet. */
	sheet(holder: Id | null): Sheet {
		const { session } = this;
		const shown = sheetFor(session);
		return sheetFrom({
			session: shown,
			pack: this.pack,
			pen: this.pen,
			holder: holder ?? practitionerOf(session).id,
			interpreting: {
				on: this.throughInterpreter,
				onswitch: (on) => (this.throughInterpreter = on),
			},
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
		this.throughInterpreter = false;
	}

	/** Writes what is not written yet; true when all of it is on the disk. */
	flush(): Promise<boolean> {
		return this.conflict ? Promise.resolve(false) : this.#autosave.flush();
	}

	/** Saves it as paused and lets go of it. */
	async putAway(standing: Standing): Promise<boolean> {
		this.#standing = standing;
		this.#autosave.changed();
		const saved = await this.flush();
		this.#autosave.stop();
		this.#actor.stop();
		return saved;
	}

	/** The keeper died: nothing more is saved, and the screen says so while the words stay on it. */
	keeperLost(): void {
		this.saveStatus = 'failed';
	}

	async #save(): Promise<boolean> {
		if (this.conflict) return false;
		const saved = await this.#vault.save(
			this.id,
			this.#revision,
			recordFrom(this.#actor, this.#standing),
		);
		if (saved.ok) this.#revision = saved.value;
		else if (saved.problem.kind === 'revision-conflict') this.conflict = true;
		return saved.ok;
	}
}

/** Lays a sheet on the table: a new one, or the one with this id. */
export async function layOut(
	vault: Vault,
	id: Id | null,
	begins: { label: string; practice: boolean },
): Promise<Result<Conversing, { kind: string }>> {
	const pack = await packOnce();
	if (!pack.ok) return problem({ kind: 'pack-refused' });
	const opened =
		id === null
			? await beginSession(vault, { ...begins, pack: pack.value })
			: await reopenSession(vault, id);
	return opened.ok ? ok(new Conversing(vault, { ...opened.value, pack: pack.value })) : opened;
}
