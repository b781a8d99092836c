import { stageTitles } from '#content/messages/stages.ts';
import { stayingSafe } from '#content/messages/staying-safe.ts';
import { planVoices } from '#domain/plan.ts';
import { placeOf } from '#domain/questions.ts';
import type { Id } from '#domain/people.ts';
import type { AnswerValue, Session } from '#domain/session.ts';
import type { PlaceId } from '#domain/stages.ts';
import type { UnreadEntry } from '#ui/tablet/unread-entry.ts';

/** What somebody wrote while the practitioner's hands were off, oldest first, with its words. */
export function unreadEntries(session: Session, ids: readonly Id[]): readonly UnreadEntry[] {
	const voices = planVoices(session);
	const written = [
		...session.words.map((one) => ({ ...one, shown: one.text, place: placeOf(one.question) })),
		...session.answers.map((one) => ({
			...one,
			shown: answered(one.value),
			place: placeOf(one.question),
		})),
		...session.steps.map((one) => ({ ...one, shown: one.what, place: 'plan' as const })),
		...session.numbers.map((one) => ({
			...one,
			shown: `${one.name}: ${one.shown}`,
			place: 'goals' as const,
		})),
	];
	return ids.flatMap((id) => {
		const entry = written.find((one) => one.id === id);
		const voice = voices.find((one) => one.id === entry?.saidBy);
		if (!entry || !voice) return [];
		return [{ id, voice, where: titleOf(entry.place), words: entry.shown, opened: entry.opened }];
	});
}

const titleOf = (place: PlaceId): string =>
	place === 'safety' ? stayingSafe.title : stageTitles[place];

const answered = (value: AnswerValue): string =>
	Array.isArray(value) ? value.join(', ') : String(value);
