/** Opens the door on the page: each question goes down the line to the keeper. */
import { createKeeperAtHand } from './keeper-at-hand.ts';
import type { KeeperPort } from './keeper-at-hand.ts';
import { lendSealer } from './lent-sealer.ts';
import { readFirst } from './read-first.ts';
import type { ReadFirst } from './read-first.ts';
import type { Vault } from './vault.ts';

/** A vault whose keeper is spawned at the first question, and anew after each lock. */
export function createVault(options: { readonly spawnKeeper: () => KeeperPort }): Vault {
	const keeper = createKeeperAtHand(options.spawnKeeper);
	const asks = <Name extends Asked>(name: Name) =>
		((...input: unknown[]) => keeper.ask(name, input)) as Vault[Name];
	const asked = Object.fromEntries(ASKED.map((name) => [name, asks(name)]));
	return {
		...(asked as Pick<Vault, Asked>),
		toFinish: readFirst(keeper, 'toFinish'),
		letGo: readFirst(keeper, 'letGo'),
		sessions: readFirst(keeper, 'sessions'),
		sealer: (passphrase) => lendSealer(keeper, passphrase),
		lock: () => keeper.putDown(),
		onLost: (listener) => keeper.onLost(listener),
		onDisturbed: (listener) => keeper.onDisturbed(listener),
	};
}

/** What the keeper answers just as it is asked here. */
const ASKED = [
	...(['profiles', 'create', 'unlock', 'practise', 'begin', 'load', 'save'] as const),
	...(['newest', 'moreSessions', 'compareSessions'] as const),
	...(['throwAway', 'putBack', 'keepDocument', 'document', 'keepOnly', 'setPin'] as const),
	...(['openWithPin', 'reopen', 'certificate', 'knownFingerprints'] as const),
	...(['takeAuditor', 'filesOut', 'fileLeft', 'fileGone'] as const),
	...(['ledger', 'device', 'sinceLastTime', 'countToKeep', 'rememberCount'] as const),
	...(['kitStatus', 'makeKit', 'joinKit', 'makeAuditor', 'proveKit', 'resetPassphrase'] as const),
	...(['beginAccess', 'accessRecords', 'endAccess', 'hold', 'liftHold', 'holdOf'] as const),
	...(['waysIn', 'changePassphrase', 'addSecurityKey', 'removeSecurityKey'] as const),
	...(['importCertificate'] as const),
	...(['securityKeys', 'unlockWithKey'] as const),
	...(['beginBackup', 'nextOfBackup', 'endBackup', 'backupVerified', 'backupStatus'] as const),
	...(['beginReading', 'readOn', 'readingDone', 'beginRestore', 'restoreOn'] as const),
	...(['restoreDone', 'exportReadable', 'callInAfterDays'] as const),
	...(['setCallInAfterDays', 'isOwn'] as const),
	...(['colleagues', 'confirmColleague', 'ownFingerprint', 'give', 'givenToMe'] as const),
	...(['takeIn', 'declineGrant'] as const),
	...(['setCoverGroup', 'coverGroup', 'coveredPlans', 'openCovered'] as const),
	...(['sealForLater', 'sealToOwner', 'mergeBacklog'] as const),
	...(['hasLead', 'makeLead', 'takeLead', 'keepExperience'] as const),
	...(['experiencesFile', 'readExperiences', 'clearExperiences'] as const),
] satisfies (keyof Vault)[];

type Asked = Exclude<keyof Vault, ReadFirst | 'sealer' | 'lock' | 'onLost' | 'onDisturbed'>;
