import { kit as words } from '#content/messages/looking-after-kit.ts';
import { spokenDay } from '#content/messages/dates.ts';
import { spokenList } from '#content/messages/kit.ts';
import type { HalvesAsRead, KitHalves, KitStatus } from '#storage/people-door.ts';
import { dayOf, today } from '#app/clock.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import type { KitShown, KitStep } from '#ui/looking-after/kit/kit-shown.ts';
import type { Trouble } from '#ui/looking-after/trouble.ts';
import { troubleFrom } from './trouble-from.ts';

/** The recovery kit as the screens need it: made once, shown half by half, and tried. */
export class RecoveryKitDesk {
	step: KitStep = $state('overview');
	working = $state(false);
	trouble: Trouble | undefined = $state.raw();
	/** said once after something went well */
	told: string | undefined = $state();
	halves: KitHalves | undefined = $state.raw();
	#status: KitStatus | undefined = $state.raw();
	readonly #tablet: TabletApp;

	constructor(tablet: TabletApp) {
		this.#tablet = tablet;
		void this.#read();
	}

	get shown(): KitShown | undefined {
		const status = this.#status;
		if (!status) return undefined;
		const { kit, notYetIn, joinAsked } = status;
		return {
			...(kit && { kit: { name: kit.kit, madeOn: spokenOf(kit.madeAt) } }),
			...(kit?.provedAt !== undefined && { provedOn: spokenOf(kit.provedAt) }),
			notYetIn: notYetIn.map((pid) => this.#nameOf(pid)).filter((name) => name !== ''),
			joinAsked,
		};
	}

	/** Today, as it stands on the sheets. */
	get madeOn(): string {
		return spokenDay(today());
	}

	go(step: KitStep): void {
		this.trouble = undefined;
		this.told = undefined;
		if (step === 'overview' || step === 'proving') this.halves = undefined;
		// The first sheet is done with: from here on this page holds no more than one half.
		if (step === 'second' && this.halves) this.halves = { ...this.halves, first: '' };
		this.step = step;
	}

	async make(passphrase: string, before: HalvesAsRead | undefined): Promise<void> {
		const made = await this.#work(
			this.#tablet.vault.makeKit({ passphrase, ...(before && { before }) }),
		);
		if (!made.ok) return;
		this.halves = made.value;
		this.step = 'first';
		await this.#read();
	}

	async prove(halves: HalvesAsRead): Promise<void> {
		const proved = await this.#work(this.#tablet.vault.proveKit(halves));
		if (!proved.ok) return;
		const { opened, notOpened } = proved.value;
		await this.#read();
		this.go('overview');
		const names = spokenList(notOpened.map(({ label }) => label));
		if (names) this.trouble = { at: 'form', text: words.proving.notAll(names) };
		else this.told = words.proving.worked(opened);
	}

	async join(passphrase: string, name: string): Promise<void> {
		const joined = await this.#work(this.#tablet.vault.joinKit(passphrase, asKitName(name)));
		if (!joined.ok) {
			if (joined.problem.kind === 'another-kit')
				this.trouble = { at: 'form', text: words.join.otherName };
			return;
		}
		await this.#read();
		this.go('overview');
		this.told = words.join.done;
	}

	async #work<Answer extends { readonly ok: boolean }>(asked: Promise<Answer>): Promise<Answer> {
		this.working = true;
		this.trouble = undefined;
		const answer = await asked;
		this.working = false;
		if ('problem' in answer) this.trouble = troubleFrom(answer.problem as { kind: string });
		return answer;
	}

	async #read(): Promise<void> {
		const status = await this.#tablet.vault.kitStatus();
		if (status.ok) this.#status = status.value;
		else this.trouble = troubleFrom(status.problem);
	}

	#nameOf(pid: string): string {
		return this.#tablet.life.context.profiles.find((one) => one.pid === pid)?.label ?? '';
	}
}

const spokenOf = (at: number): string => spokenDay(dayOf(new Date(at)));

/** As it is kept: capitals, in fours. */
const asKitName = (typed: string): string =>
	typed
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.match(/.{1,4}/g)
		?.join('-') ?? '';
