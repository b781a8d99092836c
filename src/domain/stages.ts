/** The stages of the conversation, in map order. Any of them can be opened at any time. */
export const stageIds = [
	'start',
	'whatMatters',
	'kindOfHelp',
	'options',
	'limits',
	'choice',
	'goals',
	'plan',
] as const;

export type StageId = (typeof stageIds)[number];

/** Where words can be said: a stage, or *Staying safe*, which opens from anywhere. */
export type PlaceId = StageId | 'safety';

export const isStage = (text: string): text is StageId =>
	(stageIds as readonly string[]).includes(text);

/** The stage after this one on the map; after the last there is none. */
export const stageAfter = (stage: StageId): StageId | undefined =>
	stageIds[stageIds.indexOf(stage) + 1];

/** The stage before this one on the map; before the first there is none. */
export const stageBefore = (stage: StageId): StageId | undefined =>
	stageIds[stageIds.indexOf(stage) - 1];
