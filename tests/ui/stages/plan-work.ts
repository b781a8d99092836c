import type { PlanWork } from '#ui/stages/our-plan/sealing-view.ts';

const nothing = (): void => undefined;

/** What *Our plan* gets besides the sheet, where nothing of it is what a test is about. */
export const planWork: PlanWork = {
	sealing: { needs: [], progress: null, problem: null, sealed: null },
	preview: null,
	onseal: nothing,
	oncancel: nothing,
	ontakehome: nothing,
	onrecord: nothing,
	practice: false,
	confirmLine: nothing,
	ways: { onsafety: nothing, onpause: nothing, onhide: nothing, onfinish: nothing },
};
