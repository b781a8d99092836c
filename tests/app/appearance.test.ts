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

it('shows what one conversation chose as long as it is on the table, and keeps it for no other', () => {
	const appearance = new Appearance();
	appearance.choose({ theme: 'dusk' });
	appearance.lay({ textSize: 'xl', theme: 'contrast' });
	const look = () => [appearance.theme, appearance.textSize, appearance.hand];
	expect(look()).toEqual(['contrast', 'xl', 'right']);
	appearance.lay({});
	expect(look()).toEqual(['dusk', 'm', 'right']);
	expect(new Appearance().textSize).toBe('m');
});

it('reads what a tablet kept before there was a hand to choose', () => {
	kept.set('appearance', 'contrast l');
	const { theme, textSize, hand, motion } = new Appearance();
	expect([theme, textSize, hand, motion]).toEqual(['contrast', 'l', 'right', 'usual']);
});
