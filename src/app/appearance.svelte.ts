import { getContext, setContext } from 'svelte';
import type { Hand, LookChosen, Motion, TextSize, Theme } from '#ui/tablet/look-chosen.ts';

/** How the sheet looks: a setting of the tablet, with nothing about anybody in it. */
export class Appearance implements Required<LookChosen> {
	theme: Theme = $state('light');
	textSize: TextSize = $state('m');
	hand: Hand = $state('right');
	motion: Motion = $state('usual');

	constructor() {
		const kept = readKept();
		this.theme =
			kept.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dusk' : 'light');
		this.textSize = kept.textSize ?? 'm';
		this.hand = kept.hand ?? 'right';
		this.motion = kept.motion ?? 'usual';
	}

	choose(chosen: LookChosen): void {
		this.theme = chosen.theme ?? this.theme;
		this.textSize = chosen.textSize ?? this.textSize;
		this.hand = chosen.hand ?? this.hand;
		this.motion = chosen.motion ?? this.motion;
		localStorage.setItem(key, `${this.theme} ${this.textSize} ${this.hand} ${this.motion}`);
	}
}

const key = 'appearance';
const themes = ['light', 'dusk', 'contrast'] as const;
const sizes = ['m', 'l', 'xl'] as const;
const hands = ['right', 'left'] as const;
const motions = ['usual', 'still'] as const;

/** What is kept, word by word; a word that is missing or strange counts as never chosen. */
function readKept() {
	const [theme, size, hand, motion] = (localStorage.getItem(key) ?? '').split(' ');
	return {
		theme: themes.find((one) => one === theme),
		textSize: sizes.find((one) => one === size),
		hand: hands.find((one) => one === hand),
		motion: motions.find((one) => one === motion),
	};
}

/** Made once, by the root layout: keeps `<html>` in step with what was chosen. */
export function keepAppearance(): Appearance {
	const appearance = new Appearance();
	$effect(() => {
		const { dataset } = document.documentElement;
		dataset.theme = appearance.theme;
		dataset.text = appearance.textSize;
		dataset.hand = appearance.hand;
		dataset.motion = appearance.motion;
	});
	return setContext(key, appearance);
}

/** The look that the root layout keeps. */
export const useAppearance = (): Appearance => getContext<Appearance>(key);
