import { spokenDay } from '#content/messages/dates.ts';
import { colleagues } from '#content/messages/looking-after-people.ts';
import { spokenList } from '#content/messages/kit.ts';
import { stayingSafe } from '#content/messages/staying-safe.ts';
import type { CoverExcerpt, CoverWords } from '#domain/cover.ts';
import type { Pack } from '#domain/pack.ts';
import type { CoveredPlan } from '#storage/people-door.ts';
import type { Vault } from '#storage/vault.ts';
import type { PlanShown, PlanTitle } from '#ui/looking-after/colleagues/colleagues-shown.ts';
import { packOnce } from '#app/pack-once.ts';
import { sentenceOf } from './trouble-from.ts';

const words = colleagues.plans;

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
			this.open = {
				...shownFrom(opened.value.excerpt, pack.value, opened.value.ownerLabel),
				older: olderFrom(opened.value),
			};
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

/** Its owner changed it since, on another tablet perhaps: old advice must not pass for today's. */
const olderFrom = ({ isOlder, savedAt, ownerLabel }: CoveredPlan): string | undefined =>
	isOlder && words.older(ownerLabel, savedAt ? spokenDay(savedAt.slice(0, 10)) : '');

const isExcerpt = (excerpt: unknown): excerpt is CoverExcerpt =>
	typeof excerpt === 'object' && excerpt !== null && 'version' in excerpt && excerpt.version === 1;

function shownFrom(excerpt: CoverExcerpt, pack: Pack, owner: string): PlanShown {
	const { lead } = excerpt;
	return {
		name: excerpt.name,
		steps: excerpt.steps.map(({ words, seenBy }, place) => ({
			title: pack.wording.safety.steps[place]?.title ?? '',
			words: words.map(saidFrom),
			seenBy: spokenList([excerpt.name, ...seenBy.map(readerFrom), stayingSafe.team(owner)]),
		})),
		next: excerpt.nextContact.map(saidFrom),
		lead: lead
			? [lead.name, lead.agency, lead.reach, lead.hours, lead.outOfHours].filter(Boolean).join(', ')
			: '',
	};
}

/** People go by their names, places by what they are. */
const readerFrom = (reader: string) =>
	reader === 'gp' ? stayingSafe.gp : reader === 'school' ? stayingSafe.school : reader;

const saidFrom = ({ voice, text, at, writtenBy }: CoverWords) => ({
	...{ who: voice.name, when: spokenDay(at.slice(0, 10)), text },
	writtenBy: writtenBy ?? '',
});
