/** All that the keeper answers to. What is not here cannot be asked of it. */
import { problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { backlogCommands } from './backlog/backlog-commands.ts';
import { backupCommands } from './backup/backup-commands.ts';
import { thatMarkChanges } from './backup/changes-marked.ts';
import { thatMerge } from './backup/merged-at-unlock.ts';
import { coverCommands } from './cover/cover-commands.ts';
import { coveringCommands } from './covering.ts';
import { countCommands } from './since-last-time.ts';
import { DerivationFailed, derivationThatSays } from './derivation-failed.ts';
import { createDesk } from './desk.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { experienceCommands } from './experience/experience-commands.ts';
import { filesOutCommands } from './files-out.ts';
import { givingCommands } from './giving/giving.ts';
import { lettingGoCommands } from './letting-go.ts';
import { ownershipCommands } from './ownership.ts';
import { profileCommands } from './profiles.ts';
import { ledgerCommands } from './reading-ledger.ts';
import { recoveryCommands } from './recovery/recovery-commands.ts';
import { rowsThatSay, RowsFailed } from './rows-failed.ts';
import { sealingCommands } from './sealing.ts';
import type { SealingCommands } from './sealing.ts';
import type { ListReading } from './session-list.ts';
import { sessionCommands } from './sessions.ts';
import { throwingAwayCommands } from './throwing-away.ts';
import { besideOthers, SittingEnded } from './sittings.ts';
import { createTurns, thatSign } from './turns.ts';
import { unavailable } from './unavailable.ts';
import type { Vault } from './vault.ts';
import { waysInCommands } from './ways-in/ways-in.ts';

export type Commands = Omit<Vault, 'sealer' | 'lock' | 'onLost' | 'onDisturbed'> &
	SealingCommands &
	ListReading & { finish(): Promise<Result<void, never>> };

/** These read for long and change no session: the next question need not wait for them. */
const BESIDE = new Set([
	...['setCoverGroup', 'coveredPlans', 'sinceLastTime', 'ledger', 'filesOut'],
	...['nextOfBackup', 'readOn', 'readingDone'],
]);

/** These ask nothing of the disk, and must not wait for one that is stuck. */
const AT_ONCE = new Set(['sealForLater', 'setPin', 'openWithPin']);

/**
 * The keeper's commands over an empty desk. One runs at a time, so that none sees half of another;
 * `onStuck` ends this keeper, when one hangs that nothing can be waited for any more.
 */
export function createCommands({
	onStuck = () => undefined,
	...options
}: DeskOptions & { readonly onStuck?: () => void }): Commands {
	const turns = createTurns(onStuck);
	const disk = thatSign(rowsThatSay(options.disk), turns.sign);
	const deriveKey = derivationThatSays(options.deriveKey);
	const desk = createDesk({ ...options, disk, deriveKey });
	const beside: typeof turns.beside = (run) => turns.beside(() => besideOthers(desk, run));
	const commands = allCommands(desk);
	const queued = Object.entries(commands).map(([name, command]) => {
		const run = command as (...input: unknown[]) => Promise<unknown>;
		const begin = AT_ONCE.has(name) ? atOnce : BESIDE.has(name) ? beside : turns.take;
		return [name, (...input: unknown[]) => begin(() => run(...input)).catch(notThere(name))];
	});
	return Object.fromEntries(queued) as Commands;
}

const atOnce = <Answer>(run: () => Promise<Answer>): Promise<Answer> => Promise.resolve().then(run);

const allCommands = (desk: Desk): Commands => {
	const commands = {
		...profileCommands(desk),
		...sessionCommands(desk),
		...throwingAwayCommands(desk),
		...coveringCommands(desk),
		...sealingCommands(desk),
		...recoveryCommands(desk),
		...waysInCommands(desk),
		...givingCommands(desk),
		...ownershipCommands(desk),
		...coverCommands(desk),
		...ledgerCommands(desk),
		...filesOutCommands(desk),
		...countCommands(desk),
		...backupCommands(desk),
		...backlogCommands(desk),
		...lettingGoCommands(desk),
		...experienceCommands(desk),
	};
	return thatMerge(desk, thatMarkChanges(desk, commands));
};

const notThere = (name: string) => (thrown: unknown) => {
	if (thrown instanceof RowsFailed) return unavailable(name);
	if (thrown instanceof SittingEnded) return problem({ kind: 'locked' });
	if (thrown instanceof DerivationFailed) return problem({ kind: 'passphrase-not-tried' });
	throw thrown;
};
