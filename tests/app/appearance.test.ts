import { beforeEach, expect, it, vi } from 'vitest';
import { Appearance } from '#app/appearance.svelte.ts';

let kept: Map<string, string>;

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => kept.set(key, text),
	});
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

it('finds again what was chosen for eyes and hands', () => {
	new Appearance().choose({ theme: 'dusk', hand: 'left' });
	new Appearance().choose({ textSize: 'xl', motion: 'still' });
	const { theme, textSize, hand, motion } = new Appearance();
	expect([theme, textSize, hand, motion]).toEqual(['dusk', 'xl', 'left', 'still']);
});

it('reads what a tablet kept before there was a hand to choose', () => {
	kept.set('appearance', 'contrast l');
	const { theme, textSize, hand, motion } = new Appearance();
	expect([theme, textSize, hand, motion]).toEqual(['contrast', 'l', 'right', 'usual']);
});
