import { stageIds, type StageId } from '#domain/stages.ts';

const sources = {
	start: () => import('#ui/stages/Start.svelte'),
	whatMatters: () => import('#ui/stages/WhatMatters.svelte'),
	kindOfHelp: () => import('#ui/stages/KindOfHelp.svelte'),
	options: () => import('#ui/stages/SideBySide.svelte'),
	limits: () => import('#ui/stages/Limits.svelte'),
	choice: () => import('#ui/stages/OurChoice.svelte'),
	goals: () => import('#ui/stages/Goals.svelte'),
	plan: () => import('./PlanOnSheet.svelte'),
} as const;

type Pages = {
	readonly [Stage in StageId]?: Awaited<ReturnType<(typeof sources)[Stage]>>['default'];
};

/**
 * The page of each stage, a file of its own. The one that is opened comes first; the others follow
 * while people read it, so that turning to any of them is one tap and no wait.
 */
class StagePages {
	/** the pages that are here */
	here: Pages = $state.raw({});

	async fetch(stage: StageId): Promise<{ readonly default: unknown }> {
		const page = await sources[stage]();
		this.here = { ...this.here, [stage]: page.default };
		return page;
	}

	/** One after the other. One that does not come is asked for again when it is opened. */
	async fetchOthers(): Promise<void> {
		for (const stage of stageIds)
			if (!this.here[stage]) await this.fetch(stage).catch(() => undefined);
	}
}

/** They stay for the next conversation as well: nothing of a session is in them. */
export const stagePages = new StagePages();
