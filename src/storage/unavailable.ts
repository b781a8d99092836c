/** What a command answers when the disk, or the keeper itself, is not there. */
import { problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

const WRITES = new Set([
	'create',
	'begin',
	'save',
	'keepDocument',
	'confirmColleague',
	'give',
	'takeIn',
	'declineGrant',
	'setCoverGroup',
	'backupVerified',
	'restoreOn',
	'restoreDone',
	'letGo',
	'setCallInAfterDays',
	'makeKit',
	'joinKit',
	'makeAuditor',
	'takeAuditor',
	'makeLead',
	'takeLead',
	'keepExperience',
	'clearExperiences',
	'fileLeft',
	'fileGone',
	'proveKit',
	'resetPassphrase',
	'hold',
	'liftHold',
	'changePassphrase',
	'addSecurityKey',
	'removeSecurityKey',
	'importCertificate',
	'mergeBacklog',
]);

/** Of a write the person must hear that it is not kept; of a read, that it cannot be had. */
export const unavailable = (
	command: string,
): Result<never, { kind: 'not-saved' } | { kind: 'database-unavailable' }> =>
	problem({ kind: WRITES.has(command) ? 'not-saved' : 'database-unavailable' });
