/** A backup file that was read, and is about to be brought back. */
export type BackupRead = {
	readonly madeOn: string;
	readonly profiles: readonly { readonly pid: string; readonly label: string }[];
	readonly sessions: number;
	/** what is lost, by the name it has here or by a short sign */
	readonly damaged: readonly string[];
	readonly complete: boolean;
	readonly signed: 'known' | 'unknown' | 'unsigned' | 'wrong' | 'cannot-tell';
	readonly calledIn: boolean;
	/** this tablet's own list of what happened is not as it was when the file was made */
	readonly ledgerHere?: 'cut' | 'changed' | undefined;
};

/** How far it is, from 0 to 1, and what is being done, in words. */
export type BackupProgressShown = { readonly label: string; readonly part: number };
