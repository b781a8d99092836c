/** Every box of a tablet as a file for the service lead: still sealed, and in no order. */
import { fromBase64, toBase64 } from '#storage/base64.ts';
import type { ExperienceRow } from '#storage/rows.ts';

const FORMAT = 'side-by-side experiences 1';

/** The text of the file. */
export const experiencesAsText = (rows: readonly ExperienceRow[]): string =>
	JSON.stringify({ format: FORMAT, boxes: rows.map(({ id, box }) => [id, toBase64(box)]) });

/** The boxes of such a file; undefined for any other. */
export function experiencesFrom(text: string): ExperienceRow[] | undefined {
	try {
		const read = JSON.parse(text) as { format?: unknown; boxes?: unknown };
		if (read.format !== FORMAT || !Array.isArray(read.boxes)) return undefined;
		const rows = read.boxes.map(rowFrom);
		return rows.every((row) => row !== undefined) ? rows : undefined;
	} catch {
		return undefined;
	}
}

function rowFrom(each: unknown): ExperienceRow | undefined {
	const [id, text] = Array.isArray(each) ? (each as unknown[]) : [];
	if (typeof id !== 'string' || typeof text !== 'string') return undefined;
	const box = fromBase64(text);
	return box && { id, box };
}
