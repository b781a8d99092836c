import { createSubscriber, MediaQuery } from 'svelte/reactivity';

/** Two on a phone, where columns are swapped by name; three where the text is very large; else four. */
export type ColumnRoom = 2 | 3 | 4;

/** How many columns fit. A browser without media queries (and a test) goes by the text alone. */
export function columnsThatFit(): () => ColumnRoom {
	const phone =
		typeof window.matchMedia === 'function' ? new MediaQuery('max-width: 639px') : undefined;
	const page = document.documentElement;
	const watchText = createSubscriber((update) => {
		const changes = new MutationObserver(update);
		changes.observe(page, { attributeFilter: ['data-text'] });
		return () => {
			changes.disconnect();
		};
	});
	return () => {
		watchText();
		if (phone?.current) return 2;
		return page.dataset.text === 'xl' ? 3 : 4;
	};
}

/** Whether the window is a tablet upright, or narrower. A browser without media queries says no. */
export function isUpright(): () => boolean {
	const narrow =
		typeof window.matchMedia === 'function' ? new MediaQuery('max-width: 999px') : undefined;
	return () => narrow?.current ?? false;
}

/** The columns that show on a phone: in the places they were put, filled up in the grid's order. */
export const columnsShown = (
	ids: readonly string[],
	picked: readonly string[],
	fit: number,
): readonly string[] => {
	if (ids.length <= fit) return ids;
	const kept = picked.filter((id) => ids.includes(id));
	return [...kept, ...ids.filter((id) => !kept.includes(id))].slice(0, fit);
};

/**
 * The columns that show where the rest are spines. Their order is never changed: the one that always
 * stays has a place, then whatever was opened last.
 */
export const columnsInOrder = (
	ids: readonly string[],
	opened: readonly string[],
	stays: string | undefined,
	fit: number,
): readonly string[] => {
	const first = stays === undefined ? opened : [stays, ...opened];
	const shown = columnsShown(ids, [...new Set(first)], fit);
	return ids.filter((id) => shown.includes(id));
};
