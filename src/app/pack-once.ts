import { loadStarterPack } from '#content/starter-pack.ts';
import { packSpeaks } from '#ui/easy/tongue.ts';
import { languageOfPage } from './language.ts';

type Loaded = Awaited<ReturnType<typeof loadStarterPack>>;

let loaded: Promise<Loaded> | undefined;

/** The pack of this tablet, parsed once while the page lives; when it could not be fetched, anew. */
export const packOnce = (): Promise<Loaded> =>
	(loaded ??= load().catch((failed: unknown) => {
		loaded = undefined;
		throw failed;
	}));

/** Before anything of it is drawn, every view knows in which language it is. */
async function load(): Promise<Loaded> {
	const pack = await loadStarterPack();
	if (pack.ok) packSpeaks(pack.value, languageOfPage().language);
	return pack;
}
