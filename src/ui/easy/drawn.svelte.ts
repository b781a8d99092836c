import type { PictureName } from '#domain/easy-words.ts';

type Drawn = Readonly<Record<string, string>>;

let drawn: Drawn | undefined = $state.raw();
let isFetching = false;

/** Fetches the pictures, once; the words stand without them until they are here. */
export async function fetchPictures(): Promise<void> {
	if (isFetching || drawn) return;
	isFetching = true;
	try {
		({ drawn } = await import('virtual:pictures'));
	} catch {
		// Words without pictures are still the words: the next line that is drawn asks again.
	} finally {
		isFetching = false;
	}
}

/** Where the drawing of a picture lies, as soon as it is here. */
export const drawingOf = (name: PictureName): string | undefined => drawn?.[name];
