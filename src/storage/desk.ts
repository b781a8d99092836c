/** What the keeper has in its hands right now. Locking ends the worker, and all of this with it. */
import type { Lifeline } from './backlog/lifeline.ts';
import type { Unsure } from './backlog/unsure.ts';
import { newCounting } from './counting.ts';
import type { Counting } from './counting.ts';
import type { Bytes } from './envelope.ts';
import type { SessionIndex } from './index-segments.ts';
import type { DeriveKey, ProfileKeys, SessionKeys } from './keys.ts';
import type { OpenProfile } from './passphrase-check.ts';
import type { Rows, TipRow } from './rows.ts';
import type { Tip } from './tip.ts';

export type OpenSession = {
	readonly keys: SessionKeys;
	readonly row: TipRow;
	readonly tip: Tip;
};

export type Access = {
	readonly profiles: readonly OpenProfile[];
	readonly who: string;
	readonly why: string;
};

export type Desk = {
	readonly disk: Rows;
	/** Where the open profile's sessions lie: the disk, or practice's memory. */
	rows: Rows;
	readonly deriveKey: DeriveKey;
	readonly now: () => number;
	/** Whose sessions these are; stays while only one session's key is kept. */
	pid: string | undefined;
	/** Present only at full unlock. */
	keys: ProfileKeys | undefined;
	/** Commands under way beside the others: who drops the keys waits until these have, too. */
	readonly beside: Set<Promise<void>>;
	/** Practice has no passphrase, so it keeps the secret that a passphrase would give back. */
	practiceSecret: Bytes | undefined;
	readonly open: Map<string, OpenSession>;
	/** Empty sessions that can still be put back, as they were when they were thrown away. */
	readonly thrown: Map<string, Pick<OpenSession, 'row' | 'tip'>>;
	/** Saves that the disk has not answered yet, or not well. */
	readonly unsure: Map<string, Unsure>;
	/** Sealed rows of open sessions, for when the database is gone. */
	readonly lifelines: Map<string, Lifeline>;
	index: SessionIndex | undefined;
	/** Sessions whose opening or making stands in the ledger since the last full unlock. */
	readonly noted: Set<string>;
	/** Sessions whose cover keys are with the group since the last full unlock. */
	readonly covered: Set<string>;
	counting: Counting;
	pin: { readonly digits: string; readonly triesLeft: number } | undefined;
	/** When this keeper last left its mark that something changed; 0 for not since a backup. */
	markedChangedAt: number;
	/** One sealing at a time: its signing key, given out after the passphrase was asked again. */
	sealing: { readonly ticket: string; readonly key: CryptoKey } | undefined;
	/** Two people with the kit's halves: every profile that it opens, until they end it. */
	access: Access | undefined;
};

export type DeskOptions = {
	readonly disk: Rows;
	readonly deriveKey: DeriveKey;
	readonly now: () => number;
};

/** An empty desk: locked. */
export const createDesk = ({ disk, deriveKey, now }: DeskOptions): Desk => ({
	disk,
	rows: disk,
	deriveKey,
	now,
	pid: undefined,
	keys: undefined,
	beside: new Set(),
	practiceSecret: undefined,
	open: new Map(),
	thrown: new Map(),
	unsure: new Map(),
	lifelines: new Map(),
	index: undefined,
	noted: new Set(),
	covered: new Set(),
	counting: newCounting(now()),
	pin: undefined,
	markedChangedAt: 0,
	sealing: undefined,
	access: undefined,
});
