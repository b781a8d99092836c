import { isReadBack } from './agreeing.ts';
import { hasSafetyPlan } from './safety.ts';
import type { Pack } from './pack.ts';
import { isPresent, voicesOf, type Id, type IsoDate } from './people.ts';
import { isSealed, type Session } from './session.ts';
import { unreadIn } from './unread.ts';

/** What sealing still needs: nothing else is compulsory. */
export type SealingNeed =
	| { readonly kind: 'name'; readonly voice: Id }
	| { readonly kind: 'read-back' }
	| { readonly kind: 'statement'; readonly voice: Id }
	| { readonly kind: 'unread'; readonly entries: readonly Id[] }
	| { readonly kind: 'crisis-contact' }
	| { readonly kind: 'line-out-of-date'; readonly line: string };

/** The needs that the conversation itself knows, without a pack or a calendar. */
type ConversationNeed = Exclude<
	SealingNeed,
	{ readonly kind: 'crisis-contact' | 'line-out-of-date' }
>;

/** Names, a read back, answers, nothing unread: said once, for the screen and for the machine. */
const conversationNeeds = (session: Session): readonly ConversationNeed[] => {
	const present = voicesOf(session).filter((voice) => isPresent(session, voice.id));
	const unread = unreadIn(session).map((entry) => entry.id);
	return [
		...present
			.filter((voice) => voice.name.trim() === '')
			.map((voice) => ({ kind: 'name' as const, voice: voice.id })),
		...(isReadBack(session) ? [] : [{ kind: 'read-back' as const }]),
		...present
			.filter((voice) => !session.statements.some((one) => one.voice === voice.id))
			.map((voice) => ({ kind: 'statement' as const, voice: voice.id })),
		...(unread.length > 0 ? [{ kind: 'unread' as const, entries: unread }] : []),
	];
};

/** Everything that stands between this session and its seal; empty when it can be sealed. */
export const sealingNeeds = (
	pack: Pack,
	session: Session,
	{ today, confirmedLines }: { today: IsoDate; confirmedLines: readonly string[] },
): readonly SealingNeed[] => {
	const lapsed = hasSafetyPlan(session)
		? pack.crisisLines.filter(
				(line) => line.local && line.checkAgainBy < today && !confirmedLines.includes(line.id),
			)
		: [];
	return [
		...conversationNeeds(session),
		...(pack.crisisLines.length + session.contacts.length > 0
			? []
			: [{ kind: 'crisis-contact' as const }]),
		...lapsed.map((line) => ({ kind: 'line-out-of-date' as const, line: line.id })),
	];
};

/**
 * Whether the machine lets a seal into the session. It asks the same needs as the screen but for
 * the two that rest on the pack and on today: the machine knows neither, so whoever seals asks
 * those first.
 */
export const canBeSealed = (session: Session): boolean =>
	!isSealed(session) && conversationNeeds(session).length === 0;
