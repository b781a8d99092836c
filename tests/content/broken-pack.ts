/** Breaks the starter pack on purpose, one fault at a time. */
import { parsePack } from '#content/parse-pack.ts';
import type { PackRefused } from '#content/parse-pack.ts';
import type { Pack } from '#domain/pack.ts';

export type Loose = Record<string, unknown>;
export type Key = string | number;
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- a fault may be made of any part */
type Change = (part: any) => unknown;

/** A copy that may be broken. */
export const copyOf = (pack: Pack): Loose => structuredClone(pack);

export const keysOf = (path: string): Key[] =>
	path
		.split(/[.[\]]+/)
		.flatMap((key) => (key === '' ? [] : [/^\d+$/.test(key) ? Number(key) : key]));

export const parentAt = (root: Loose, keys: readonly Key[]): Loose =>
	keys.slice(0, -1).reduce<Loose>((value, key) => value[key] as Loose, root);

/** The pack with one value changed; a function gets the old value. */
export const withChange = (pack: Pack, path: string, change: unknown): Loose => {
	const changed = copyOf(pack);
	const keys = keysOf(path);
	const parent = parentAt(changed, keys);
	const last = keys.at(-1)!;
	parent[last] = typeof change === 'function' ? (change as Change)(parent[last]) : change;
	return changed;
};

export const refusalOf = (raw: unknown): PackRefused => {
	const parsed = parsePack(raw);
	if (parsed.ok) throw new Error('This pack was taken.');
	return parsed.problem;
};

export const pathsOf = (raw: unknown): string[] => refusalOf(raw).problems.map(({ path }) => path);
