import type { Pack } from '#domain/pack.ts';
import type { Result } from '#domain/result.ts';
import type { PackRefused } from './parse-pack.ts';

/**
 * Fetches the starter pack and parses it. Neither the words nor the parser are loaded before this is
 * called, so the opening screen does not wait for either.
 */
export const loadStarterPack = async (): Promise<Result<Pack, PackRefused>> => {
	const [{ parsePack }, { starter, starterTopics }, { easy }] = await Promise.all([
		import('./parse-pack.ts'),
		import('./packs/starter.ts'),
		import('./packs/easy/easy.ts'),
	]);
	const topics = await Promise.all(starterTopics.map((load) => load()));
	return parsePack({ ...starter, topics, easy });
};
