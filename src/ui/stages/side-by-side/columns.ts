import { MediaQuery } from 'svelte/reactivity';

/**
 * How many columns fit: two on a phone, three where the text is very large, else four. A browser
 * without media queries (and a test) has room for all.
 */
export function columnsThatFit(): () => number {
	if (typeof window.matchMedia !== 'function') return () => 4;
	const phone = new MediaQuery('max-width: 639px');
	return () => {
		if (phone.current) return 2;
		return document.documentElement.dataset.text === 'xl' ? 3 : 4;
	};
}

/** The columns that show: as picked by name, filled up in the order of the grid. */
export const columnsShown = (
	ids: readonly string[],
	picked: readonly string[],
	fit: number,
): readonly string[] => {
	if (ids.length <= fit) return ids;
	const kept = picked.filter((id) => ids.includes(id));
	return [...kept, ...ids.filter((id) => !kept.includes(id))].slice(0, fit);
};
