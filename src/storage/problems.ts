/** Everything that may be expected to go wrong with what is kept, named for what happened. */

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
export type PassphraseProblem =
	WrongPassphrase | WaitFirst | ProfileMissing | ProfileDamaged | DatabaseUnavailable;
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
