import { experienceRead as words } from '#content/messages/looking-after-experience.ts';
import type { ExperienceReading } from '#storage/experience-door.ts';
import type { Vault } from '#storage/vault.ts';
import { saveAs } from './saved-file.ts';
import { sentenceOf } from './trouble-from.ts';

/** The service lead's key, and what it opens: quarters added up. */
export class ExperienceDesk {
	hasLead = $state(false);
	/** just made: shown once */
	made: { readonly secret: string; readonly publicHalf: string } | undefined = $state.raw();
	told: string | undefined = $state();
	problem: string | undefined = $state();
	/** beside the field for a public half */
	halfProblem: string | undefined = $state();
	reading: ExperienceReading | undefined = $state.raw();
	/** beside the field for the key */
	readProblem: string | undefined = $state();
	saved: string | undefined = $state();
	cleared: string | undefined = $state();
	/** held while what it opened shows: what is over may be cleared with it */
	#secret = '';
	/** files of other tablets, to be added up with this one's */
	files: readonly string[] = $state.raw([]);
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
		void this.#look();
	}

	async make(): Promise<void> {
		this.#begin();
		const made = await this.#vault.makeLead();
		if (made.ok) this.made = made.value;
		else this.problem = sentenceOf(made.problem.kind);
		await this.#look();
	}

	async take(publicHalf: string): Promise<void> {
		this.#begin();
		const taken = await this.#vault.takeLead(publicHalf);
		if (taken.ok) this.told = words.key.taken;
		else this.halfProblem = sentenceOf(taken.problem.kind);
		await this.#look();
	}

	async addFile(file: File): Promise<void> {
		this.files = [...this.files, await file.text()];
	}

	async read(secret: string): Promise<void> {
		this.#begin();
		const read = await this.#vault.readExperiences(secret, this.files);
		if (read.ok) {
			this.reading = read.value;
			this.#secret = secret;
		}
		if (!read.ok) this.readProblem = sentenceOf(read.problem.kind);
		// Another file may be chosen in its place.
		if (!read.ok && read.problem.kind === 'not-an-experience-file') this.files = [];
	}

	/** Takes off this tablet what is over, by the key that has just shown it. */
	async clear(): Promise<void> {
		const secret = this.#secret;
		this.#begin();
		const done = await this.#vault.clearExperiences(secret);
		if (done.ok) this.cleared = words.clear.done;
		else this.problem = sentenceOf(done.problem.kind);
	}

	async takeOut(): Promise<void> {
		this.#begin();
		const file = await this.#vault.experiencesFile();
		if (!file.ok) {
			this.problem = sentenceOf(file.problem.kind);
			return;
		}
		saveAs(new TextEncoder().encode(file.value), words.take.file);
		this.saved = words.take.saved;
	}

	#begin(): void {
		this.made = this.told = this.problem = this.halfProblem = undefined;
		this.readProblem = this.reading = this.saved = this.cleared = undefined;
		this.#secret = '';
	}

	async #look(): Promise<void> {
		const found = await this.#vault.hasLead();
		if (found.ok) this.hasLead = found.value;
	}
}
