/** Everything on the disk that belongs to one session. */
import type { Desk } from '#storage/desk.ts';
import type { Rows } from '#storage/rows.ts';

/** All its rows, read in one go. */
export async function rowsOfSession(
	{ rows }: Pick<Desk, 'rows'>,
	id: string,
): ReturnType<Rows['sessionRows']> {
	// Rows are asked for from after one id up to another; the beginning of an id comes before it.
	const found = await rows.sessionRows(id.slice(0, -1), id);
	const own = Object.entries(found).map(([name, list]) => [
		name,
		(list as readonly { readonly id: string }[]).filter((row) => row.id === id),
	]);
	return Object.fromEntries(own) as typeof found;
}
