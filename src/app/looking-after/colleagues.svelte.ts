import { colleagues as words } from '#content/messages/looking-after-people.ts';
import type { Colleague, GivenSession } from '#storage/people-door.ts';
import type { Vault } from '#storage/vault.ts';
import type { ColleagueShown, GivenShown } from '#ui/looking-after/colleagues/colleagues-shown.ts';
import { fourWords } from '#app/four-words.ts';
import { sentenceOf } from './trouble-from.ts';

/** Who else is here: comparing words with them, and taking in what they gave. */
export class ColleaguesDesk {
	colleagues: readonly ColleagueShown[] | undefined = $state.raw();
	given: readonly GivenShown[] = $state.raw([]);
	ownWords: readonly string[] = $state.raw([]);
	comparing: (ColleagueShown & { readonly words: readonly string[] }) | undefined = $state.raw();
	coverGroup: readonly string[] = $state.raw([]);
	told: string | undefined = $state();
	problem: string | undefined = $state();
	#found: readonly Colleague[] = [];
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
		void this.#read();
	}

	async compare(pid: string): Promise<void> {
		const one = this.#found.find((colleague) => colleague.pid === pid);
		this.#begin();
		if (one) this.comparing = { ...one, words: await fourWords(one.fingerprint) };
	}

	async confirm(): Promise<void> {
		const pid = this.comparing?.pid ?? '';
		const one = this.#found.find((colleague) => colleague.pid === pid);
		if (!one) return;
		const done = await this.#vault.confirmColleague(pid, one.fingerprint);
		this.comparing = undefined;
		await this.#after(done, words.confirmed(one.label));
	}

	stopComparing(): void {
		this.comparing = undefined;
	}

	async takeIn(grantId: string): Promise<void> {
		this.#begin();
		await this.#after(await this.#vault.takeIn(grantId), words.given.taken);
	}

	async sendBack(grantId: string): Promise<void> {
		this.#begin();
		const one = this.given.find((given) => given.grantId === grantId);
		const sent = words.given.sentBack(one?.from ?? '', one?.how === 'copy');
		const told = one?.damaged ? words.given.cleared : sent;
		await this.#after(await this.#vault.declineGrant(grantId), told);
	}

	async setCover(pids: readonly string[]): Promise<boolean> {
		this.#begin();
		const done = await this.#vault.setCoverGroup(pids);
		if (done.ok) this.coverGroup = pids;
		else this.problem = sentenceOf(done.problem.kind);
		return done.ok;
	}

	#begin(): void {
		this.told = undefined;
		this.problem = undefined;
	}

	async #after(
		done: { ok: true } | { ok: false; problem: { kind: string } },
		told: string,
	): Promise<void> {
		if (done.ok) this.told = told;
		else this.problem = sentenceOf(done.problem.kind);
		await this.#read();
	}

	async #read(): Promise<void> {
		const found = await this.#vault.colleagues();
		if (!found.ok) {
			this.problem = sentenceOf(found.problem.kind);
			return;
		}
		this.#found = found.value;
		this.colleagues = found.value.map(({ pid, label, known }) => ({ pid, label, known }));
		const own = await this.#vault.ownFingerprint();
		if (own.ok) this.ownWords = await fourWords(own.value);
		const given = await this.#vault.givenToMe();
		if (given.ok) this.given = given.value.map(givenFrom);
		const group = await this.#vault.coverGroup();
		if (group.ok) this.coverGroup = group.value;
	}
}

const givenFrom = ({ grantId, fromLabel, how, isBack, header }: GivenSession): GivenShown => ({
	grantId,
	from: fromLabel,
	how: isBack ? 'back' : how,
	title: header.title,
	damaged: header.damaged === true,
});
