/** What set-up hands over: nothing of it is kept by the screen. */
export type NewProfile = {
	readonly name: string;
	readonly passphrase: string;
	readonly pin?: string;
};

/** Whether somebody's own words are as hard to guess as four made ones. */
export type OwnWordsCheck = 'checking' | 'as-strong' | 'too-easy';

/** Whether this browser promises to keep what is saved. */
export type StorageKept = 'kept' | 'may-be-cleared' | 'asking';
