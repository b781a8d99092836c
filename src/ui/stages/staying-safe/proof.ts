/** How whoever taps shows that they are the practitioner, while others look on. */
export type Proof = {
	/** six numbers were chosen, and are not used up by wrong ones */
	readonly hasPin: boolean;
	/** in practice the number is said: there is nobody to keep out */
	readonly practicePin: string | undefined;
	readonly working: boolean;
	readonly triesLeft: number | undefined;
	/** how long the words have to wait after wrong ones */
	readonly waitSeconds: number;
	/** why it did not work, in a sentence */
	readonly told: string | undefined;
	by(way: 'numbers' | 'words', typed: string): Promise<boolean>;
};
