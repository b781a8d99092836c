import type { Component } from 'svelte';
import type { StageViewProps } from './harness.ts';

const fromSheet = ['sheet', 'part', 'onpart', 'go', 'onpen'] as const;

/** A stage view that needs more than every view gets, with that given: it can be put on a sheet. */
export function withProps<More extends object>(
	View: Component<StageViewProps & More>,
	more: NoInfer<More>,
): Component<StageViewProps> {
	return (anchor, props) => {
		const all = { ...more } as StageViewProps & More;
		for (const key of fromSheet)
			Object.defineProperty(all, key, { enumerable: true, get: () => props[key] });
		return View(anchor, all);
	};
}
