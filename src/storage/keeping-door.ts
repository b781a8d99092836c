/** What the vault does over time: the ledger, backups, letting go, and noticing what is missing. */
import type { Result } from '#domain/result.ts';
import type { HalvesAsRead, KitProblem } from './people-door.ts';
import type {
	DatabaseUnavailable,
	LoadProblem,
	Locked,
	PassphraseProblem,
	SessionHeader,
} from './vault.ts';

type NotSaved = { readonly kind: 'not-saved' };

export type Deed =
	| 'created'
	| 'opened'
	| 'given'
	| 'taken-in'
	| 'cover-opened'
	| 'recovered'
	| 'kit-made'
	| 'kit-proved'
	| 'access-opened'
	| 'exported'
	| 'backed-up'
	| 'restored'
	| 'record-confirmed'
	| 'let-go'
	| 'held'
	| 'hold-lifted'
	| 'passphrase-changed'
	| 'key-added'
	| 'key-removed'
	| 'certificate-imported'
	| 'auditor-made'
	| 'lead-made'
	| 'experience-cleared'
	| 'ledger-read'
	| 'emergency-file'
	| 'plan-file'
	| 'file-gone'
	| 'profile-made'
	| 'wrong-try';

/** One line of the ledger: who and when, never content. */
export type LedgerEntry = {
	readonly n: number;
	readonly at: number;
	readonly deed: Deed;
	/** pid of whoever did it; empty when nobody was unlocked. */
	readonly by: string;
	/** Whose profile it is about, when not the doer's own. */
	readonly owner?: string;
	/** The session's random id. */
	readonly id?: string;
	/** The random name of a file that left, or that is gone by now. */
	readonly file?: string;
	/** Typed for the ledger: who stood here, and why (recovery, access, holds). */
	readonly who?: string;
	readonly why?: string;
	/** Nobody was unlocked who could sign it: `by` is then only what the tablet was told. */
	readonly isUnsigned?: true;
};

/** What is wrong with the chain; every fault names the line where it shows. */
export type LedgerFault =
	| { readonly kind: 'gap'; readonly n: number }
	| { readonly kind: 'changed'; readonly n: number }
	| { readonly kind: 'tail-cut'; readonly expected: number; readonly found: number };

export type LedgerDoor = {
	/**
	 * The lines that one's own key opens, or the auditor's, or both halves of the kit; newest first.
	 * Reading by the kit is itself on the record, and needs nobody unlocked.
	 */
	ledger(by?: string | HalvesAsRead): Promise<
		Result<
			{
				readonly entries: readonly LedgerEntry[];
				/** Lines that are there and not for this reader. */
				readonly others: number;
				readonly faults: readonly LedgerFault[];
			},
			Locked | DatabaseUnavailable | KitProblem | { readonly kind: 'not-an-auditor-key' }
		>
	>;
};

/** A file with somebody's words in it, or with everything, that is outside the tablet. */
export type FileOut = {
	readonly file: string;
	readonly kind: 'readable' | 'access' | 'emergency' | 'plan' | 'backup';
	readonly at: number;
	/** pid of whoever took it out; empty when nobody was unlocked. */
	readonly by: string;
	/** Typed at the desk, for an access request. */
	readonly who?: string;
	readonly why?: string;
	/** Random ids of the sessions in it; none named for a backup, which holds all. */
	readonly sessions: readonly string[];
};

/** What the page says once it has given out a file that the vault cannot know of. */
export type FileLeft = {
	readonly kind: 'emergency' | 'plan';
	/** A random name that the page gave it: told twice, it is still one file. */
	readonly file: string;
	/** The session in it, and whose that is. */
	readonly id: string;
	readonly owner: string;
	/** When, in milliseconds: a disk that was full hears of it later. */
	readonly at: number;
};

/** Files that left, and the word that one of them is gone. */
export type FilesOutDoor = {
	/** Newest first; those of whoever is unlocked, until somebody says that they are gone. */
	filesOut(): Promise<Result<readonly FileOut[], Locked | DatabaseUnavailable>>;
	/** Works covered and locked too: then the next signed line vouches for it. */
	fileLeft(left: FileLeft): Promise<Result<void, NotSaved>>;
	/** Deleted, destroyed, or handed over for good: a person's word, which is on the record. */
	fileGone(file: string): Promise<Result<void, Locked | NotSaved>>;
};

/** What the tablet remembers of itself, and what is not as it was left. */
export type SinceLastTime = {
	/** When this profile was last used, milliseconds; undefined at the first unlock. */
	readonly lastUsedAt?: number;
	/** How many of its sessions changed then. */
	readonly changedThen: number;
	/** Sessions that should be here and are not. */
	readonly missing: number;
	/** Rows are older than when this profile was last used: the disk was put back. */
	readonly putBack: boolean;
	/** What should be here can't be told: the count was damaged, and begins anew with what is here. */
	readonly countDamaged?: boolean;
	readonly ledgerFaults: readonly LedgerFault[];
	/** What others did with this profile's sessions since: recovery, cover, access. */
	readonly toKnow: readonly LedgerEntry[];
};

export type CountDoor = {
	/** The random name of this tablet in its ledger and in backups; nothing about anybody. */
	device(): Promise<Result<{ readonly device: string }, DatabaseUnavailable>>;
	/** Asked once after an unlock; from then on the new state is what is expected. */
	sinceLastTime(): Promise<Result<SinceLastTime, Locked | DatabaseUnavailable>>;
	/** A sealed copy of the count to keep outside the database; opaque text, one per profile. */
	countToKeep(): Promise<Result<string, Locked | DatabaseUnavailable>>;
	/** Compares with the copy that was kept outside; call before `sinceLastTime`. */
	rememberCount(kept: string): Promise<Result<void, Locked | DatabaseUnavailable>>;
};

/** What a backup file says of itself once every byte of it was read. */
export type BackupReport = {
	readonly madeAt: number;
	readonly device: string;
	readonly profiles: readonly { readonly pid: string; readonly label: string }[];
	readonly sessions: number;
	/** Ids of sessions that damage has cost; the others are whole. */
	readonly damaged: readonly string[];
	/** False: the end is missing, so sessions may be missing that cannot be named. */
	readonly complete: boolean;
	/**
	 * Signed by a profile that this tablet knows, by an unknown one, or not at all. `wrong`: somebody
	 * changed it. `cannot-tell`: damaged, so that its signature no longer speaks for all of it.
	 */
	readonly signed: 'known' | 'unknown' | 'unsigned' | 'wrong' | 'cannot-tell';
	/** Past the day when it should have been destroyed. */
	readonly calledIn: boolean;
	/**
	 * This tablet's own ledger is shorter than when a profile known here signed this file, or its line
	 * there is another: somebody cut or put back the ledger. Absent when all is as it should be.
	 */
	readonly ledgerHere?: 'cut' | 'changed';
};

export type RestoreReport = {
	readonly added: number;
	/** Those here were older, or did not open any more. */
	readonly newer: number;
	readonly same: number;
	/** The same save was here, and lost parts of it came back. */
	readonly mended: number;
	/** Both are kept: the other one is a session of its own now, `forkOf` in its header. */
	readonly forked: number;
	/** Changed here and there, of somebody who is locked: decided at their next unlock. */
	readonly waiting: number;
	/** Let go or thrown away here or there: never brought back. */
	readonly gone: number;
	/** Let go there, and held here: a hold is stronger. */
	readonly held: number;
	/** Let go there, and with words here that were never seen there: kept, and these are their ids. */
	readonly changed: readonly string[];
	/** Profiles with the name of one that is here and other keys: nothing of theirs came in. */
	readonly refused: readonly { readonly pid: string; readonly label: string }[];
	readonly damaged: readonly string[];
};

/** A made-up family is neither backed up nor restored. */
export type InPractice = { readonly kind: 'practice' };
/** The ticket was ended, or the keeper that gave it out: begin anew. */
export type TicketGone = { readonly kind: 'ticket-gone' };

export type BackupProblem =
	| { readonly kind: 'not-a-backup' }
	| { readonly kind: 'backup-newer-than-app' }
	| TicketGone
	| NotSaved
	| DatabaseUnavailable;

export type BackupDoor = {
	/** Opens a backup for reading bit by bit; needs no unlocked key. `ticket` ends with `endBackup`. */
	beginBackup(): Promise<
		Result<{ readonly ticket: string; readonly of: number }, InPractice | DatabaseUnavailable>
	>;
	/** The next bytes (at most 4 MB); none left when `bytes` is empty. */
	nextOfBackup(
		ticket: string,
	): Promise<
		Result<
			{ readonly bytes: Uint8Array<ArrayBuffer>; readonly done: number },
			TicketGone | DatabaseUnavailable
		>
	>;
	/** Ends a ticket of any kind: after the last bytes, or to cancel. */
	endBackup(ticket: string): Promise<Result<void, never>>;
	/**
	 * The written file was read again and found whole: it counts as a backup from now on. Refused
	 * (`not-saved`) when this keeper did not itself read that file, or not as whole and this tablet's.
	 */
	backupVerified(report: BackupReport): Promise<Result<void, NotSaved>>;
	/** Reads a file given piece by piece; changes nothing on the tablet. */
	beginReading(): Promise<Result<{ readonly ticket: string }, DatabaseUnavailable>>;
	readOn(ticket: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<void, BackupProblem>>;
	readingDone(ticket: string): Promise<Result<BackupReport, BackupProblem>>;
	/**
	 * The same file once more, piece by piece, now written into the tablet; `only` chooses profiles
	 * or sessions by id. Never overwrites what is newer, never brings back what was let go.
	 */
	beginRestore(
		only?: readonly string[],
	): Promise<Result<{ readonly ticket: string }, InPractice | DatabaseUnavailable>>;
	restoreOn(ticket: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<void, BackupProblem>>;
	restoreDone(ticket: string): Promise<Result<RestoreReport, BackupProblem>>;
	/** When the last verified backup was made, and whether anything changed since. */
	backupStatus(): Promise<
		Result<{ readonly backedUpAt?: number; readonly hasChangedSince: boolean }, DatabaseUnavailable>
	>;
	/** One's own sessions as an age file: readable JSON inside, opened by the stock tool. */
	exportReadable(
		ids: readonly string[],
		to: { readonly passphrase: string } | { readonly recipient: string },
	): Promise<Result<Uint8Array<ArrayBuffer>, LoadProblem | { readonly kind: 'bad-recipient' }>>;
};

/** What prints for the family and the file: until when backups may still hold the session. */
export type LettingGoReceipt = {
	readonly id: string;
	readonly title: string;
	readonly letGoAt: number;
	/** ISO date: by then every backup that may hold it is called in. */
	readonly backupsUntil: string;
};

export type LettingGoDoor = {
	/**
	 * Destroys the session's key for every profile that has one, and all that was kept with it. Only
	 * by its owner, when its record was confirmed and nothing holds it; asks for the passphrase.
	 * `revision-conflict`: another window saved it meanwhile, so that it stays.
	 */
	letGo(
		id: string,
		passphrase: string | undefined,
	): Promise<
		Result<
			LettingGoReceipt,
			| { readonly kind: 'held' }
			| { readonly kind: 'record-not-confirmed' }
			| { readonly kind: 'revision-conflict' }
			| { readonly kind: 'not-the-owner' }
			| PassphraseProblem
			| LoadProblem
			| NotSaved
		>
	>;
	/** What is to be finished, as the headers say: no record confirmed, safety plan neither there nor on paper. */
	toFinish(): Promise<Result<SessionHeader[], Locked | DatabaseUnavailable>>;
	callInAfterDays(): Promise<Result<number, DatabaseUnavailable>>;
	/** 7 to 90. */
	setCallInAfterDays(days: number): Promise<Result<void, NotSaved | Locked>>;
};
