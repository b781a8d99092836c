import type { CrisisLine } from '#domain/pack-safety.ts';

type Dated = Pick<CrisisLine, 'checked' | 'unverified'> & { readonly names: readonly string[] };

/** Which lines were looked up, or rung, on which day: one row for each day and way. */
export function groupedByDate(lines: readonly CrisisLine[]): readonly Dated[] {
	const isSame = (a: Omit<Dated, 'names'>, b: Omit<Dated, 'names'>) =>
		a.checked === b.checked && a.unverified === b.unverified;
	return lines
		.filter((line, place) => lines.findIndex((other) => isSame(line, other)) === place)
		.map(({ checked, unverified }) => ({
			checked,
			unverified,
			names: lines.filter((line) => isSame(line, { checked, unverified })).map(({ name }) => name),
		}));
}
