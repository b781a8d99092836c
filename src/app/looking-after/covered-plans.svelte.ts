import type { CoverExcerpt, CoverWords } from '#domain/cover.ts';
import type { Pack } from '#domain/pack.ts';
import type { Vault } from '#storage/vault.ts';
import type { PlanShown, PlanTitle } from '#ui/looking-after/colleagues/colleagues-shown.ts';
import { packOnce } from '#app/pack-once.ts';
import { sentenceOf } from './trouble-from.ts';

/** Safety plans of colleagues who are away: titles, and one opened on the record. */
export class CoveredPlans {
	titles: readonly PlanTitle[] = $state.raw([]);
	open: PlanShown | undefined = $state.raw();
	problem: string | undefined = $state();
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
		void this.#read();
	}

	async show(id: string): Promise<void> {
		this.problem = undefined;
		const [opened, pack] = await Promise.all([this.#vault.openCovered(id), packOnce()]);
		if (!opened.ok) this.problem = sentenceOf(opened.problem.kind);
		else if (isExcerpt(opened.value.excerpt) && pack.ok)
			this.open = shownFrom(opened.value.excerpt, pack.value);
		else this.problem = sentenceOf('record-newer-than-app');
	}

	close(): void {
		this.open = undefined;
	}

	async #read(): Promise<void> {
		const found = await this.#vault.coveredPlans();
		if (found.ok)
			this.titles = found.value.map(({ id, ownerLabel, title }) => ({
				...{ id, owner: ownerLabel, title },
			}));
	}
}

const isExcerpt = (excerpt: unknown): excerpt is CoverExcerpt =>
	typeof excerpt === 'object' && excerpt !== null && 'version' in excerpt && excerpt.version === 1;

function shownFrom(excerpt: CoverExcerpt, pack: Pack): PlanShown {
	const { lead } = excerpt;
	return {
		name: excerpt.name,
		steps: excerpt.steps.map(({ words }, place) => ({
			title: pack.wording.safety.steps[place]?.title ?? '',
			words: words.map(saidFrom),
		})),
		next: excerpt.nextContact.map(saidFrom),
		lead: lead
			? [lead.name, lead.agency, lead.hours, lead.outOfHours].filter(Boolean).join(', ')
			: '',
	};
}

const saidFrom = ({ voice, text }: CoverWords) => ({ who: voice.name, text });
