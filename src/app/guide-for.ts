import type { Pack } from '#domain/pack.ts';
import type { PackStageId } from '#domain/pack-wording.ts';
import type { StageId } from '#domain/stages.ts';
import type { Guide, Prompts } from '#ui/frame/guide.ts';
import type { FadingPrompts } from './fading-prompts.svelte.ts';

/** What can be said and asked at a stage. Prompts for the practitioner alone show only then. */
export const guideFor = (pack: Pack, stage: PackStageId, isAlone: boolean): Guide => {
	const { say, prompts } = pack.wording.stages[stage];
	const textsFor = (audience: 'room' | 'practitioner') =>
		prompts.filter((prompt) => prompt.audience === audience).map((prompt) => prompt.text);
	return { say, ask: textsFor('room'), alone: isAlone ? textsFor('practitioner') : [] };
};

/** The same as it stands in the foot of a stage: as thick as it still has to be. */
export const promptsFor = (guide: Guide, stage: StageId, fading: FadingPrompts): Prompts => ({
	prompt: guide.ask[0] ?? guide.say,
	guide,
	shown: fading.at(stage),
	...(fading.isFading && { onfull: fading.showInFull }),
});
