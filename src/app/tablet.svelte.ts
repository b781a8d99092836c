import { resolve } from '$app/paths';
import { getContext, setContext } from 'svelte';
import { createActor, fromPromise, waitFor } from 'xstate';
import { practice } from '#content/messages/practice.ts';
import type { MadeUpFamily } from '#domain/made-up-family.ts';
import type { Id } from '#domain/people.ts';
import type { ProfileCard, Vault } from '#storage/vault.ts';
import type { LookedAfterPart } from '#ui/looking-after/parts.ts';
import type { RowDeed } from '#ui/tablet/row-deed.ts';
import { dayOf, newPin, now, today } from './clock.ts';
import { mergeWaiting } from './backlog.ts';
import type { Conversing } from './conversing.svelte.ts';
import { createIdleClock } from './idle-clock.ts';
import { IdleLimit } from './idle-limit.svelte.ts';
import { wasInUse } from './kept-outside.ts';
import { LiveActor } from './live-actor.svelte.ts';
import { LookingBack } from './looking-back.svelte.ts';
import { createOtherWindows } from './other-windows.ts';
import { StillToFinish } from './still-to-finish.svelte.ts';
import { coverWith, lockWith } from './cover-and-lock.ts';
import { inTime } from './in-time.ts';
import {
	notDone,
	untilLocked,
	type OpensSession,
	type Outcome,
	type UnlockInput,
} from './tablet-life.ts';
import { tabletMachine } from './tablet.machine.ts';
import { createUpdates } from './updates.ts';
import { profilesHere, vault } from './vault-at-once.ts';

/** The one context that routes read: the vault, the tablet's life, and the conversation on the table. */
export class TabletApp {
	readonly vault: Vault = vault;
	readonly updates = createUpdates();
	/** shown on the cover in practice; a real PIN is in the keeper's memory only */
	readonly practicePin = newPin();
	/** whether a PIN was set since the last full unlock */
	hasPin = $state(false);
	/** whether a new keeper took the place of one that died, and needs the passphrase to go on */
	keysLost = $state(false);
	conversing: Conversing | null = $state.raw(null);
	readonly lookingBack = new LookingBack(vault);
	readonly idleLimit = new IdleLimit();
	readonly stillToFinish = new StillToFinish(vault);
	readonly #life: LiveActor<typeof tabletMachine>;
	readonly #windows = createOtherWindows((what) => {
		if (what === 'lock-now') return this.#lockToo();
		// Two that were left alone cover at the same time: then the number still opens both.
		if (what === 'covered') return this.#isInPractitionersHands ? this.#lockToo() : undefined;
		if (this.look()) return;
		this.#idle.touched();
		this.send({ type: 'tablet.touched' });
	});
	readonly #idle = createIdleClock(
		{ wall: () => Date.now(), steady: () => performance.now() },
		{ cover: () => this.idleLimit.milliseconds, lock: untilLocked },
	);
	#saidTouched = -Infinity;
	/** true while the keeper holds one session's key only: the list then needs the passphrase */
	#isNarrowed = false;
	/** how often another window has said that every window locks */
	#locksHeard = 0;
	/** the pid of whoever unlocked last */
	#unlocked = '';
	/** which part of *Looking after* opens first */
	lookAfterFirst: LookedAfterPart = 'kit';

	constructor() {
		const delays = { untilCovered: () => this.idleLimit.milliseconds };
		const actor = createActor(tabletMachine.provide({ actors: this.#actors(), delays })).start();
		this.#life = new LiveActor(actor);
		this.vault.onLost(() => {
			this.#keeperLost();
		});
		this.vault.onDisturbed(() => this.conversing?.keeping.disturbed());
	}

	get life() {
		return this.#life.snapshot;
	}

	readonly send: LiveActor<typeof tabletMachine>['send'] = (event) => {
		this.#life.send(event);
	};

	/** Whoever is unlocked, by the random name of their profile. */
	get pid(): string {
		return this.#unlocked;
	}

	/** Locked by hand, and not because nobody touched it: only then is there somebody to tell. */
	#isByHand = false;
	/** Locked because another window said so. */
	#isToldToLock = false;

	/** By somebody's hand, who is told how many things still wait. */
	lock(): void {
		this.#isByHand = true;
		this.send({ type: 'tablet.locked' });
	}

	/** Puts this conversation away and opens another; where only its own key is held, it locks. */
	async openInstead(id: Id): Promise<void> {
		this.send({ type: 'session.left' });
		const { actor } = this.#life;
		await waitFor(actor, (life) => life.matches('table') || life.matches('locking'));
		if (this.life.matches('table')) this.send({ type: 'session.chosen', id });
	}

	/** Puts this conversation away and changes the plan that holds now: the one sealed last. */
	async changePlanOf(person: Id): Promise<void> {
		this.send({ type: 'session.left' });
		await waitFor(this.#life.actor, (life) => life.matches('table') || life.matches('locking'));
		if (!this.life.matches('table')) return;
		const listed = await this.vault.sessions();
		const [last] = (listed.ok ? listed.value : [])
			.filter((one) => one.personId === person && one.state === 'sealed')
			.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
		if (last) this.send({ type: 'plan.change-begun', id: last.id });
	}

	#nextDeed: RowDeed | undefined;

	/** Puts the conversation away; what was chosen for it is then asked about on the table. */
	leaveFor(deed: RowDeed): void {
		this.#nextDeed = deed;
		this.send({ type: 'session.left' });
	}

	/** Once: on the next table nobody is asked again. */
	takeNextDeed(): RowDeed | undefined {
		const deed = this.#nextDeed;
		this.#nextDeed = undefined;
		return deed;
	}

	/** To what keeps the tablet well; from the table only. */
	lookAfter(part: LookedAfterPart): void {
		this.lookAfterFirst = part;
		this.send({ type: 'looking-after.opened' });
	}

	/** Somebody is at this window, and so at the tablet. */
	touched(): void {
		if (this.look()) return;
		this.#idle.touched();
		// Whoever types need not say at every key that they are here.
		if (performance.now() - this.#saidTouched < 1000) return;
		this.#saidTouched = performance.now();
		// It only winds the clocks up again: no view shows it.
		this.#life.sendQuietly({ type: 'tablet.touched' });
		if (this.#isOpen && this.#isInPractitionersHands) this.#windows.say('touched');
	}

	/** What somebody else does in this window says nothing of who is at the others. */
	get #isInPractitionersHands(): boolean {
		const { life } = this;
		return life.context.holder === null && !life.matches({ conversing: 'covered' });
	}

	/** Whether it lay untouched for too long by either clock: timers stand still while it sleeps. */
	look(): boolean {
		const due = this.#idle.due();
		const isCovered = this.life.matches({ conversing: 'covered' });
		if (due === 'nothing' || (due === 'cover' && isCovered)) return false;
		const event = { type: due === 'lock' ? 'tablet.locked' : 'sheet.hidden' } as const;
		if (!this.life.can(event)) return false;
		this.send(event);
		return true;
	}

	get #isOpen(): boolean {
		return !this.life.context.practice && this.life.can({ type: 'tablet.locked' });
	}

	/** Another window locks, is covered or handed over; it knows, and goes on as it is. */
	#lockToo(): void {
		this.#locksHeard += 1;
		if (!this.#isOpen) return;
		this.#isToldToLock = true;
		this.send({ type: 'tablet.locked' });
	}

	/** The keeper died with every key: the sheet is covered, and its words wait behind the cover. */
	#keeperLost(): void {
		const { conversing } = this;
		this.keysLost = true;
		this.hasPin = false;
		if (!conversing || this.life.context.practice) return this.send({ type: 'tablet.locked' });
		conversing.keeping.disturbed();
		this.send({ type: 'sheet.hidden' });
	}

	#allOpen(): void {
		if (this.keysLost) this.conversing?.keeping.disturbed();
		this.keysLost = false;
		this.#isNarrowed = false;
	}

	#actors() {
		return {
			readProfiles: fromPromise<Outcome<readonly ProfileCard[]>, undefined>(profilesOrMissing),
			makeProfile: fromPromise<
				Outcome<{ label: string }>,
				{ label: string; passphrase: string; pin: string }
			>(async ({ input }) => {
				const made = await this.vault.create(input);
				if (!made.ok) return made;
				await this.setPin(input.pin);
				this.#unlocked = made.value.pid;
				void this.lookingBack.begin(made.value.pid);
				return { ok: true, value: { label: input.label } };
			}),
			unlock: fromPromise<Outcome<{ label: string }>, UnlockInput>(async ({ input }) => {
				const { pid, passphrase, key } = input;
				const heardBefore = this.#locksHeard;
				const opened = key
					? await this.vault.unlockWithKey(pid, key.credentialId, key.secret)
					: await this.vault.unlock(pid, passphrase);
				if (!opened.ok) return opened;
				if (this.#locksHeard !== heardBefore) {
					// Another window was locked or handed over meanwhile: nothing opens beside it.
					await this.vault.lock();
					return { ok: false, problem: notDone };
				}
				this.#unlocked = pid;
				await this.setPin(input.pin);
				void this.updates.look();
				return opened;
			}),
			practise: fromPromise<Outcome<{ label: string }>, { family: string }>(({ input }) =>
				this.#practise(input.family),
			),
			openNext: fromPromise<Outcome<boolean>, undefined>(async () => {
				// Words that the disk did not take before: they come first, or an older state would open.
				// Where that fails they go on waiting, and are in nobody's way.
				await mergeWaiting(this.vault).catch(() => undefined);
				const opened = await this.#openNext();
				// What opens comes first: counting reads every session there is.
				void this.lookingBack
					.unlocked(this.#unlocked)
					.then(() => this.#sayAtUnlock())
					.catch(() => undefined);
				return opened;
			}),
			openSession: fromPromise<Outcome<boolean>, OpensSession>(({ input }) =>
				this.#open(input.id, undefined, input),
			),
			cover: fromPromise<Outcome<boolean>, undefined>(() => this.#cover()),
			tryPin: fromPromise<Outcome<boolean>, { pin: string }>(({ input }) => this.tryPin(input.pin)),
			tryPassphrase: fromPromise<Outcome<boolean>, { passphrase: string }>(({ input }) =>
				this.tryPassphrase(input.passphrase),
			),
			putAway: fromPromise<Outcome<boolean>, undefined>(async () => {
				await this.conversing?.putAway('paused');
				this.conversing = null;
				await this.lookingBack.keepCount();
				return { ok: true, value: !this.#isNarrowed };
			}),
			lock: fromPromise<Outcome<boolean>, undefined>(() => this.#lock()),
		};
	}

	/** Whether these are the six digits: it takes three tries, and then the passphrase. */
	async tryPin(pin: string): Promise<Outcome<boolean>> {
		const opened = await this.vault.openWithPin(pin).catch(() => notTaken);
		// The keeper has forgotten them by the last try: from here on it takes the passphrase.
		if (!opened.ok && !('triesLeft' in opened.problem && opened.problem.triesLeft > 0))
			this.hasPin = false;
		return wentWell(opened);
	}

	/** Whether this is the passphrase of whoever unlocked last; every key is there again then. */
	async tryPassphrase(passphrase: string): Promise<Outcome<boolean>> {
		const opened = this.keysLost
			? await this.vault.unlock(this.#unlocked, passphrase)
			: await this.vault.reopen(passphrase);
		if (opened.ok) this.#allOpen();
		return wentWell(opened);
	}

	/** Six digits for coming back, until the next lock; in the keeper's memory only. */
	async setPin(pin: string): Promise<void> {
		if (pin === '') return;
		const set = await inTime(this.vault.setPin(pin), longestPart);
		this.hasPin = set?.ok ?? false;
	}

	async #practise(called: string): Promise<Outcome<{ label: string }>> {
		const label = practice.practitioner;
		const part = await inTime(import('./practising.svelte.ts'), longestPart);
		if (!part) return { ok: false, problem: { kind: 'part-not-fetched' } };
		const family = part.familyCalled(called);
		await this.vault.practise({ label });
		await this.setPin(this.practicePin);
		const opened = await this.#open(null, { label, practice: true, family });
		if (this.conversing) this.conversing.practising = new part.Practising(family);
		return opened.ok ? { ok: true, value: { label } } : opened;
	}

	/** Unlocking opens the one session that people were in today; else the table stays empty. */
	async #openNext(): Promise<Outcome<boolean>> {
		const listed = await this.vault.newest();
		if (!listed.ok) return listed;
		const ofToday = listed.value.filter(
			(session) =>
				(session.state === 'paused' || session.state === 'open') &&
				!session.damaged &&
				!session.empty &&
				dayOf(session.updatedAt) === today(),
		);
		const [only, ...others] = ofToday;
		if (!only || others.length > 0) return { ok: true, value: false };
		const opened = await this.#open(only.id);
		return opened.ok ? { ok: true, value: true } : opened;
	}

	async #open(
		id: Id | null,
		begins: { label: string; practice: boolean; family?: MadeUpFamily } = {
			label: this.#life.snapshot.context.label,
			practice: this.#life.snapshot.context.practice,
		},
		from: Omit<OpensSession, 'id'> = {},
	): Promise<Outcome<boolean>> {
		// The conversation, its stages and its content are fetched only when a sheet is laid.
		const part = await inTime(import('./conversing.svelte.ts'), longestPart);
		if (!part) return { ok: false, problem: { kind: 'part-not-fetched' } };
		const { layOut } = part;
		const laid = await layOut(this.vault, id, { ...begins, pid: this.#unlocked, ...from });
		if (!laid.ok) return laid;
		laid.value.isWaitingRoom = from.waitingRoom ?? false;
		this.conversing = laid.value;
		return { ok: true, value: true };
	}

	/** On the table the notes say it; a conversation that opens by itself lies over them. */
	async #sayAtUnlock(): Promise<void> {
		if (this.conversing) await this.stillToFinish.unlockedInto(this.conversing.id);
	}

	/** Takes the pen from the other window, and lays the sheet anew as that one left it. */
	async writeHere(): Promise<boolean> {
		const before = this.conversing;
		if (!before) return false;
		const { layAgain } = await import('./conversing.svelte.ts');
		const laid = await layAgain(this.vault, this.#unlocked, before);
		if (!laid.ok) return false;
		before.letGo();
		this.conversing = laid.value;
		return true;
	}

	/** From a practised meeting to the next one with the same family, still in memory only. */
	async practiseNext(): Promise<boolean> {
		const before = this.conversing;
		const { label, practice: isPractice } = this.life.context;
		if (!isPractice || !before?.practising) return false;
		const { family } = before.practising;
		before.send({ type: 'session.finished', at: now() });
		await before.flush();
		// Covered meanwhile, the keeper has let go of all but that meeting; in practice it asks nothing.
		await this.vault.reopen('');
		const laid = await this.#open(null, { label, practice: true, family }, { again: before.id });
		if (!laid.ok) return false;
		before.letGo();
		if (this.conversing) this.conversing.practising = before.practising.again();
		return true;
	}

	/**
	 * Save first, then forget every key but this session's. The other windows have all of them, and are
	 * one touch away: each saves what it has and locks, before anything here can fail.
	 */
	async #cover(): Promise<Outcome<boolean>> {
		const { holder, practice: isPractice } = this.life.context;
		// Nothing that is practised is anybody's, and a real sheet beside it goes on.
		if (!isPractice) this.#windows.say(holder === null ? 'covered' : 'lock-now');
		const { conversing } = this;
		if (!conversing) return { ok: true, value: true };
		conversing.resetPen();
		this.stillToFinish.seenAtUnlock();
		return coverWith({
			save: () => conversing.flush(),
			count: () => this.lookingBack.keepCount(),
			forgetOthers: async () => {
				const kept = await this.vault.keepOnly(conversing.id);
				// Also when it answers too late to count.
				this.#isNarrowed ||= kept.ok;
				return kept;
			},
			areKeysLost: () => this.keysLost,
		});
	}

	/** Input has stopped: seal and save, drop every key, and load the page anew to clear memory. */
	async #lock(): Promise<Outcome<boolean>> {
		if (!this.life.context.practice && !this.#isToldToLock) this.#windows.say('lock-now');
		await lockWith({
			save: async () => this.conversing?.putAway('paused'),
			count: async () => {
				await this.lookingBack.keepCount();
				return this.#isByHand ? this.stillToFinish.count() : 0;
			},
			forgetAll: () => this.vault.lock(),
			tell: (left) => this.stillToFinish.sayAtLock(left),
			leave: () => {
				location.replace(resolve('/'));
			},
		});
		return { ok: true, value: true };
	}
}

/** Nobody has a profile here: that is a new tablet only when there never was a vault on it. */
async function profilesOrMissing(): Promise<Outcome<readonly ProfileCard[]>> {
	const found = await profilesHere();
	if (!found.ok || found.value.length > 0 || !(await wasInUse())) return found;
	return { ok: false, problem: { kind: 'vault-missing' } };
}

/** The keeper could not say whether the number was right: from here on it takes the words. */
const notTaken: Outcome<never> = { ok: false, problem: notDone };

/** A part of the app that does not come in this time, over a line that is nearly gone, counts as missing. */
const longestPart = 30_000;

const wentWell = (outcome: Outcome<unknown>): Outcome<boolean> =>
	outcome.ok ? { ok: true, value: true } : outcome;

const key = Symbol('tablet');

/** Made once, by the root layout. */
export const makeTablet = (): TabletApp => setContext(key, new TabletApp());

/** The tablet that the root layout made. */
export const useTablet = (): TabletApp => getContext<TabletApp>(key);
