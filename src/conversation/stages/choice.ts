import { conversation } from '#conversation/setup.ts';

/** Four ready questions, what was chosen, and what each voice says to it. */
export const choice = conversation.createStateConfig({});
