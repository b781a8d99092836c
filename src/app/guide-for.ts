import type { Pack } from '#domain/pack.ts';
import type { PackStageId, ReviewPlaceId } from '#domain/pack-wording.ts';
import { reviewPlaceOf } from '#domain/review-place.ts';
import type { Session } from '#domain/session.ts';
import type { StageId } from '#domain/stages.ts';
import type { Guide, Prompts } from '#ui/frame/guide.ts';
import type { FadingPrompts, PromptedPlace } from './fading-prompts.svelte.ts';

/** Where people are, as far as there are words of its own: a stage, or a part of a review. */
export const promptedPlace = (
	session: Session,
	place: { stage: StageId; part: string },
): PromptedPlace => {
	const again = reviewPlaceOf(session, place);
	return again ? `review.${again}` : place.stage;
};

/** What can be said and asked there. Prompts for the practitioner alone show only then. */
export const guideFor = (
	{ wording }: Pack,
	place: PromptedPlace | PackStageId,
	isAlone: boolean,
): Guide => {
	const { say, prompts } = isReview(place) ? again(wording, place) : wording.stages[place];
	const textsFor = (audience: 'room' | 'practitioner') =>
		prompts.filter((prompt) => prompt.audience === audience).map((prompt) => prompt.text);
	return { say, ask: textsFor('room'), alone: isAlone ? textsFor('practitioner') : [] };
};

type ReviewPlace = Exclude<PromptedPlace, StageId>;

const isReview = (place: PromptedPlace | PackStageId): place is ReviewPlace =>
	place.startsWith('review.');

function again({ meetingAgain }: Pack['wording'], place: ReviewPlace) {
	const { say, prompts } = meetingAgain[place.slice('review.'.length) as ReviewPlaceId];
	return { say: say.text, prompts };
}

/** The same as it stands in the foot of a stage: as thick as it still has to be. */
export const promptsFor = (guide: Guide, place: PromptedPlace, fading: FadingPrompts): Prompts => ({
	prompt: guide.ask[0] ?? guide.say,
	guide,
	shown: fading.at(place),
	...(fading.isFading && { onfull: fading.showInFull }),
});
