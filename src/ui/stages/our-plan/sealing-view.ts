import type { Recorded, SealedDocument, TakenHome } from '#domain/plan-parts.ts';
import type { SealingNeed } from '#domain/sealing.ts';
import type { DocumentTree } from '#domain/document-tree.ts';
import type { WaysOut } from '#ui/frame/ways-out.ts';

/** How far the seal is, as the stage shows it. */
export type Sealing = {
	needs: readonly SealingNeed[];
	progress: null | { step: string; fraction: number };
	/** one sentence, shown as it is */
	problem: null | string;
	sealed: SealedDocument | null;
};

/** What the practitioner sees of the experience check: that it can be asked, and never an answer. */
export type ExperienceOffer = {
	readonly state: 'offered' | 'handed-over';
	/** It was handed over just now, and they may not be through with it. */
	readonly canAskAgain: boolean;
	/** How many questions there are. */
	readonly count: number;
	readonly onask: () => void;
};

/** What *Our plan* gets besides the sheet: the seal, the tree of the pages, and the ways out. */
export type PlanWork = {
	sealing: Sealing;
	/** the plan as it would be sealed now; null while it can't be made */
	preview: DocumentTree | null;
	/** Practice has no passphrase. */
	onseal: (passphrase: string | undefined) => void;
	oncancel: () => void;
	/** Hands the plan over in one of the ways, and keeps that it was. */
	ontakehome: (way: TakenHome['way']) => void;
	/** Keeps what the practitioner says is in the clinical record. */
	onrecord: (what: Recorded['what']) => void;
	practice: boolean;
	/** Absent where it can't be offered: nobody is here to be asked, or it is not known yet. */
	experience?: ExperienceOffer | undefined;
	/** Begins a change of the plan that holds; absent where the tablet can't, as in practice. */
	onchangeplan?: (() => void) | undefined;
	/** for the photo page, which covers the frame */
	ways: WaysOut;
	/** A local crisis line whose date has passed was checked by name. */
	confirmLine: (lineId: string) => void;
};

/** The four parts, in the order in which they are gone through. */
export const planTabs = ['together', 'readBack', 'sign', 'takeHome'] as const;
export type PlanTab = (typeof planTabs)[number];

/** What there is of it in other hands: to read it, and to answer. */
export const heldTabs: readonly PlanTab[] = ['readBack', 'sign'];

export const isPlanTab = (part: string): part is PlanTab =>
	(planTabs as readonly string[]).includes(part);
