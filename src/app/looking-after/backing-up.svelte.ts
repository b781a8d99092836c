import { formatISO } from 'date-fns';
import { spokenDay } from '#content/messages/dates.ts';
import { backup as words } from '#content/messages/looking-after-backup.ts';
import { DAY, FEWEST_DAYS, MOST_DAYS } from '#storage/call-in.ts';
import type { BackupReport } from '#storage/keeping-door.ts';
import type { Vault } from '#storage/vault.ts';
import type { BackupProgressShown } from '#ui/looking-after/backup/backup-shown.ts';
import { shortMoment } from '#ui/tablet/since.ts';
import { BackupFiles, isWhole } from '#app/backup.ts';
import type { BackupStep } from '#app/backup.ts';
import { clock } from '#app/clock.ts';
import { inUseSince } from '#app/kept-outside.ts';
import { sentenceOf } from './trouble-from.ts';

/** After how many days a backup may be called in. */
export const callInDays = { fewest: FEWEST_DAYS, most: MOST_DAYS } as const;

/** Writing a backup and reading it again, as the screen shows it. */
export class BackingUp {
	progress: BackupProgressShown | undefined = $state.raw();
	/** the name of a file that was written and waits for a tap to be shared or saved */
	toHandOver: string | undefined = $state();
	/** the name of a file that was written and must be chosen once more */
	toReadAgain: string | undefined = $state();
	told: string | undefined = $state();
	problem: string | undefined = $state();
	lastAt: string | undefined = $state();
	hasChanged = $state(false);
	days: number | undefined = $state();
	readonly #vault: Vault;
	readonly #files: BackupFiles;
	#handOver: (() => Promise<boolean>) | undefined;

	constructor(vault: Vault) {
		this.#vault = vault;
		this.#files = new BackupFiles({
			vault,
			now: clock,
			onStep: (step) => (this.progress = progressFrom(step)),
		});
		void this.#read();
	}

	async write(): Promise<void> {
		this.#begin();
		const written = await this.#files.write();
		this.progress = undefined;
		if (!written.ok) return this.#refused(written.problem.kind);
		const { name, report, handOver } = written.value;
		this.#handOver = handOver;
		if (handOver) this.toHandOver = name;
		else if (!report) this.toReadAgain = name;
		else this.#found(name, report);
		await this.#read();
	}

	/** Call it from a tap: only then does a browser open its sheet for sharing. */
	async handOver(): Promise<void> {
		this.#begin();
		if (!(await this.#handOver?.())) {
			this.problem = words.notShared;
			return;
		}
		this.toReadAgain = this.toHandOver;
		this.toHandOver = undefined;
	}

	/** The file that was just written, chosen by hand: this is what makes it count. */
	async readAgain(file: File): Promise<void> {
		this.#begin();
		const report = await this.#files.verify(file);
		this.progress = undefined;
		if (!report.ok) return this.#refused(report.problem.kind);
		this.#found(file.name, report.value);
		await this.#read();
	}

	cancel(): void {
		this.#files.cancel();
	}

	/** The day before which every backup is called in; undefined while none can be that old. */
	get calledInBefore(): string | undefined {
		if (this.days === undefined) return undefined;
		const before = clock().getTime() - this.days * DAY;
		return (inUseSince() ?? 0) < before ? spokenDay(formatISO(before)) : undefined;
	}

	async keepFor(days: number): Promise<boolean> {
		const kept = await this.#vault.setCallInAfterDays(days);
		if (kept.ok) this.days = days;
		return kept.ok;
	}

	#begin(): void {
		this.told = undefined;
		this.problem = undefined;
	}

	#refused(kind: string): void {
		this.problem =
			kind === 'cancelled'
				? words.stopped
				: sentenceOf(kind, { ...words.troubles, ...words.againTroubles });
	}

	#found(name: string, report: BackupReport): void {
		const { sessions, ledgerHere } = report;
		if (!isWhole(report)) {
			this.problem = words.notWhole;
			return;
		}
		this.toReadAgain = undefined;
		this.told = words.whole(name, sessions);
		// The file is well; it is this tablet's own list that somebody cut or put back.
		if (ledgerHere) this.problem = words.ledgerHere[ledgerHere];
	}

	async #read(): Promise<void> {
		const status = await this.#vault.backupStatus();
		const days = await this.#vault.callInAfterDays();
		if (days.ok) this.days = days.value;
		if (!status.ok) return;
		const { backedUpAt, hasChangedSince } = status.value;
		this.lastAt = backedUpAt === undefined ? undefined : shortMoment(backedUpAt, clock().getTime());
		this.hasChanged = hasChangedSince;
	}
}

/** In words, and as a part of the whole. */
export const progressFrom = ({ kind, done, of }: BackupStep): BackupProgressShown => ({
	label: words.steps[kind](done, of),
	part: of > 0 ? done / of : 0,
});
