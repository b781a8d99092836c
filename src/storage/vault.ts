/** The door to everything that is kept: what the page may ask of it, and what it may hear. */
import type { Result } from '#domain/result.ts';
import type { BacklogDoor } from './backlog-door.ts';
import type {
	BackupDoor,
	CountDoor,
	FilesOutDoor,
	LedgerDoor,
	LettingGoDoor,
} from './keeping-door.ts';
import type { ExperienceDoor } from './experience-door.ts';
import type { CoverDoor, GivingDoor, RecoveryDoor, WaysInDoor } from './people-door.ts';

/** Everything that anybody outside this folder knows about keys, rows and workers. */
export type Vault = DailyDoor &
	LedgerDoor &
	FilesOutDoor &
	CountDoor &
	BackupDoor &
	BacklogDoor &
	LettingGoDoor &
	RecoveryDoor &
	GivingDoor &
	CoverDoor &
	OwnershipDoor &
	WaysInDoor &
	ExperienceDoor;

/** Whose a session is. */
export type OwnershipDoor = {
	/** False for a session that a colleague shared: only they give it on, or let it go. */
	isOwn(id: string): Promise<Result<boolean, Locked | DatabaseUnavailable>>;
};

/** What every day needs: ways in, sessions, covering and handing over, the seal. */
type DailyDoor = {
	profiles(): Promise<Result<ProfileCard[], DatabaseUnavailable>>;
	/** Makes a profile and leaves it unlocked. */
	create(input: {
		readonly label: string;
		readonly passphrase: string;
	}): Promise<Result<{ pid: string }, { kind: 'not-saved' } | NotTried>>;
	/** Wrong tries wait longer each time, also across restarts. */
	unlock(pid: string, passphrase: string): Promise<Result<{ label: string }, PassphraseProblem>>;
	/** A made-up family: everything stays in the keeper's memory and ends with the page. */
	practise(input: { readonly label: string }): Promise<void>;
	/** Purges what was thrown away, drops every key and ends the worker. Save first. */
	lock(): Promise<void>;
	/** The worker died, and every key with it; returns the way to stop listening. */
	onLost(listener: () => void): () => void;
	/** The database was closed under the worker: the next save shows whether it is still there. */
	onDisturbed(listener: () => void): () => void;

	/** All there are, each compared with what lies on the disk: for a screen rather the next three. */
	sessions(): Promise<Result<SessionHeader[], Locked | DatabaseUnavailable>>;
	/** The newest few hundred, newest first; as quick however many there are. */
	newest(): Promise<Result<SessionHeader[], Locked | DatabaseUnavailable>>;
	/** Some of the others, each time others, until `isAll`. One told before is told as it is now. */
	moreSessions(): Promise<
		Result<{ sessions: SessionHeader[]; isAll: boolean }, Locked | DatabaseUnavailable>
	>;
	/** Compares some with what lies on the disk, until `isAll`. Where any `changed`, ask for all again. */
	compareSessions(): Promise<
		Result<{ changed: number; isAll: boolean }, Locked | DatabaseUnavailable>
	>;
	begin(
		input: SessionToSave,
	): Promise<Result<{ id: string; revision: Revision }, { kind: 'not-saved' } | Locked>>;
	load(id: string): Promise<Result<StoredSession, LoadProblem>>;
	save(
		id: string,
		revision: Revision,
		input: SessionToSave,
	): Promise<Result<Revision, SaveProblem>>;
	/** Only what is empty (in practice anything); final at the next lock or `keepOnly`. */
	throwAway(
		id: string,
	): Promise<
		Result<{ token: string }, { kind: 'not-empty' | 'not-the-owner' | 'held' } | LoadProblem>
	>;
	putBack(token: string): Promise<Result<void, SessionMissing | Locked>>;

	/** Keeps a sealed PDF beside its session; `documentId` shows on disk, so make it random. */
	keepDocument(
		id: string,
		documentId: string,
		bytes: Uint8Array<ArrayBuffer>,
	): Promise<Result<void, { kind: 'not-saved' } | SessionMissing | RecordDamaged | Locked>>;
	document(
		id: string,
		documentId: string,
	): Promise<Result<Uint8Array<ArrayBuffer>, DocumentProblem>>;

	/** Cover or hand over: forgets every key but this session's. Saving it goes on. */
	keepOnly(id: string): Promise<Result<void, LoadProblem>>;
	/** Six digits, in the worker's memory only; set after each unlock. */
	setPin(pin: string): Promise<Result<void, { kind: 'not-six-digits' } | Locked>>;
	/** Three tries, then only the passphrase. Opens no key: it answers whether to uncover. */
	openWithPin(
		pin: string,
	): Promise<Result<void, { kind: 'wrong-pin'; triesLeft: number } | { kind: 'no-pin' }>>;
	/** Everything again after `keepOnly`; in practice the passphrase is not looked at. */
	reopen(passphrase: string): Promise<Result<void, PassphraseProblem | Locked>>;

	certificate(): Promise<Result<SealCertificate, Locked | DatabaseUnavailable>>;
	/** The seals this tablet knows; works while locked. */
	knownFingerprints(): Promise<Result<KnownFingerprint[], DatabaseUnavailable>>;
	/** Asks for the passphrase again (sole control); in practice pass `undefined`. */
	sealer(passphrase: string | undefined): Promise<Result<Sealer, PassphraseProblem | Locked>>;
};

/** One practitioner's way in, as it shows while locked. */
export type ProfileCard = { readonly pid: string; readonly label: string };

/** What the list of sessions shows; sealed beside each save, `id` is the session's random name. */
export type SessionHeader = {
	readonly id: string;
	readonly title: string;
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly state: 'open' | 'paused' | 'finished' | 'sealed';
	/** Nothing written yet: only such a session may be thrown away. */
	readonly empty: boolean;
	readonly nextDate?: string;
	/** Joins the sessions of one person ("same person as before"), never a name. */
	readonly personId?: string;
	/** Month and year of birth, 'YYYY-MM': tells two people of one name apart in the list. */
	readonly born?: string;
	/** The practitioner said what went to the clinical record: only then may it be let go. */
	readonly recordConfirmed?: true;
	/** A safety plan that is neither in the record nor on paper: a thing to finish. */
	readonly safetyPlanToFinish?: true;
	/** Something that the practitioner has not opened yet: a thing to finish. */
	readonly unread?: true;
	/** Where it changes a sealed plan: which version that makes. Such a sitting is no meeting. */
	readonly planVersion?: number;
	/** The session that this one parted from, when both were changed on two tablets. */
	readonly forkOf?: string;
	/** Set by the vault when the sealed header no longer opens; the other fields are then blank. */
	readonly damaged?: true;
};

/** What the app hands over with each save: the keeper adds the id. */
export type HeaderToSeal = Omit<SessionHeader, 'id' | 'damaged'>;

/** Any JSON with a version; the vault reads nothing else of it. */
export type SessionRecord = { readonly version: number };

/** Where a save starts from; give back what the last load or save returned. */
export type Revision = { readonly rev: number; readonly hash: string };

export type SessionToSave = {
	readonly record: SessionRecord;
	readonly header: HeaderToSeal;
	/**
	 * What a cover group may read while the owner is away: the safety plan, or `null` for none. Not
	 * said at all leaves what was there.
	 */
	readonly cover?: unknown;
};

export type StoredSession = {
	readonly record: SessionRecord;
	readonly revision: Revision;
	readonly header: SessionHeader;
	/**
	 * Set where the newest words on disk are damaged: when they were written, or '' where nothing
	 * says any more whether newer ones were there. The record is then the newest that is whole; a
	 * save goes on from it, and until then a backup can mend what is damaged.
	 */
	readonly unreadable?: string;
};

/** The public half of a seal: what other tablets and people can compare. */
export type SealCertificate = {
	readonly der: Uint8Array<ArrayBuffer>;
	/** SHA-256 of `der`, lower-case hex. */
	readonly fingerprint: string;
	readonly name: string;
};

export type KnownFingerprint = { readonly fingerprint: string; readonly name: string };

/** Signs with the practitioner's key inside the keeper; stops working at lock, `keepOnly` or `done`. */
export type Sealer = {
	readonly certificate: Uint8Array<ArrayBuffer>;
	/** Who vouches for it, from its issuer upwards; nobody for one's own. */
	readonly chain: readonly Uint8Array<ArrayBuffer>[];
	/** Over `bytes`, with SHA-256: r and s, 64 bytes; or RSA as PKCS#1 v1.5 has it, if such a key was imported. */
	sign(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
	done(): Promise<void>;
};

export type DatabaseUnavailable = { readonly kind: 'database-unavailable' };
/** No key for this is held: after locking, or for another session while only one is kept. */
export type Locked = { readonly kind: 'locked' };
export type SessionMissing = { readonly kind: 'session-missing' };
export type RecordDamaged = { readonly kind: 'record-damaged' };
export type RecordNewer = { readonly kind: 'record-newer-than-app' };
/** `waitSeconds` is how long the next try must wait; 0 means at once. */
export type WrongPassphrase = { readonly kind: 'wrong-passphrase'; readonly waitSeconds: number };
/** Not tried at all: an earlier wrong try still makes it wait. */
export type WaitFirst = { readonly kind: 'wait-first'; readonly waitSeconds: number };
export type ProfileMissing = { readonly kind: 'profile-missing' };
export type ProfileDamaged = { readonly kind: 'profile-damaged' };
/** Nothing was typed, or nothing but spaces: it is no try, and no new passphrase either. */
export type PassphraseBlank = { readonly kind: 'passphrase-blank' };
/** The slow step could not be taken, perhaps for want of memory: no words were tried or set. */
export type PassphraseNotTried = { readonly kind: 'passphrase-not-tried' };
/** No words were tried, so that nothing was counted and nothing must be waited for. */
export type NotTried = PassphraseBlank | PassphraseNotTried;
export type PassphraseProblem =
	WrongPassphrase | WaitFirst | NotTried | ProfileMissing | ProfileDamaged | DatabaseUnavailable;
export type LoadProblem =
	SessionMissing | RecordDamaged | RecordNewer | Locked | DatabaseUnavailable;
export type SaveProblem =
	| { readonly kind: 'revision-conflict' }
	| { readonly kind: 'not-saved' }
	| SessionMissing
	| RecordDamaged
	| Locked;
export type DocumentProblem =
	{ readonly kind: 'document-missing' } | RecordDamaged | Locked | DatabaseUnavailable;
