/** The page's side of questions about every session: the list is read first, a little at a time. */
import type { Result } from '#domain/result.ts';
import type { KeeperAtHand } from './keeper-at-hand.ts';
import type { Vault } from './vault.ts';

type Step = 'readList' | 'compareSessions';

/** Which questions need the list, and how far it must be read before. */
export const READ_FIRST = {
	toFinish: ['readList'],
	letGo: ['readList'],
	sessions: ['readList', 'compareSessions'],
} as const satisfies { readonly [Name in keyof Vault]?: readonly Step[] };

/** The questions that are asked once the list is read. */
export type ReadFirst = keyof typeof READ_FIRST;

/**
 * The same question, asked once the list is read. Each step is a turn of its own, so that whatever
 * is asked meanwhile, a save above all, waits for no more than one of them.
 */
export const readFirst = <Name extends ReadFirst>(keeper: KeeperAtHand, name: Name): Vault[Name] =>
	(async (...input: unknown[]) => {
		for (const step of READ_FIRST[name]) await read(keeper, step);
		return keeper.ask(name, input);
	}) as Vault[Name];

async function read(keeper: KeeperAtHand, step: Step): Promise<void> {
	for (;;) {
		const answer = (await keeper.ask(step, [])) as Result<{ readonly isAll: boolean }, unknown>;
		// Locked, or no disk: the question itself says so.
		if (!answer.ok || answer.value.isAll) return;
	}
}
