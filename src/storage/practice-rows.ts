/** Practice's own rows: a few maps that end with the worker. Nothing here touches a disk. */
import type * as Kept from './rows.ts';

/** Answers like the database, from memory alone. */
export function createPracticeRows(): Kept.Rows {
	const maps: Maps = {
		profiles: new Map(),
		attempts: new Map(),
		keys: new Map(),
		tips: new Map(),
		bodies: new Map(),
		documents: new Map(),
		tombstones: new Map(),
	};
	return { ...profileRows(maps), ...sessionRows(maps), ...besideRows(maps) };
}

type Maps = {
	profiles: Map<string, Kept.ProfileRow>;
	attempts: Map<string, Kept.AttemptsRow>;
	keys: Map<string, Kept.KeyRow>;
	tips: Map<string, Kept.TipRow>;
	bodies: Map<string, Kept.BodyRow>;
	documents: Map<string, Kept.DocumentRow>;
	tombstones: Map<string, Kept.TombstoneRow>;
};

const now = <Value>(value: Value): Promise<Value> => Promise.resolve(value);

function put<Row>(map: Map<string, Row>, key: string, row: Row): Promise<void> {
	map.set(key, row);
	return Promise.resolve();
}

const profileRows = (maps: Maps) => ({
	profiles: () => now([...maps.profiles.values()]),
	profile: (pid: string) => now(maps.profiles.get(pid)),
	putProfile: (row: Kept.ProfileRow) => put(maps.profiles, row.pid, row),
	attempts: (pid: string) => now(maps.attempts.get(pid)),
	putAttempts: (row: Kept.AttemptsRow) => put(maps.attempts, row.pid, row),
});

const sessionRows = (maps: Maps) => ({
	keyRows: () => now([...maps.keys.values()]),
	keyRow: (_pid: string, id: string) => now(maps.keys.get(id)),
	tips: (ids: readonly string[]) => now(ids.map((id) => maps.tips.get(id))),
	body: (id: string, hash16: string) => now(maps.bodies.get(`${id} ${hash16}`)),
	begin: (key: Kept.KeyRow, rows: Kept.SaveRows) => {
		putSave(maps, rows);
		return put(maps.keys, key.id, key);
	},
	save: (expected: Kept.TipRow, rows: Kept.SaveRows) => {
		if (maps.tips.get(rows.tip.id) !== expected) return now(false);
		putSave(maps, rows);
		return now(true);
	},
});

function putSave(maps: Maps, { body, tip, keep }: Kept.SaveRows): void {
	maps.bodies.set(`${body.id} ${body.hash16}`, body);
	maps.tips.set(tip.id, tip);
	for (const [key, { id, hash16 }] of maps.bodies)
		if (id === tip.id && !keep.includes(hash16)) maps.bodies.delete(key);
}

const besideRows = (maps: Maps) => ({
	document: (id: string, documentId: string) => now(maps.documents.get(`${id} ${documentId}`)),
	putDocument: (row: Kept.DocumentRow) => put(maps.documents, `${row.id} ${row.documentId}`, row),
	// Practice is small enough to list without a cache.
	segments: () => now([]),
	putSegments: () => now(undefined),
	tombstones: (ids: readonly string[]) => now(ids.map((id) => maps.tombstones.get(id))),
	bury: (row: Kept.TombstoneRow) => {
		maps.keys.delete(row.id);
		maps.tips.delete(row.id);
		for (const map of [maps.bodies, maps.documents])
			for (const [key, { id }] of map) if (id === row.id) map.delete(key);
		return put(maps.tombstones, row.id, row);
	},
});
