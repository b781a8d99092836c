/** Backups between the vault and files: writing one, reading it again, restoring from one. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type {
	BackupDoor,
	BackupProblem,
	BackupReport,
	CountDoor,
	InPractice,
	RestoreReport,
} from '#storage/keeping-door.ts';
import { backupName, chosenPlace } from './backup-place.ts';
import type { BackupPlace } from './backup-place.ts';
import { fedWith } from './file-pieces.ts';
import type { FeedStopped } from './file-pieces.ts';

/** `done` and `of` are sessions while writing, bytes while reading and restoring. */
export type BackupStep = {
	readonly kind: 'writing' | 'reading' | 'restoring';
	readonly done: number;
	readonly of: number;
};

/** `file-not-written`: the disk or stick that was chosen did not take it. */
export type BackupStopped = FeedStopped | { readonly kind: 'file-not-written' };

export type WrittenBackup = {
	readonly name: string;
	/** Found whole when it was read again; without it, the file must be chosen once more (`verify`). */
	readonly report?: BackupReport;
	/** The file waits for another tap before it leaves the app; false when that was not done. */
	readonly handOver?: () => Promise<boolean>;
};

/** The chosen file is whole, and it is not the one that was just written. */
export type NotThatFile = { readonly kind: 'another-tablets-backup' | 'older-backup' };

type WriteProblem = BackupProblem | InPractice | BackupStopped;
type ReadProblem = BackupProblem | BackupStopped;
type VerifyProblem = ReadProblem | NotThatFile;

type Options = {
	readonly vault: BackupDoor & Pick<CountDoor, 'device'>;
	readonly now: () => Date;
	/** Hears how far it is; the last step of each kind has `done` equal to `of`. */
	readonly onStep: (step: BackupStep) => void;
	/** Where to; only a test gives another. */
	readonly choosePlace?: (name: string) => Promise<BackupPlace | undefined>;
};

/** One at a time. `cancel` stops whatever is under way after its current piece. */
export class BackupFiles {
	readonly #options: Options;
	#stopping = false;
	/** How the file that was written begins, which is like no other: it says when it was made. */
	#beginning: Uint8Array | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	cancel(): void {
		this.#stopping = true;
	}

	/** Call it from a tap. Where the browser gives the file back, it is read again at once. */
	async write(): Promise<Result<WrittenBackup, WriteProblem | VerifyProblem>> {
		this.#stopping = false;
		const name = backupName(this.#options.now());
		const place = await this.#placeFor(name);
		if (!place.ok) return place;
		const written = await this.#writeInto(place.value);
		if (!written.ok) {
			await place.value.abandon().catch(() => undefined);
			return written;
		}
		const file = await place.value.close().catch(() => NOT_WRITTEN);
		if (!file) return ok({ name, ...waitingIn(place.value) });
		if (!(file instanceof Blob)) return file;
		const report = await this.verify(file);
		return report.ok ? ok({ name, report: report.value }) : report;
	}

	/** Reads the file again; found whole and this tablet's own, it counts as a backup from now on. */
	async verify(file: Blob): Promise<Result<BackupReport, VerifyProblem>> {
		const report = await this.read(file);
		if (!report.ok || !isWhole(report.value)) return report;
		const { vault } = this.#options;
		const here = await vault.device();
		if (here.ok && here.value.device !== report.value.device)
			return problem({ kind: 'another-tablets-backup' });
		if (!(await this.#isTheWrittenOne(file))) return problem({ kind: 'older-backup' });
		const counted = await vault.backupVerified(report.value);
		return counted.ok ? report : counted;
	}

	async #isTheWrittenOne(file: Blob): Promise<boolean> {
		const beginning = this.#beginning;
		if (!beginning) return true;
		const chosen = new Uint8Array(await file.slice(0, beginning.length).arrayBuffer());
		return beginning.every((byte, at) => chosen[at] === byte);
	}

	/** What a file holds, before it is decided whether to restore from it. Changes nothing. */
	async read(file: Blob): Promise<Result<BackupReport, ReadProblem>> {
		this.#stopping = false;
		const { vault } = this.#options;
		const begun = await vault.beginReading();
		if (!begun.ok) return begun;
		const { ticket } = begun.value;
		const fed = await this.#feed(file, 'reading', ticket, (bytes) => vault.readOn(ticket, bytes));
		return fed.ok ? vault.readingDone(ticket) : fed;
	}

	/** Cancelling keeps the sessions that are restored by then: each is whole or not there. */
	async restore(
		file: Blob,
		only?: readonly string[],
	): Promise<Result<RestoreReport, ReadProblem | InPractice>> {
		this.#stopping = false;
		const { vault } = this.#options;
		const begun = await vault.beginRestore(only);
		if (!begun.ok) return begun;
		const { ticket } = begun.value;
		const take = (bytes: Uint8Array<ArrayBuffer>) => vault.restoreOn(ticket, bytes);
		const fed = await this.#feed(file, 'restoring', ticket, take);
		return fed.ok ? vault.restoreDone(ticket) : fed;
	}

	async #placeFor(name: string): Promise<Result<BackupPlace, BackupStopped>> {
		const { choosePlace = chosenPlace } = this.#options;
		const place = await choosePlace(name).catch(() => NOT_WRITTEN);
		if (!place) return problem({ kind: 'cancelled' });
		return 'problem' in place ? place : ok(place);
	}

	async #writeInto(place: BackupPlace): Promise<Result<void, WriteProblem>> {
		const { vault, onStep } = this.#options;
		const begun = await vault.beginBackup();
		if (!begun.ok) return begun;
		const { ticket, of } = begun.value;
		this.#beginning = undefined;
		try {
			for (;;) {
				if (this.#stopping) return problem({ kind: 'cancelled' });
				const next = await vault.nextOfBackup(ticket);
				if (!next.ok) return next;
				const { bytes, done } = next.value;
				onStep({ kind: 'writing', done, of });
				if (bytes.length === 0) return ok(undefined);
				this.#beginning ??= bytes.slice(0, BEGINNING);
				await place.write(bytes);
			}
		} catch {
			return NOT_WRITTEN;
		} finally {
			await vault.endBackup(ticket);
		}
	}

	async #feed(
		file: Blob,
		kind: BackupStep['kind'],
		ticket: string,
		take: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result<void, BackupProblem>>,
	): Promise<Result<void, ReadProblem>> {
		const { vault, onStep } = this.#options;
		const fed = await fedWith(file, {
			take,
			isStopping: () => this.#stopping,
			onDone: (done) => onStep({ kind, done, of: file.size }),
		});
		if (!fed.ok) await vault.endBackup(ticket);
		return fed;
	}
}

const waitingIn = (place: BackupPlace): Pick<WrittenBackup, 'handOver'> =>
	place.handOver ? { handOver: () => place.handOver?.() ?? Promise.resolve(false) } : {};

const BEGINNING = 512;

const NOT_WRITTEN = problem({ kind: 'file-not-written' } as const);

/** Whether nothing of it is lost and nobody changed it. */
export const isWhole = (report: BackupReport): boolean =>
	report.complete && report.damaged.length === 0 && report.signed !== 'wrong';
