import { unlock } from './tablet.ts';

/** What may go wrong while looking after the tablet, in a sentence each. */
export const troubles: Readonly<Record<string, string>> = {
	'same-half-twice': 'That is the same half twice. Take the other sheet for the second one.',
	'halves-of-two-kits':
		'These halves are from two kits. The names on both sheets must be the same.',
	'another-kit': 'These halves are whole, but from another kit. Look at the name on the sheets.',
	'no-kit': 'This tablet has no recovery kit yet.',
	'kit-damaged': 'What this tablet keeps of its kit was changed. Make a new kit.',
	'not-in-kit': 'This person is not in the kit yet, so it can’t open their way in.',
	'passphrase-blank': 'Type your words first.',
	'passphrase-not-tried': unlock.notTried,
	'not-saved': 'This could not be kept. The tablet may be full. Nothing else has changed.',
	'database-unavailable': 'The storage of this browser does not answer. Nothing has changed.',
	locked: 'The tablet has locked in between. Unlock it and start again.',
	'profile-missing': 'This way in is no longer on this tablet.',
	'profile-damaged': unlock.damaged,
	'held-by-two': 'Two people put this hold here. It takes both halves of the kit to lift it.',
	held: 'Somebody has put a hold on this conversation, so it stays.',
	'revision-conflict':
		'Something was written in this in another window just now, so it stays. Look at it again first.',
	'record-not-confirmed':
		'Nobody has said yet that what must be kept is in the record. Open it, go to Our plan, and say so there.',
	'not-the-owner': 'This is a colleague’s conversation. Only they can do that.',
	'session-missing': 'This conversation is no longer on this tablet.',
	'record-damaged': 'This conversation is damaged. Nothing was changed.',
	'record-newer-than-app': 'A newer version of this app wrote this. Update the app first.',
	'already-given': 'They have this one already, or it waits for them.',
	'shared-with-others': 'Others have a copy of this, so it can’t move. You can give a copy.',
	'colleague-missing': 'This colleague is no longer on this tablet.',
	'colleague-not-confirmed':
		'You have not compared the four words with this colleague yet. Do that first, under Colleagues.',
	'grant-refused': 'This does not come from who it says it does, or it was changed. It stays shut.',
	'nothing-taken-out': 'None of them opens, so no file was made. You can put a hold on them.',
	'not-taken-out': 'No file was made. Nothing has left this tablet. Try again.',
	'not-a-backup': 'This file is not a backup of this app.',
	'backup-newer-than-app': 'A newer version of this app made this backup. Update the app first.',
	'ticket-gone': 'The tablet stopped in between. Start again.',
	practice: 'In practice there is nothing to back up.',
	'bad-recipient': 'That is not a key for a readable file.',
	'key-inconstant': 'This key gave two different answers. It can’t be used here.',
	'key-refused': 'This key does not open this way in.',
	'not-available': 'That is not available here.',
	'not-an-auditor-key': 'That is not an auditor’s key.',
	'not-a-lead-key': 'That is not a service lead’s key, or not the one in use here.',
	'not-an-experience-file': 'That file holds no answers of this kind.',
};

/** Said when nothing better is known, and of a half that could not be read. */
export const otherTroubles = {
	other: 'That did not work. Nothing has changed.',
	halfMisread: 'This half is not read right. Look at each group of letters again.',
} as const;

/** A wrong passphrase, and how long it waits. */
export const wrongWords = (waitSeconds: number): string =>
	waitSeconds > 0 ? `${unlock.wrong} ${unlock.wait(waitSeconds)}` : unlock.wrong;
