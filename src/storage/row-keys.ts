/** By which fields the rows of each table are told apart. Part of the format: never changed. */
import type { RowKey, TableName, Tables } from './rows.ts';

/** The fields of each table's primary key, in their order. */
export const ROW_KEYS = {
	profiles: ['pid'],
	attempts: ['pid'],
	keys: ['pid', 'id'],
	tips: ['id'],
	bodies: ['id', 'hash16'],
	documents: ['id', 'documentId'],
	segments: ['pid', 'n'],
	tombstones: ['id'],
	incoming: ['id', 'hash16'],
	tablet: ['name'],
	ledger: ['device', 'n'],
	grants: ['grantId'],
	pins: ['pid', 'other'],
	covers: ['id'],
	coverKeys: ['pid', 'id'],
	holds: ['id'],
	counts: ['pid'],
	touched: ['id'],
	experiences: ['id'],
} as const satisfies { readonly [Name in TableName]: readonly (keyof Tables[Name])[] };

/** The primary key of a row: a string where one field is enough. */
export function keyOf<Name extends TableName>(table: Name, row: Tables[Name]): RowKey {
	const parts = ROW_KEYS[table].map((field) => row[field as keyof Tables[Name]] as string | number);
	return parts.length === 1 ? (parts[0] as string) : parts;
}
