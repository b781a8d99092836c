import { spokenMoment } from '#content/messages/dates.ts';

/** "25 November 2026, 10:52", for milliseconds. */
export const spokenAt = (at: number): string => spokenMoment(new Date(at).toISOString());
