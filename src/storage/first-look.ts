/** Who has a profile on this tablet, read without the database library: the opening screen waits for it. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { ProfileRow } from './rows.ts';
import type { DatabaseUnavailable, ProfileCard } from './vault.ts';

export const DATABASE = 'side-by-side';

/** The same answer as the command `profiles` gives. Makes no database where there is none. */
export async function profilesAtFirstLook(
	name = DATABASE,
): Promise<Result<ProfileCard[], DatabaseUnavailable>> {
	try {
		const rows = await profileRows(name);
		return ok(rows.map(({ pid, label }) => ({ pid, label })));
	} catch {
		return problem({ kind: 'database-unavailable' });
	}
}

function profileRows(name: string): Promise<ProfileRow[]> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name);
		// Asked without a version, so this happens only where there is no database yet: leave it so.
		opening.onupgradeneeded = () => {
			opening.transaction?.abort();
			resolve([]);
		};
		opening.onerror = () => reject(opening.error ?? new Error('no database'));
		opening.onsuccess = () => {
			const db = opening.result;
			if (!db.objectStoreNames.contains('profiles')) return resolve([]);
			const asking = db.transaction('profiles').objectStore('profiles').getAll();
			asking.onsuccess = () => resolve(asking.result as ProfileRow[]);
			asking.onerror = () => reject(asking.error ?? new Error('no answer'));
			// Closes once the answer is there; an open database would be in the library's way.
			db.close();
		};
	});
}
