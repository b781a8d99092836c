import { toggled } from './arrangement.ts';

/** Picking two columns by their names; with the second, `ontwo` is told and the picking ends. */
export function comparingTwo(ontwo: (two: readonly string[]) => void) {
	let picked: readonly string[] | undefined = $state.raw();
	return {
		/** Those picked so far; nothing while nobody is picking. */
		get picked() {
			return picked;
		},
		begin: () => (picked = []),
		end: () => (picked = undefined),
		pick: (column: string) => {
			const columns = toggled(picked ?? [], column);
			picked = columns.length < 2 ? columns : undefined;
			if (columns.length === 2) ontwo(columns);
		},
	};
}
