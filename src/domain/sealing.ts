import { isReadBack } from './agreeing.ts';
import { hasSafetyPlan } from './safety.ts';
import type { Pack } from './pack.ts';
import { isPresent, voicesOf, type Id, type IsoDate } from './people.ts';
import { unreadIn } from './said.ts';
import { isSealed, type Session } from './session.ts';

/** What sealing still needs: nothing else is compulsory. */
export type SealingNeed =
	| { readonly kind: 'name'; readonly voice: Id }
	| { readonly kind: 'read-back' }
	| { readonly kind: 'statement'; readonly voice: Id }
	| { readonly kind: 'unread'; readonly entries: readonly Id[] }
	| { readonly kind: 'crisis-contact' }
	| { readonly kind: 'line-out-of-date'; readonly line: string };

/** Everything that stands between this session and its seal; empty when it can be sealed. */
export const sealingNeeds = (
	pack: Pack,
	session: Session,
	{ today, confirmedLines }: { today: IsoDate; confirmedLines: readonly string[] },
): readonly SealingNeed[] => {
	const present = voicesOf(session).filter((voice) => isPresent(session, voice.id));
	const unread = unreadIn(session).map((entry) => entry.id);
	const lapsed = hasSafetyPlan(session)
		? pack.crisisLines.filter(
				(line) => line.local && line.checkAgainBy < today && !confirmedLines.includes(line.id),
			)
		: [];
	return [
		...present
			.filter((voice) => voice.name.trim() === '')
			.map((voice) => ({ kind: 'name' as const, voice: voice.id })),
		...(isReadBack(session) ? [] : [{ kind: 'read-back' as const }]),
		...present
			.filter((voice) => !session.statements.some((one) => one.voice === voice.id))
			.map((voice) => ({ kind: 'statement' as const, voice: voice.id })),
		...(unread.length > 0 ? [{ kind: 'unread' as const, entries: unread }] : []),
		...(pack.crisisLines.length + session.contacts.length > 0
			? []
			: [{ kind: 'crisis-contact' as const }]),
		...lapsed.map((line) => ({ kind: 'line-out-of-date' as const, line: line.id })),
	];
};

/** What sealing needs that the conversation alone knows: names, read back, answers, nothing unread. */
export const canBeSealed = (session: Session): boolean =>
	!isSealed(session) &&
	isReadBack(session) &&
	unreadIn(session).length === 0 &&
	voicesOf(session)
		.filter((voice) => isPresent(session, voice.id))
		.every(
			(voice) =>
				voice.name.trim() !== '' && session.statements.some((one) => one.voice === voice.id),
		);
