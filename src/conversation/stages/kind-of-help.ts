import { conversation } from '#conversation/setup.ts';

/** Each voice points to a kind of help, or to none; together, or different. */
export const kindOfHelp = conversation.createStateConfig({});
