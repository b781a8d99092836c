/** Reads what was frozen once: JSON, with bytes as base64. */
import { readFileSync } from 'node:fs';
import type { Change, TableName, Tables } from '#storage/rows.ts';
import type { Tablet } from './test-tablet.ts';

export type FrozenRows = { readonly [Name in TableName]?: Tables[Name][] };

export function frozen(name: string): unknown {
	const file = new URL(`../fixtures/${name}`, import.meta.url);
	const bytes = (_: string, value: unknown) =>
		typeof value === 'object' && value !== null && 'base64' in value
			? new Uint8Array(Buffer.from(value.base64 as string, 'base64'))
			: value;
	return JSON.parse(readFileSync(file, 'utf8'), bytes);
}

/** Puts the rows on a tablet's disk just as they lay then. */
export const layRows = ({ rows }: Tablet, then: FrozenRows): Promise<void> =>
	rows.write(
		Object.entries(then).flatMap(([table, held]) => held.map((put) => ({ table, put }) as Change)),
	);
