import { loadStarterPack } from '#content/starter-pack.ts';

let loaded: ReturnType<typeof loadStarterPack> | undefined;

/** The pack of this tablet, parsed once while the page lives; when it could not be fetched, anew. */
export const packOnce = (): ReturnType<typeof loadStarterPack> =>
	(loaded ??= loadStarterPack().catch((failed: unknown) => {
		loaded = undefined;
		throw failed;
	}));
