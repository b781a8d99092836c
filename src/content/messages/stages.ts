import type { StageId } from '#domain/stages.ts';

/** The names of the stages, as they stand on the map. */
export const stageTitles: Readonly<Record<StageId, string>> = {
	start: 'Start',
	whatMatters: 'What matters',
	kindOfHelp: 'Kind of help',
	options: 'Side by side',
	limits: 'Can and can’t',
	choice: 'Our choice',
	goals: 'Goals',
	plan: 'Our plan',
};
