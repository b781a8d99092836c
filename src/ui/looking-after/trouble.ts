/** What went wrong, as a sentence, and the field that it stands beside. */
export type Trouble = {
	readonly at: 'passphrase' | 'first' | 'second' | 'form';
	readonly text: string;
};

/** The sentence for one field; nothing when the trouble is elsewhere. */
export const troubleAt = (trouble: Trouble | undefined, at: Trouble['at']): string | undefined =>
	trouble?.at === at ? trouble.text : undefined;
