import { ownQuestionIds, type Experience } from '#domain/experience.ts';
import type { Pack } from '#domain/pack.ts';
import { isPresent } from '#domain/people.ts';
import type { Vault } from '#storage/vault.ts';
import type { ExperienceOffer } from '#ui/stages/our-plan/sealing-view.ts';
import type { Sheet } from '#ui/stages/sheet.ts';
import type { Conversing } from './conversing.svelte.ts';

/**
 * How it was for the young person. It lives beside the conversation for as long as the sheet lies
 * here, and is no part of it: an answer goes from the page to the keeper and is held nowhere else.
 */
export class ExperienceCheck {
	/** the practitioner wants to hand the tablet over for it */
	isOffered = $state(false);
	/** the tablet is in the young person's hands for this */
	isAsking = $state(false);
	wasHandedOver = $state(false);
	/** they are through with it: a second time would count twice */
	isDone = $state(false);
	/** undefined until the keeper has said */
	hasLead: boolean | undefined = $state();
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** Asks the keeper whether there is a key to seal to. */
	async look(): Promise<void> {
		const found = await this.#vault.hasLead().catch(() => undefined);
		if (found?.ok) this.hasLead = found.value;
	}

	begin(): void {
		this.isAsking = this.wasHandedOver = true;
	}

	end(): void {
		this.isAsking = false;
	}

	/** False when it could not be kept: then it may be tried again. */
	async keep(experience: Experience): Promise<boolean> {
		const kept = await this.#vault.keepExperience(experience).catch(() => undefined);
		if (kept?.ok) this.isDone = true;
		return kept?.ok ?? false;
	}
}

/** The questions as they are shown: the service's instrument, or the three own ones. */
export const questionsIn = ({ experienceInstrument, wording }: Pack) =>
	experienceInstrument?.questions ??
	ownQuestionIds.map((id, at) => ({ id, words: wording.experience[at] ?? '' }));

/** What *Take home* shows of it; nothing where nobody is asked, or is here to be asked. */
export function experienceOffer(
	{ experience, pack }: Conversing,
	{ session, youngPerson }: Sheet,
): ExperienceOffer | undefined {
	if (!isPresent(session, youngPerson)) return undefined;
	// Without a key nobody is asked, and the family reads nothing of keys.
	if (!session.practice && !experience.hasLead) return undefined;
	const { wasHandedOver } = experience;
	return {
		state: wasHandedOver || session.experienceAsked ? 'handed-over' : 'offered',
		// Where the page went before they were through with it; never on another day.
		canAskAgain: wasHandedOver,
		count: questionsIn(pack).length,
		onask: () => (experience.isOffered = true),
	};
}
