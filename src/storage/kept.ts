/** What is kept, as the page sees it: never a key, never a row. */

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
	/** Set by the vault when the sealed header no longer opens; the other fields are then blank. */
	readonly damaged?: true;
};

/** What the app hands over with each save: the keeper adds the id. */
export type HeaderToSeal = Omit<SessionHeader, 'id' | 'damaged'>;

/** Any JSON with a version; the vault reads nothing else of it. */
export type SessionRecord = { readonly version: number };

/** Where a save starts from; give back what the last load or save returned. */
export type Revision = { readonly rev: number; readonly hash: string };

export type SessionToSave = { readonly record: SessionRecord; readonly header: HeaderToSeal };

export type StoredSession = {
	readonly record: SessionRecord;
	readonly revision: Revision;
	readonly header: SessionHeader;
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
	/** ECDSA P-256 with SHA-256 over `bytes`; the raw r and s, 64 bytes. */
	sign(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
	done(): Promise<void>;
};
