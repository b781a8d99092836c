import { conversation } from '#conversation/setup.ts';

/** Cards, own words, what helps, hopes and fears: each voice on its own. */
export const whatMatters = conversation.createStateConfig({});
