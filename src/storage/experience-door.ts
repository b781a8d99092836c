/** What the vault does with how young people found a talk: in for anybody, out for the service lead. */
import type { Experience, QuarterOfExperience } from '#domain/experience.ts';
import type { Result } from '#domain/result.ts';
import type { InPractice } from './keeping-door.ts';
import type { DatabaseUnavailable, Locked } from './vault.ts';

type NotSaved = { readonly kind: 'not-saved' };

/** Every quarter as far as the key opens it. */
export type ExperienceReading = {
	readonly quarters: readonly QuarterOfExperience[];
	/** Some were sealed to another key, such as the lead's before. */
	readonly hasOthers: boolean;
};

export type ExperienceDoor = {
	/** Whether there is a key to seal to; works in other hands too. */
	hasLead(): Promise<Result<boolean, DatabaseUnavailable>>;
	/** For the service lead: a private key in text, given out once, and its public half. */
	makeLead(): Promise<
		Result<{ readonly secret: string; readonly publicHalf: string }, Locked | NotSaved>
	>;
	/** The public half of a key that the lead has already, from another tablet. */
	takeLead(
		publicHalf: string,
	): Promise<Result<void, Locked | NotSaved | { readonly kind: 'not-a-lead-key' }>>;
	/**
	 * Seals it to the lead's key; works in other hands, with no key of anybody's. Practice keeps
	 * nothing. Where it may not be counted, no answer goes into the box.
	 */
	keepExperience(
		experience: Experience,
	): Promise<Result<void, Locked | NotSaved | { readonly kind: 'no-lead' }>>;
	/** All boxes of this tablet as text for a file, still sealed. */
	experiencesFile(): Promise<Result<string, Locked | InPractice | DatabaseUnavailable>>;
	/** With the private half: this tablet's boxes and those in such files, each once, added up. */
	readExperiences(
		secret: string,
		files: readonly string[],
	): Promise<
		Result<
			ExperienceReading,
			| Locked
			| DatabaseUnavailable
			| { readonly kind: 'not-a-lead-key' }
			| { readonly kind: 'not-an-experience-file' }
		>
	>;
	/**
	 * With the private half: takes the boxes of quarters that are over off this tablet. What is in
	 * the quarter that still runs stays, and so does what was sealed to another key.
	 */
	clearExperiences(
		secret: string,
	): Promise<Result<void, Locked | NotSaved | InPractice | { readonly kind: 'not-a-lead-key' }>>;
};
