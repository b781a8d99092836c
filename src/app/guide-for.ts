import type { Pack } from '#domain/pack.ts';
import type { PackStageId } from '#domain/pack-wording.ts';
import type { Guide } from '#ui/frame/guide.ts';

/** What can be said and asked at a stage. Prompts for the practitioner alone show only then. */
export const guideFor = (pack: Pack, stage: PackStageId, isAlone: boolean): Guide => {
	const { say, prompts } = pack.wording.stages[stage];
	const textsFor = (audience: 'room' | 'practitioner') =>
		prompts.filter((prompt) => prompt.audience === audience).map((prompt) => prompt.text);
	return { say, ask: textsFor('room'), alone: isAlone ? textsFor('practitioner') : [] };
};
