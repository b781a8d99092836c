import { conversation } from '#conversation/setup.ts';

/** What each option can and can't do, and what was not talked about. */
export const limits = conversation.createStateConfig({});
