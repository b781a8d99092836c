import { wordedParts, type PackWording, type PartWording } from './pack-wording.ts';
import type { Session } from './session.ts';
import type { StageId } from './stages.ts';

type Worded = typeof wordedParts;

/** A part of a stage, as its words are found and its uses counted: 'plan.sign'. */
export type PartPlace = {
	[Stage in keyof Worded]: `${Stage}.${Worded[Stage][number]}`;
}[keyof Worded];

/** The part that lies open; none at a stage that is one page. What is named otherwise is the first. */
export const partPlaceOf = (
	session: Pick<Session, 'grids'>,
	{ stage, part }: { stage: StageId; part: string },
): PartPlace | undefined => {
	if (stage === 'options') {
		const isPicking = session.grids.length === 0 || part.split('/')[0] === 'pick';
		return isPicking ? 'options.pick' : 'options.grid';
	}
	const parts: readonly string[] = stage in wordedParts ? wordedParts[stage as keyof Worded] : [];
	const open = parts.find((one) => one === part) ?? parts[0];
	return open === undefined ? undefined : (`${stage}.${open}` as PartPlace);
};

/** The words of a part, where the pack has any of its own. */
export const partWordsAt = (
	{ parts }: Pick<PackWording, 'parts'>,
	place: PartPlace,
): PartWording | undefined => {
	const [stage = '', part = ''] = place.split('.');
	const ofStage = parts?.[stage as keyof Worded] as
		Readonly<Record<string, PartWording>> | undefined;
	return ofStage?.[part];
};
