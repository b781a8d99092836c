/** A word that lies readable on the disk, and where. */
export type Spill = { readonly word: string; readonly file: string; readonly form: string };

export declare const spilledWords: (
	folders: readonly string[],
	words: readonly string[],
) => Promise<{
	readonly spills: readonly Spill[];
	readonly searched: { readonly files: number; readonly bytes: number; readonly unpacked: number };
}>;
