import { createActor, type SnapshotFrom } from 'xstate';
import type { LookChosen } from '#domain/look.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import type { Session } from '#domain/session.ts';
import { isStage, type StageId } from '#domain/stages.ts';
import { conversationMachine } from './machine.ts';
import type { Conversation } from './setup.ts';

/** How far down people were, in pixels: on the sheet, and on *Staying safe* over it. */
export type Scrolled = { readonly sheet: number; readonly over: number };

/** Words that somebody was in the middle of: new ones, or some that stand and are being changed. */
export type UnderWay = {
	readonly id: string;
	readonly question: string;
	readonly subject: string;
	readonly changes: boolean;
};

/** Where on the page people were. */
export type Spot = { readonly scrolled: Scrolled; readonly underWay: UnderWay | null };

/** At the top of a page, with nothing under way. */
export const atTheTop: Spot = { scrolled: { sheet: 0, over: 0 }, underWay: null };

/** Where people were: the stage, the part of it, and whether *Staying safe* lay on top. */
export type KeptPlace = {
	/** absent in records from before it was kept */
	readonly spot?: Spot;
	/** how people want the screen to look; absent where nobody chose anything */
	readonly look?: LookChosen;
	readonly stage: string;
	readonly safetyOpen: boolean;
	readonly parts: Conversation['parts'];
};

export type KeptConversation = { readonly place: KeptPlace; readonly session: Session };

export type ConversationSnapshot = SnapshotFrom<typeof conversationMachine>;

/** The stage that a snapshot is in. */
export const stageIn = (snapshot: ConversationSnapshot): StageId => snapshot.value.stage;

export const isSafetyOpen = (snapshot: ConversationSnapshot): boolean =>
	snapshot.value.safety === 'open';

/** What is stored: our own record, so that it outlives any version of the machine. */
export const keptFrom = (
	snapshot: ConversationSnapshot,
	{ spot = atTheTop, look = {} }: { spot?: Spot; look?: LookChosen } = {},
): KeptConversation => ({
	place: {
		stage: stageIn(snapshot),
		safetyOpen: isSafetyOpen(snapshot),
		parts: snapshot.context.parts,
		spot,
		...(Object.keys(look).length > 0 && { look }),
	},
	session: snapshot.context.session,
});

/** An actor that stands where people were; not started yet. A stage that is not known is a problem. */
export const resumedFrom = ({
	place,
	session,
}: KeptConversation): Result<ConversationActor, { kind: 'stage-unknown'; stage: string }> => {
	if (!isStage(place.stage)) return problem({ kind: 'stage-unknown', stage: place.stage });
	const snapshot = conversationMachine.resolveState({
		value: { stage: place.stage, safety: place.safetyOpen ? 'open' : 'closed' },
		context: { session, parts: place.parts },
	});
	return ok(createActor(conversationMachine, { snapshot, input: { session } }));
};

export type ConversationActor = ReturnType<typeof begun>;

/** A new conversation, at *Start*; not started yet. */
export const begun = (session: Session) => createActor(conversationMachine, { input: { session } });
