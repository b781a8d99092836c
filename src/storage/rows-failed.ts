/** The one place where what a database throws is translated. */
import type { Rows } from './rows.ts';

/** Carries nothing of the cause: engines name one fault in many ways, so nobody may branch on it. */
export class RowsFailed extends Error {
	override readonly name = 'RowsFailed';
}

/** The same rows, whose every failure is `RowsFailed`. */
export const rowsThatSay = (rows: Rows): Rows =>
	Object.fromEntries(
		Object.entries(rows).map(([name, ask]: [string, Ask]) => [name, translated(ask)]),
	) as Rows;

type Ask = (...input: never[]) => Promise<unknown>;

const translated =
	(ask: Ask): Ask =>
	async (...input) => {
		try {
			return await ask(...input);
		} catch {
			throw new RowsFailed();
		}
	};
