import type { Pack } from '#domain/pack.ts';

/** Sources as they are named in one line: "NICE 2019, Cuijpers and others 2023". */
export const sourceNames = (pack: Pack, ids: readonly string[]): string =>
	ids
		.flatMap((id) => pack.sources.filter((source) => source.id === id))
		.map((source) => `${source.authors} ${source.year}`)
		.join('; ');
