/** The door to everything that is kept: what the page may ask, and the only storage file it needs. */
import type { Result } from '#domain/result.ts';
import type {
	ProfileCard,
	SessionHeader,
	Revision,
	SessionToSave,
	StoredSession,
	SealCertificate,
	KnownFingerprint,
	Sealer,
} from './kept.ts';
import type {
	DatabaseUnavailable,
	Locked,
	SessionMissing,
	RecordDamaged,
	PassphraseProblem,
	LoadProblem,
	SaveProblem,
	DocumentProblem,
} from './problems.ts';

export type {
	ProfileCard,
	SessionHeader,
	HeaderToSeal,
	SessionRecord,
	Revision,
	SessionToSave,
	StoredSession,
	SealCertificate,
	KnownFingerprint,
	Sealer,
} from './kept.ts';
export type {
	DatabaseUnavailable,
	Locked,
	SessionMissing,
	RecordDamaged,
	RecordNewer,
	WrongPassphrase,
	WaitFirst,
	ProfileMissing,
	ProfileDamaged,
	PassphraseProblem,
	LoadProblem,
	SaveProblem,
	DocumentProblem,
} from './problems.ts';

/** Everything that anybody outside this folder knows about keys, rows and workers. */
export type Vault = {
	profiles(): Promise<Result<ProfileCard[], DatabaseUnavailable>>;
	/** Makes a profile and leaves it unlocked. */
	create(input: {
		readonly label: string;
		readonly passphrase: string;
	}): Promise<Result<{ pid: string }, { kind: 'not-saved' }>>;
	/** Wrong tries wait longer each time, also across restarts. */
	unlock(pid: string, passphrase: string): Promise<Result<{ label: string }, PassphraseProblem>>;
	/** A made-up family: everything stays in the keeper's memory and ends with the page. */
	practise(input: { readonly label: string }): Promise<void>;
	/** Purges what was thrown away, drops every key and ends the worker. Save first. */
	lock(): Promise<void>;
	/** The worker died or the database closed under it; returns the way to stop listening. */
	onLost(listener: () => void): () => void;

	sessions(): Promise<Result<SessionHeader[], Locked | DatabaseUnavailable>>;
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
	): Promise<Result<{ token: string }, { kind: 'not-empty' } | SessionMissing | Locked>>;
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
	keepOnly(id: string): Promise<Result<void, SessionMissing | RecordDamaged | Locked>>;
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

/** How a keeper is reached: a module worker on the page, a message channel in a test. */
export type KeeperPort = {
	postMessage(message: unknown): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent) => void): void;
	addEventListener(kind: 'error' | 'messageerror', listener: (event: Event) => void): void;
	terminate(): void;
};

export type VaultOptions = { readonly spawnKeeper: () => KeeperPort };
