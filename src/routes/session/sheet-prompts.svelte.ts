import { untrack } from 'svelte';
import type { Conversing } from '#app/conversing.svelte.ts';
import { FadingPrompts } from '#app/fading-prompts.svelte.ts';
import { guideFor, promptedPlace, promptsFor } from '#app/guide-for.ts';
import { session as words } from '#content/messages/session.ts';
import type { Prompts } from '#ui/frame/guide.ts';
import type { WhatLies } from './what-lies.svelte.ts';

/**
 * What the practitioner can say and ask where people are, thinner with each conversation it was
 * opened in. To be made while the component is: it counts what opens.
 *
 * @param pid whoever is unlocked; none in practice
 */
export const promptsOn = (
	lies: WhatLies,
	conversing: Conversing,
	pid: string | undefined,
): { readonly here: Prompts | undefined } => {
	const fading = untrack(() => new FadingPrompts(conversing.session.practice ? undefined : pid));
	const place = $derived(
		promptedPlace(
			lies.sheet.session,
			{ stage: conversing.stage, part: conversing.part },
			conversing.pack,
		),
	);
	// What is said about copies is said once the plan is sealed.
	const prompts: Prompts = $derived(
		lies.isSealed && place !== 'plan.takeHome'
			? { prompt: words.sealed }
			: promptsFor(guideFor(conversing.pack, place, conversing.isPractitionerAlone), place, fading),
	);
	const isPut = $derived(!lies.beside && !lies.isPast && !lies.guided?.isGuideOpen);
	$effect(() => {
		if (lies.holder === null && !lies.beside && !lies.isPast) fading.opened(place);
	});
	return {
		get here() {
			return isPut ? prompts : undefined;
		},
	};
};
