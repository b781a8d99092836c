/** What the vault does when people change: ways in, colleagues, the recovery kit, cover. */
import type { Result } from '#domain/result.ts';
import type {
	DatabaseUnavailable,
	LoadProblem,
	Locked,
	NotTried,
	PassphraseProblem,
	ProfileCard,
	ProfileDamaged,
	ProfileMissing,
	SessionHeader,
	StoredSession,
} from './vault.ts';

type NotSaved = { readonly kind: 'not-saved' };

/** A colleague with a profile on this tablet, as the unlocked practitioner knows them. */
export type Colleague = {
	readonly pid: string;
	readonly label: string;
	/** SHA-256 over both public halves, hex: turned into four words to compare aloud. */
	readonly fingerprint: string;
	/** `changed` means that these are not the keys that were confirmed: refuse, and say so. */
	readonly known: 'not-yet' | 'confirmed' | 'changed';
};

/** A session that a colleague gave and that is not taken in yet. */
export type GivenSession = {
	readonly grantId: string;
	readonly from: string;
	readonly fromLabel: string;
	readonly how: 'copy' | 'move';
	/** It was given before, and comes back to whoever gave it. */
	readonly isBack: boolean;
	readonly header: SessionHeader;
};

/** Their keys were never confirmed, or are others than those that were. */
type ColleagueNotConfirmed = { readonly kind: 'colleague-not-confirmed' };

export type GivingProblem =
	| { readonly kind: 'colleague-missing' }
	| ColleagueNotConfirmed
	/** Not for this practitioner, not signed by its giver, changed, or its key opens nothing. */
	| { readonly kind: 'grant-refused' }
	/** Somebody else gave this session to read: only its owner gives it on. */
	| { readonly kind: 'not-the-owner' }
	/** This colleague has it, or it lies ready for them. */
	| { readonly kind: 'already-given' }
	/** It cannot move while others have a copy, or one lies ready for them. */
	| { readonly kind: 'shared-with-others' }
	| NotSaved;

export type GivingDoor = {
	colleagues(): Promise<Result<Colleague[], Locked | DatabaseUnavailable>>;
	/** The four words were compared: from now on only these keys are this colleague. */
	confirmColleague(pid: string, fingerprint: string): Promise<Result<void, GivingProblem | Locked>>;
	/** One's own fingerprint, for the colleague to compare. */
	ownFingerprint(): Promise<Result<string, Locked | ProfileDamaged | DatabaseUnavailable>>;
	/**
	 * Save before: what is given is what lies on the disk. `copy`: both read and write the same
	 * session from now on. `move`: sealed anew for the colleague, and this profile's key row is gone;
	 * a hold moves along.
	 */
	give(
		id: string,
		to: string,
		how: 'copy' | 'move',
	): Promise<Result<void, GivingProblem | LoadProblem>>;
	/** One that does not open shows with `damaged` in its header: declining it clears it away. */
	givenToMe(): Promise<Result<GivenSession[], Locked | DatabaseUnavailable>>;
	takeIn(grantId: string): Promise<Result<{ id: string }, GivingProblem | Locked>>;
	/**
	 * Sends it back unopened: for a copy it is simply gone, a moved one returns to its giver. One that
	 * is forged or damaged is gone too; refused only where the one key to a session may be in it.
	 */
	declineGrant(grantId: string): Promise<Result<void, GivingProblem | Locked>>;
};

/** The safety plan of a colleague's session, opened while they are away. */
export type CoveredPlan = {
	readonly id: string;
	readonly owner: string;
	readonly ownerLabel: string;
	readonly title: string;
	/** What the app gave as `cover` with the last save that spoke of it. */
	readonly excerpt: unknown;
	/** When that was; absent where an older app saved it. */
	readonly savedAt?: string;
	/** The session was saved since, or another version of it waits: there may be a newer plan. */
	readonly isOlder?: true;
};

export type CoverDoor = {
	/** Who may open the safety plans of one's own sessions; replaces the group before. */
	setCoverGroup(pids: readonly string[]): Promise<Result<void, GivingProblem | Locked>>;
	coverGroup(): Promise<Result<string[], Locked | DatabaseUnavailable>>;
	/** Titles of plans that one may open for colleagues; what they say stays shut. */
	coveredPlans(): Promise<Result<Omit<CoveredPlan, 'excerpt'>[], Locked | DatabaseUnavailable>>;
	/**
	 * Writes it to the ledger, and only then opens it: its owner is told at their next unlock.
	 * `session-missing` also where there is no safety plan (any more).
	 */
	openCovered(
		id: string,
	): Promise<Result<CoveredPlan, ColleagueNotConfirmed | LoadProblem | NotSaved>>;
};

/** Two halves of one secret; either alone says nothing. */
export type KitHalves = {
	/** Text for the QR code and for typing in; each carries its own check. */
	readonly first: string;
	readonly second: string;
	/** Names the kit on both sheets, so that halves of two kits are not mixed up. */
	readonly kit: string;
};

export type KitStatus = {
	readonly kit?: { readonly kit: string; readonly madeAt: number; readonly provedAt?: number };
	/** Profiles that the kit cannot open yet: each must unlock once more. */
	readonly notYetIn: readonly string[];
	/** Whoever is unlocked was in the kit before: they look at the new one's name and say yes. */
	readonly joinAsked: boolean;
	readonly hasAuditor: boolean;
};

/** Both halves as they were scanned or typed; it does not matter which comes first. */
export type HalvesAsRead = { readonly first: string; readonly second: string };

export type HalvesProblem =
	| { readonly kind: 'half-misread'; readonly which: 'first' | 'second' }
	| { readonly kind: 'same-half-twice' }
	| { readonly kind: 'halves-of-two-kits' };

export type KitProblem =
	| HalvesProblem
	| { readonly kind: 'another-kit' }
	| { readonly kind: 'no-kit' }
	/** What the tablet keeps of its kit was changed: a new kit must be made. */
	| { readonly kind: 'kit-damaged' }
	| NotSaved
	| DatabaseUnavailable;

/** One session found across profiles, for an access request or a hold. */
export type FoundSession = {
	readonly owner: string;
	readonly ownerLabel: string;
	readonly header: SessionHeader;
	readonly held: boolean;
};

/** All that is kept of one session, for an access request. */
export type AccessRecord = StoredSession & {
	readonly owner: string;
	/** Sealed PDFs; one that no longer opens is named, so that nobody thinks it was never there. */
	readonly documents: readonly {
		readonly documentId: string;
		readonly bytes?: Uint8Array<ArrayBuffer>;
	}[];
};

/** Who holds a session, why, and since when (milliseconds). */
export type Hold = {
	readonly who: string;
	readonly why: string;
	readonly at: number;
	/** `two-people`: placed during access, so its owner alone cannot lift it. */
	readonly by: 'owner' | 'two-people';
};

export type HoldProblem = { readonly kind: 'held-by-two' } | LoadProblem | NotSaved;

export type RecoveryDoor = {
	kitStatus(): Promise<Result<KitStatus, DatabaseUnavailable>>;
	/**
	 * Needs somebody unlocked, and their passphrase again (none in practice). Gives out the halves
	 * once; nothing on the tablet keeps them. With the halves of the kit `before`, everybody in it is
	 * in the new one at once; without, they say yes one by one (`joinKit`).
	 */
	makeKit(input: {
		readonly passphrase: string | undefined;
		readonly before?: HalvesAsRead;
	}): Promise<Result<KitHalves, KitProblem | PassphraseProblem | Locked>>;
	/** The yes of somebody whose kit was replaced; `kit` is the name that they read off the sheet. */
	joinKit(
		passphrase: string | undefined,
		kit: string,
	): Promise<Result<void, KitProblem | PassphraseProblem | Locked>>;
	/** For the service's auditor: a private key in text, given out once, and its public half. */
	makeAuditor(): Promise<
		Result<{ readonly secret: string; readonly publicHalf: string }, Locked | NotSaved>
	>;
	/** The public half of a key that the auditor has already, from another tablet. */
	takeAuditor(
		publicHalf: string,
	): Promise<Result<void, Locked | NotSaved | { readonly kind: 'not-an-auditor-key' }>>;
	/** Proves that both halves open every profile in the kit; the banner goes when none is left over. */
	proveKit(
		halves: HalvesAsRead,
	): Promise<
		Result<{ readonly opened: number; readonly notOpened: readonly ProfileCard[] }, KitProblem>
	>;
	/** A forgotten passphrase, or a leaver: a new passphrase for one profile. No session is touched. */
	resetPassphrase(
		input: HalvesAsRead & {
			readonly pid: string;
			readonly passphrase: string;
			/** Who did it and why, for the ledger; its owner sees it. */
			readonly who: string;
		},
	): Promise<
		Result<
			void,
			KitProblem | ProfileMissing | ProfileDamaged | NotTried | { readonly kind: 'not-in-kit' }
		>
	>;
	/**
	 * Two people at the desk: sessions of every profile can be found until `endAccess`. Locked while
	 * only one session's keys are kept. `notSearched`: profiles that this kit does not open.
	 */
	beginAccess(input: HalvesAsRead & { readonly who: string; readonly why: string }): Promise<
		Result<
			{
				readonly sessions: readonly FoundSession[];
				readonly notSearched: readonly ProfileCard[];
			},
			KitProblem | Locked
		>
	>;
	/** The chosen sessions with their sealed pages; each is in the ledger as exported. */
	accessRecords(ids: readonly string[]): Promise<Result<AccessRecord[], LoadProblem | NotSaved>>;
	endAccess(): Promise<Result<void, never>>;
	/** Refuses letting go on every path. By the owner, or by two people during access. */
	hold(
		id: string,
		input: { readonly who: string; readonly why: string },
	): Promise<Result<void, HoldProblem>>;
	liftHold(
		id: string,
		input: { readonly who: string; readonly why: string },
	): Promise<Result<void, HoldProblem>>;
	/** The hold on one session, for its owner or during access; undefined when there is none. */
	holdOf(id: string): Promise<Result<Hold | undefined, LoadProblem>>;
};

export type WayIn =
	| { readonly kind: 'passphrase' }
	| { readonly kind: 'recovery' }
	| { readonly kind: 'security-key'; readonly credentialId: Uint8Array<ArrayBuffer> };

export type WaysInDoor = {
	waysIn(pid: string): Promise<Result<WayIn[], DatabaseUnavailable>>;
	/** Rewraps one secret: no session is rewritten. */
	changePassphrase(
		before: string,
		after: string,
	): Promise<Result<void, PassphraseProblem | Locked | NotSaved>>;
	/** `secret` is what the key answered to `salt`, 32 bytes, read twice in two ceremonies. */
	addSecurityKey(input: {
		readonly passphrase: string;
		readonly credentialId: Uint8Array<ArrayBuffer>;
		readonly salt: Uint8Array<ArrayBuffer>;
		readonly secret: Uint8Array<ArrayBuffer>;
		readonly again: Uint8Array<ArrayBuffer>;
	}): Promise<
		Result<void, PassphraseProblem | Locked | NotSaved | { readonly kind: 'key-inconstant' }>
	>;
	removeSecurityKey(
		passphrase: string,
		credentialId: Uint8Array<ArrayBuffer>,
	): Promise<Result<void, PassphraseProblem | Locked | NotSaved>>;
	/** What a security key must be asked with; works while locked. */
	securityKeys(pid: string): Promise<
		Result<
			{
				readonly credentialId: Uint8Array<ArrayBuffer>;
				readonly salt: Uint8Array<ArrayBuffer>;
			}[],
			DatabaseUnavailable
		>
	>;
	unlockWithKey(
		pid: string,
		credentialId: Uint8Array<ArrayBuffer>,
		secret: Uint8Array<ArrayBuffer>,
	): Promise<Result<{ label: string }, PassphraseProblem | { readonly kind: 'key-refused' }>>;
	/** An organisation's PKCS#12 file: from then on plans are sealed with it. */
	importCertificate(input: {
		readonly passphrase: string;
		readonly file: Uint8Array<ArrayBuffer>;
		readonly filePassword: string;
	}): Promise<
		Result<{ readonly name: string }, ImportProblem | PassphraseProblem | Locked | NotSaved>
	>;
};

export type ImportProblem =
	| { readonly kind: 'not-a-certificate-file' }
	| { readonly kind: 'wrong-file-password' }
	/** RC2, 3DES or MD5 inside: made by an old program; says how to make a new one. */
	| { readonly kind: 'certificate-file-too-old' }
	| { readonly kind: 'no-key-in-file' }
	| { readonly kind: 'certificate-lapsed' }
	| { readonly kind: 'key-not-usable' };
