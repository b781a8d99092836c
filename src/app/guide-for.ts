import type { Pack } from '#domain/pack.ts';
import type { PackStageId, ReviewPlaceId } from '#domain/pack-wording.ts';
import { partPlaceOf, partWordsAt, type PartPlace } from '#domain/part-place.ts';
import { reviewPlaceOf } from '#domain/review-place.ts';
import type { Session } from '#domain/session.ts';
import type { StageId } from '#domain/stages.ts';
import type { Guide, Prompts } from '#ui/frame/guide.ts';
import type { FadingPrompts, PromptedPlace } from './fading-prompts.svelte.ts';

/**
 * Where people are, as far as there are words of its own: a part, a part of a review, or the stage.
 *
 * Where people meet again, the chairs of *Start* are the meeting; its other parts are what they were.
 */
export const promptedPlace = (
	session: Session,
	place: { stage: StageId; part: string },
	{ wording }: Pick<Pack, 'wording'>,
): PromptedPlace => {
	const part = partPlaceOf(session, place);
	const worded = part && partWordsAt(wording, part) ? part : undefined;
	const again = reviewPlaceOf(session, place);
	if (again && (again !== 'start' || !worded || worded === 'start.who')) return `review.${again}`;
	return worded ?? place.stage;
};

/** What can be said and asked there. Prompts for the practitioner alone show only then. */
export const guideFor = (
	{ wording }: Pack,
	place: PromptedPlace | PackStageId,
	isAlone: boolean,
): Guide => {
	const { say, prompts } = wordsAt(wording, place);
	const textsFor = (audience: 'room' | 'practitioner') =>
		prompts.filter((prompt) => prompt.audience === audience).map((prompt) => prompt.text);
	return { say, ask: textsFor('room'), alone: isAlone ? textsFor('practitioner') : [] };
};

function wordsAt(wording: Pack['wording'], place: PromptedPlace | PackStageId) {
	const [at, part] = place.split('.');
	if (part === undefined) return wording.stages[place as PackStageId];
	const own =
		at === 'review'
			? wording.meetingAgain[part as ReviewPlaceId]
			: partWordsAt(wording, place as PartPlace);
	return own ? { say: own.say.text, prompts: own.prompts } : wording.stages[at as PackStageId];
}

/** The same as it stands in the foot of a stage: as thick as it still has to be. */
export const promptsFor = (guide: Guide, place: PromptedPlace, fading: FadingPrompts): Prompts => ({
	prompt: guide.ask[0] ?? guide.say,
	guide,
	shown: fading.at(place),
	...(fading.isFading && { onfull: fading.showInFull }),
});
