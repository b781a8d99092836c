/** The page's side of sealing: it may have bytes signed, and never sees what signs them. */
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Bytes } from './envelope.ts';
import type { KeeperAtHand } from './keeper-at-hand.ts';
import type { SealingCommands } from './sealing.ts';
import type { Locked, PassphraseProblem, Sealer } from './vault.ts';

type Answer<Name extends keyof SealingCommands> = Awaited<ReturnType<SealingCommands[Name]>>;

/** Asks for the passphrase once; the sealer then signs until `done`, `keepOnly` or lock. */
export async function lendSealer(
	keeper: KeeperAtHand,
	passphrase: string | undefined,
): Promise<Result<Sealer, PassphraseProblem | Locked>> {
	const opened = (await keeper.ask('openSealer', [passphrase])) as Answer<'openSealer'>;
	if (!opened.ok) return opened;
	const { certificate, chain, ticket } = opened.value;
	return ok({
		certificate,
		chain,
		async sign(bytes: Uint8Array): Promise<Bytes> {
			const signed = (await keeper.ask('signFor', [ticket, bytes])) as Answer<'signFor'>;
			if (!signed.ok) throw new Error('This sealer is done; ask for another.');
			return signed.value;
		},
		async done() {
			await keeper.ask('closeSealer', [ticket]);
		},
	});
}
