import { loadStarterPack } from '#content/starter-pack.ts';
import type { Pack } from '#domain/pack.ts';

/** The starter pack, parsed; a test that needs it fails here with the lines at fault. */
export const starterPack = async (): Promise<Pack> => {
	const loaded = await loadStarterPack();
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem.problems, null, 2));
	return loaded.value;
};
