import { penClass } from '#ui/kit/pens.ts';
import type { Sheet } from '#ui/stages/sheet.ts';
import type { GridPen } from './grid-pen.ts';
import { markMade, markUndone, type Marking } from './marking.ts';

/** The pen that marks a grid, and the mark that it put down last, for as long as it can be undone. */
export function penOnGrid(sheet: () => Sheet) {
	const voice = $derived(
		sheet().voices.find(({ id }) => id === sheet().pen && id !== sheet().practitioner),
	);
	const penNow = $derived(voice && penClass(voice.pen));
	let last: Marking | undefined = $state.raw();
	// What one pair of hands did is not for the next pair to see, or to undo.
	const holder = $derived(sheet().holder);
	$effect.pre(() => {
		if (holder) last = undefined;
	});
	// One object for ever, so that nothing is drawn again because of it.
	const pen: GridPen = {
		get class() {
			return penNow;
		},
		markIn: (marks, place) => marks.get(place)?.find((made) => made.voice.id === sheet().pen)?.mark,
		mark: (mark, places) => (last = markMade(sheet(), mark, places)),
	};
	return {
		pen,
		get last() {
			return last;
		},
		undo: () => {
			if (last) markUndone(sheet(), last);
			last = undefined;
		},
		leave: () => (last = undefined),
	};
}
