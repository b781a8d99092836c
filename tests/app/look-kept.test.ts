import { expect, it } from 'vitest';
import { meetAgain } from '#app/meet-again.ts';
import { beginSession, recordFrom, reopenSession } from '#app/open-session.ts';
import { starterPack as pack } from '../ui/stages/pack.ts';
import { tabletWith } from '../storage/backup-file.ts';
import { good } from '../storage/test-tablet.ts';

it('opens a conversation with the look that people chose in it, also when they meet again', async () => {
	const { vault, pid } = await tabletWith(0);
	const begins = { label: 'Jo', pid, pack, practice: false };
	const begun = good(await beginSession(vault, begins));
	expect(begun.look).toBeUndefined();
	const look = { textSize: 'xl', theme: 'dusk' } as const;
	good(await vault.save(begun.id, begun.revision, recordFrom(begun.actor, 'paused', { look })));
	expect(good(await reopenSession(vault, begun.id)).look).toEqual(look);
	expect(good(await meetAgain(vault, begun.id, begins)).look).toEqual(look);
	expect(good(await beginSession(vault, begins)).look).toBeUndefined();
});
