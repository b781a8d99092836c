import { untrack } from 'svelte';
import type { Spot } from '#conversation/resume.ts';
import { scrollBackTo, scrolledNow, startAtTheTop } from '#ui/frame/scrolled.ts';
import { laySpot } from './spot.ts';

const atTheTop: Spot = { scrolled: { sheet: 0, over: 0 }, underWay: null };

/** What a sheet needs to be found again exactly as it was left. */
type SpotKept = {
	/** where people were when the sheet was last taken away */
	readonly spot: Spot;
	readonly onspot: (spot: Spot) => void;
	/** what has to be the same for people to be in the same place: the stage, the part, the room */
	readonly place: () => string;
};

/** Keeps where people are on the sheet, and takes them there when it is laid again. */
export function keepSpot({ spot, onspot, place }: SpotKept): void {
	let now = spot;
	const before = untrack(place);
	let left: Spot | undefined = spot;
	const here = (change: Partial<Spot>) => {
		now = { ...now, ...change };
		onspot(now);
	};
	const isHere = () => left !== undefined && untrack(place) === before;

	laySpot({
		under: (underWay) => {
			here({ underWay });
		},
		takeUp(question, subject) {
			const words = isHere() ? left?.underWay : null;
			if (words?.question !== question || words.subject !== subject) return undefined;
			left = { ...spot, underWay: null };
			return words;
		},
	});
	$effect(() => {
		const scrolled = () => {
			here({ scrolled: scrolledNow() });
		};
		const listen = () => {
			addEventListener('scroll', scrolled, { capture: true, passive: true });
		};
		// What the page does by itself while it comes is nobody's scrolling.
		void scrollBackTo(spot.scrolled).then(listen);
		return () => {
			removeEventListener('scroll', scrolled, { capture: true });
		};
	});
	// Another part starts at its top, with nothing under way.
	let last = before;
	$effect(() => {
		const current = place();
		if (current === last) return;
		last = current;
		left = undefined;
		startAtTheTop();
		here(atTheTop);
	});
}
