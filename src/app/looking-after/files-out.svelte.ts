import { spokenDay } from '#content/messages/dates.ts';
import { files as words } from '#content/messages/looking-after-files.ts';
import { DAY } from '#storage/call-in.ts';
import type { FileOut } from '#storage/keeping-door.ts';
import type { FileShown } from '#ui/looking-after/files/file-shown.ts';
import { dayOf, clock } from '#app/clock.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import { spokenAt } from './moments.ts';
import { sentenceOf } from './trouble-from.ts';

/** What is outside the tablet, until somebody says that it is gone. */
export class FilesOutDesk {
	files: readonly FileShown[] | undefined = $state.raw();
	told: string | undefined = $state();
	problem: string | undefined = $state();
	readonly #tablet: TabletApp;

	constructor(tablet: TabletApp) {
		this.#tablet = tablet;
		void this.#read();
	}

	async gone(file: string): Promise<void> {
		this.told = this.problem = undefined;
		const isBackup = this.files?.find((one) => one.file === file)?.isBackup;
		const said = await this.#tablet.vault.fileGone(file);
		if (said.ok) this.told = isBackup ? words.backup.told : words.told;
		else this.problem = sentenceOf(said.problem.kind);
		await this.#read();
	}

	async #read(): Promise<void> {
		const { vault } = this.#tablet;
		const [found, days] = await Promise.all([vault.filesOut(), vault.callInAfterDays()]);
		if (found.ok)
			this.files = found.value.map((one) => this.#shown(one, days.ok ? days.value : undefined));
		else this.problem = sentenceOf(found.problem.kind);
	}

	#shown({ file, kind, at, by, who, why, sessions }: FileOut, days: number | undefined): FileShown {
		const isBackup = kind === 'backup';
		return {
			file,
			isBackup,
			what: words.kinds[kind],
			when: isBackup ? words.backupOf(spokenAt(at)) : words.saved(spokenAt(at)),
			about: [
				...(sessions.length > 0 ? [words.conversations(sessions.length)] : []),
				...(by === this.#tablet.pid ? [] : [words.by(this.#nameOf(by))]),
				...(who !== undefined ? [words.for(who, why ?? '')] : []),
			],
			until: isBackup && days !== undefined ? untilSentence(at + days * DAY) : undefined,
		};
	}

	#nameOf(pid: string): string {
		const known = this.#tablet.life.context.profiles.find((one) => one.pid === pid);
		return known?.label ?? words.nobody;
	}
}

function untilSentence(until: number): string {
	const said = spokenDay(dayOf(new Date(until)));
	return until < clock().getTime() ? words.past(said) : words.until(said);
}
