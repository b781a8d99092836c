import type { Pack } from '#domain/pack.ts';
import type { Result } from '#domain/result.ts';
import { parsePack } from './parse-pack.ts';
import type { PackRefused } from './parse-pack.ts';

/** Fetches the starter pack and parses it. Nothing of it is loaded before this is called. */
export const loadStarterPack = async (): Promise<Result<Pack, PackRefused>> => {
	const { starter, starterTopics } = await import('./packs/starter.ts');
	const topics = await Promise.all(starterTopics.map((load) => load()));
	return parsePack({ ...starter, topics });
};
