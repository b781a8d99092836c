/** All commands of the recovery door. */
import type { Desk } from '#storage/desk.ts';
import type { RecoveryDoor } from '#storage/people-door.ts';
import { accessCommands } from './access.ts';
import { auditorCommands } from './auditor.ts';
import { holdCommands } from './holds.ts';
import { recoveryKitCommands } from './recovery-kit.ts';
import { resetPassphrase } from './reset-passphrase.ts';

/** Recovery kit, forgotten passphrase, access request and holds. */
export const recoveryCommands = (desk: Desk): RecoveryDoor => ({
	...recoveryKitCommands(desk),
	...auditorCommands(desk),
	resetPassphrase: (input) => resetPassphrase(desk, input),
	...accessCommands(desk),
	...holdCommands(desk),
});
