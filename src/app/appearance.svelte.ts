import { getContext, setContext } from 'svelte';
import type { Hand, LookChosen, Motion, TextSize, Theme } from '#domain/look.ts';

/**
 * How the screen looks: a setting of the tablet, with nothing about anybody in it. What people choose
 * in a conversation lies over it as long as that conversation is on the table.
 */
export class Appearance implements Required<LookChosen> {
	#tablets: Required<LookChosen> = $state.raw(looksFirst);
	#conversations: LookChosen = $state.raw({});

	constructor() {
		const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dusk' : 'light';
		this.#tablets = { ...looksFirst, theme, ...readKept() };
	}

	get theme(): Theme {
		return this.#conversations.theme ?? this.#tablets.theme;
	}
	get textSize(): TextSize {
		return this.#conversations.textSize ?? this.#tablets.textSize;
	}
	get hand(): Hand {
		return this.#conversations.hand ?? this.#tablets.hand;
	}
	get motion(): Motion {
		return this.#conversations.motion ?? this.#tablets.motion;
	}

	/** For the tablet, and for everybody who uses it. */
	choose(chosen: LookChosen): void {
		this.#tablets = { ...this.#tablets, ...chosen };
		const { theme, textSize, hand, motion } = this.#tablets;
		localStorage.setItem(key, `${theme} ${textSize} ${hand} ${motion}`);
	}

	/** Lays over it what was chosen in the conversation on the table; nothing takes it off again. */
	lay(chosen: LookChosen): void {
		this.#conversations = chosen;
	}
}

const looksFirst: Required<LookChosen> = {
	...{ theme: 'light', textSize: 'm', hand: 'right', motion: 'usual' },
};

const key = 'appearance';
const themes = ['light', 'dusk', 'contrast'] as const;
const sizes = ['m', 'l', 'xl'] as const;
const hands = ['right', 'left'] as const;
const motions = ['usual', 'still'] as const;

/** What is kept, word by word; a word that is missing or strange counts as never chosen. */
function readKept(): LookChosen {
	const kept = (localStorage.getItem(key) ?? '').split(' ');
	const [theme, textSize, hand, motion] = [
		themes.find((one) => one === kept[0]),
		sizes.find((one) => one === kept[1]),
		hands.find((one) => one === kept[2]),
		motions.find((one) => one === kept[3]),
	];
	return {
		...(theme && { theme }),
		...(textSize && { textSize }),
		...(hand && { hand }),
		...(motion && { motion }),
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
