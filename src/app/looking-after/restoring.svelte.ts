import { backup } from '#content/messages/looking-after-backup.ts';
import { spokenList } from '#content/messages/kit.ts';
import type { BackupReport, RestoreReport } from '#storage/keeping-door.ts';
import type { Vault } from '#storage/vault.ts';
import type { BackupProgressShown, BackupRead } from '#ui/looking-after/backup/backup-shown.ts';
import { BackupFiles } from '#app/backup.ts';
import { clock } from '#app/clock.ts';
import { progressFrom } from './backing-up.svelte.ts';
import { spokenAt } from './moments.ts';
import { sentenceOf } from './trouble-from.ts';

const words = backup.restore;

/** Bringing a backup back: read whole, looked at, and only then written into the tablet. */
export class Restoring {
	progress: BackupProgressShown | undefined = $state.raw();
	read: BackupRead | undefined = $state.raw();
	/** what came of it, a sentence each */
	report: readonly string[] | undefined = $state.raw();
	problem: string | undefined = $state();
	#file: File | undefined;
	readonly #vault: Vault;
	readonly #files: BackupFiles;

	constructor(vault: Vault) {
		this.#vault = vault;
		this.#files = new BackupFiles({
			vault,
			now: clock,
			onStep: (step) => (this.progress = progressFrom(step)),
		});
	}

	async look(file: File): Promise<void> {
		this.#begin();
		this.#file = file;
		const report = await this.#files.read(file);
		this.progress = undefined;
		if (report.ok) this.read = shownFrom(report.value, await this.#namesOf(report.value.damaged));
		else this.#refused(report.problem.kind);
	}

	/** All of it, or what belongs to the chosen people. */
	async restore(pids: readonly string[]): Promise<void> {
		const file = this.#file;
		if (!file || !this.read) return;
		const isAll = pids.length === this.read.profiles.length;
		this.problem = undefined;
		const done = await this.#files.restore(file, isAll ? undefined : pids);
		this.progress = undefined;
		if (!done.ok) return this.#refused(done.problem.kind);
		const { changed, damaged } = done.value;
		this.report = sentencesFrom(done.value, {
			changed: await this.#namesOf(changed),
			damaged: await this.#namesOf(damaged),
		});
	}

	another(): void {
		this.#begin();
	}

	cancel(): void {
		this.#files.cancel();
	}

	/** What damage has cost: by the name in one's own list, else by the sign that the ledger has. */
	async #namesOf(ids: readonly string[]): Promise<string[]> {
		if (ids.length === 0) return [];
		const listed = await this.#vault.sessions();
		const known = listed.ok ? listed.value.filter(({ title }) => title !== '') : [];
		const titleOf = (id: string) => known.find((one) => one.id === id)?.title;
		return ids.map((id) => titleOf(id) ?? words.unnamed(id.slice(0, 6)));
	}

	#begin(): void {
		this.problem = undefined;
		this.read = undefined;
		this.report = undefined;
		this.#file = undefined;
	}

	#refused(kind: string): void {
		const own = { ...backup.troubles, ...words.troubles };
		this.problem = kind === 'cancelled' ? backup.restoreStopped : sentenceOf(kind, own);
	}
}

const shownFrom = (report: BackupReport, damaged: readonly string[]): BackupRead => ({
	madeOn: spokenAt(report.madeAt),
	profiles: report.profiles,
	sessions: report.sessions,
	damaged,
	complete: report.complete,
	signed: report.signed,
	calledIn: report.calledIn,
	ledgerHere: report.ledgerHere,
});

const counted = ['added', 'newer', 'mended', 'forked', 'waiting', 'gone', 'held', 'same'] as const;

type Named = Readonly<Record<'changed' | 'damaged', readonly string[]>>;

function sentencesFrom(report: RestoreReport, { changed, damaged }: Named): string[] {
	const said = counted
		.filter((kind) => report[kind] > 0)
		.map((kind) => words.report[kind](report[kind]));
	if (changed.length > 0) said.push(words.report.changed(changed.length, spokenList(changed)));
	if (damaged.length > 0) said.push(words.report.damaged(damaged.length, spokenList(damaged)));
	if (report.refused.length > 0)
		said.push(words.report.refused(spokenList(report.refused.map(({ label }) => label))));
	return said.length > 0 ? said : [words.report.nothing];
}
