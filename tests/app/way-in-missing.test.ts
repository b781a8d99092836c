import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepCount, startAnew } from '#app/kept-outside.ts';
import { waysInMissing } from '#app/way-in-missing.ts';

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		get length() {
			return kept.size;
		},
		key: (at: number) => [...kept.keys()][at] ?? null,
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => void kept.set(name, text),
	});
});
afterEach(() => void vi.unstubAllGlobals());

test('somebody whose profile vanished while others stay is missed', () => {
	keepCount('okafor', 'sealed');
	keepCount('hall', 'sealed');
	expect(waysInMissing(['okafor', 'hall'])).toBe(0);
	expect(waysInMissing(['hall'])).toBe(1);
	expect(waysInMissing(['hall', 'shah'])).toBe(1);
});

test('whoever was here before somebody chose to start new is not missed', async () => {
	keepCount('okafor', 'sealed');
	await startAnew();
	keepCount('hall', 'sealed');
	expect(waysInMissing(['hall'])).toBe(0);
	expect(waysInMissing([])).toBe(1);
});

test('a browser that keeps nothing outside the database misses nobody', () => {
	vi.unstubAllGlobals();
	expect(waysInMissing(['hall'])).toBe(0);
});
