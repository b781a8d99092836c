import { fromPromise, setup } from 'xstate';
import type { Id } from '#domain/people.ts';
import type { ProfileCard } from '#storage/vault.ts';

/** What went wrong last, as a kind that the screen has a sentence for. */
export type TabletProblem =
	| { readonly kind: 'wrong-passphrase' | 'wait-first'; readonly waitSeconds: number }
	| { readonly kind: 'wrong-pin'; readonly triesLeft: number }
	| { readonly kind: string };

export type Tablet = {
	readonly profiles: readonly ProfileCard[];
	readonly label: string;
	readonly practice: boolean;
	/** who holds the tablet in hand-over; null while the practitioner has it */
	readonly holder: Id | null;
	/** who had it before it is handed over, which may yet not be possible */
	readonly holderBefore: Id | null;
	readonly problem: TabletProblem | null;
	/** why the sheet is covered: hidden, or being given back to the practitioner */
	readonly cover: 'hidden' | 'givingBack';
};

export type TabletEvent =
	| { type: 'practice.chosen' }
	| { type: 'practice.left' }
	| { type: 'family.chosen'; family: string }
	| { type: 'set-up.chosen' }
	| { type: 'set-up.left' }
	| { type: 'missing.looked-again' }
	| { type: 'missing.started-new' }
	| { type: 'restore.chosen' }
	| { type: 'restore.left' }
	| { type: 'words.forgotten' }
	| { type: 'reset.left' }
	| { type: 'looking-after.opened' }
	| { type: 'looking-after.left' }
	| { type: 'profile.described'; label: string; passphrase: string; pin: string }
	| { type: 'passphrase.typed'; pid: string; passphrase: string; pin: string }
	| { type: 'key.answered'; pid: string; credentialId: KeyBytes; secret: KeyBytes }
	| { type: 'session.begun'; waitingRoom?: boolean }
	| { type: 'session.chosen'; id: Id }
	| { type: 'session.met-again'; id: Id }
	| { type: 'plan.change-begun'; id: Id }
	| { type: 'tablet.handed-over'; to: Id }
	| { type: 'tablet.given-back' }
	| { type: 'sheet.hidden' }
	| { type: 'sheet.paused' }
	| { type: 'sheet.carried-on' }
	| { type: 'pin.typed'; pin: string }
	| { type: 'cover.passphrase-typed'; passphrase: string }
	| { type: 'tablet.touched' }
	| { type: 'problem.read' }
	| { type: 'session.left' }
	| { type: 'tablet.locked' };

type KeyBytes = Uint8Array<ArrayBuffer>;

/** What somebody unlocks with: their words, or what their security key answered. */
export type UnlockInput = {
	readonly pid: string;
	readonly passphrase: string;
	readonly pin: string;
	readonly key?: { readonly credentialId: KeyBytes; readonly secret: KeyBytes };
};

/** How an effect ends: well, or with a problem that has a sentence. */
export type Outcome<Good> =
	| { readonly ok: true; readonly value: Good }
	| { readonly ok: false; readonly problem: TabletProblem };

/** Which sitting opens: one that is kept, or a new one, which may begin from one that is kept. */
export type OpensSession = {
	readonly id: Id | null;
	readonly again?: Id;
	readonly changes?: Id;
	/** the family starts alone, before the practitioner joins */
	readonly waitingRoom?: boolean;
};

const notGiven = <Input, Good>() =>
	fromPromise<Good, Input>(() => Promise.reject(new Error('This effect was not provided')));

/** How long a sheet may lie untouched before it is covered, in milliseconds (1 to 15 minutes). */
export const untilCovered = 5 * 60_000;
/** How long it may lie untouched before the tablet locks and forgets every key. */
export const untilLocked = 20 * 60_000;

/** The typed ground that the tablet's life stands on. */
export const tablet = setup({
	types: { context: {} as Tablet, events: {} as TabletEvent },
	actors: {
		readProfiles: notGiven<undefined, Outcome<readonly ProfileCard[]>>(),
		makeProfile: notGiven<
			{ label: string; passphrase: string; pin: string },
			Outcome<{ label: string }>
		>(),
		unlock: notGiven<UnlockInput, Outcome<{ label: string }>>(),
		practise: notGiven<{ family: string }, Outcome<{ label: string }>>(),
		openNext: notGiven<undefined, Outcome<boolean>>(),
		openSession: notGiven<OpensSession, Outcome<boolean>>(),
		cover: notGiven<undefined, Outcome<boolean>>(),
		tryPin: notGiven<{ pin: string }, Outcome<boolean>>(),
		tryPassphrase: notGiven<{ passphrase: string }, Outcome<boolean>>(),
		putAway: notGiven<undefined, Outcome<boolean>>(),
		lock: notGiven<undefined, Outcome<boolean>>(),
	},
	guards: {
		isPractice: ({ context }) => context.practice,
	},
	delays: { untilCovered, untilLocked },
});

/** An effect ended in a way that nobody foresaw: what it was is not known, but people go on. */
export const notDone: TabletProblem = { kind: 'not-done' };

export const problemOf = (outcome: Outcome<unknown>): TabletProblem | null =>
	outcome.ok ? null : outcome.problem;
export const labelOf = (outcome: Outcome<{ label: string }>): string =>
	outcome.ok ? outcome.value.label : '';

/** The words as they were typed, or the answer of a key. */
export function unlockInputFrom(event: TabletEvent): UnlockInput {
	if (event.type === 'passphrase.typed') return event;
	const none = { pid: '', passphrase: '', pin: '' };
	if (event.type !== 'key.answered') return none;
	const { pid, credentialId, secret } = event;
	return { ...none, pid, key: { credentialId, secret } };
}
