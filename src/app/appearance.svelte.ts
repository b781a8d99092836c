import { getContext, setContext } from 'svelte';

export type Theme = 'light' | 'dusk' | 'contrast';
export type TextSize = 'm' | 'l' | 'xl';

/** How the sheet looks: a setting of the tablet, with nothing about anybody in it. */
export class Appearance {
	theme: Theme = $state('light');
	textSize: TextSize = $state('m');

	constructor() {
		const kept = readKept();
		this.theme =
			kept.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dusk' : 'light');
		this.textSize = kept.textSize ?? 'm';
	}

	choose(chosen: { theme?: Theme; textSize?: TextSize }): void {
		this.theme = chosen.theme ?? this.theme;
		this.textSize = chosen.textSize ?? this.textSize;
		localStorage.setItem(key, `${this.theme} ${this.textSize}`);
	}
}

const key = 'appearance';
const themes: readonly string[] = ['light', 'dusk', 'contrast'];
const sizes: readonly string[] = ['m', 'l', 'xl'];

function readKept(): { theme?: Theme; textSize?: TextSize } {
	const [theme = '', size = ''] = (localStorage.getItem(key) ?? '').split(' ');
	return {
		...(themes.includes(theme) ? { theme: theme as Theme } : {}),
		...(sizes.includes(size) ? { textSize: size as TextSize } : {}),
	};
}

/** Made once, by the root layout: keeps `<html>` in step with what was chosen. */
export function keepAppearance(): Appearance {
	const appearance = new Appearance();
	$effect(() => {
		document.documentElement.dataset.theme = appearance.theme;
		document.documentElement.dataset.text = appearance.textSize;
	});
	return setContext(key, appearance);
}

/** The look that the root layout keeps. */
export const useAppearance = (): Appearance => getContext<Appearance>(key);
