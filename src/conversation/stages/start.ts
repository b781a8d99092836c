import { conversation } from '#conversation/setup.ts';

/**
 * Who is here, how we meet, how we want to talk, privacy and its limits. Nothing of it is heard here
 * alone: chairs change in the middle of anything.
 */
export const start = conversation.createStateConfig({});
