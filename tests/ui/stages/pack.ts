import { starter } from '#content/packs/starter.ts';
import { topic as lowMood } from '#content/packs/low-mood.ts';
import { topic as worry } from '#content/packs/worry.ts';
import type { Pack } from '#domain/pack.ts';

/** The pack that ships, as it is after parsing. */
export const starterPack: Pack = { ...starter, topics: [lowMood, worry] };
