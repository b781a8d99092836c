import { expect, test } from 'vitest';
import { loadStarterPack } from '#content/starter-pack.ts';

test('the starter pack comes in by the same door as any other, without a problem', async () => {
	const loaded = await loadStarterPack();
	expect(loaded.ok ? [] : loaded.problem.problems).toEqual([]);
});
