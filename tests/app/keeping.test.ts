import { expect, test } from 'vitest';
import { mergeWaiting } from '#app/backlog.ts';
import { Keeping } from '#app/keeping.svelte.ts';
import type { Pen } from '#app/pen.ts';
import type { Vault } from '#storage/vault.ts';
import { good, tabletInUse, words } from '../storage/test-tablet.ts';

/** The pen of a window that nobody else writes beside. */
const pen: Pen = {
	...{ isHere: true, hear: () => undefined },
	writer: {
		...{ take: () => Promise.resolve(true), takeOver: () => Promise.resolve() },
		letGo: () => undefined,
	},
};

test('What is said while earlier words are being put aside is put aside as well', async () => {
	const { vault, id, pid, revision } = await tabletInUse();
	let open = (): void => undefined;
	const isOpen = new Promise<void>((resolve) => (open = resolve));
	const full: Vault = {
		...vault,
		save: () => Promise.resolve({ ok: false, problem: { kind: 'not-saved' } }),
		sealForLater: async (...asked) => {
			await isOpen;
			return vault.sealForLater(...asked);
		},
	};
	let said = 'before';
	const newest = () => words(said);
	const keeping = new Keeping(full, { id, pid, revision, pen, newest });
	keeping.changed();
	expect(await keeping.flush()).toBe(false);
	said = 'and just now';
	const aside = keeping.putAside();
	open();
	await aside;
	keeping.end();
	await mergeWaiting(vault);
	expect(good(await vault.load(id)).record).toMatchObject({ said: 'and just now' });
});
