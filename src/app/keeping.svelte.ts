import { saving } from '#content/messages/saving.ts';
import { createAutosave, type Autosave, type SaveStatus } from '#storage/autosave.ts';
import type { FileLeft } from '#storage/keeping-door.ts';
import type { Revision, SessionRecord, SessionToSave, Vault } from '#storage/vault.ts';
import { dropWaiting, keepWaiting } from './backlog.ts';
import { today } from './clock.ts';
import { fileLeft, tellFilesLeft } from './files-left.ts';
import { saveAs } from './looking-after/saved-file.ts';
import type { Pen } from './pen.ts';

export type ToKeep = {
	readonly id: string;
	/** whose it is: to them alone it is sealed when its own key is lost */
	readonly pid: string;
	readonly revision: Revision;
	/** when the newest was written, where only an earlier state of it can be read */
	readonly unreadable?: string | undefined;
	/** the newest state of it, asked for at each save */
	readonly newest: () => SessionToSave;
	readonly pen: Pen;
};

/** While there is trouble, what is newest is sealed again this long after each change. */
const asideAfter = 1000;

/** Keeps one conversation on the disk; and what the disk does not take, sealed beside it. */
export class Keeping {
	status: SaveStatus = $state('saved');
	/** why it can only be read here; the words stay on the screen */
	reads: 'other-window' | 'earlier' | null = $state(null);
	/** what became of the last wish for a file */
	copy: 'made' | 'not-made' | null = $state(null);
	readonly #vault: Vault;
	readonly #kept: ToKeep;
	readonly #autosave: Autosave;
	#revision: Revision;
	/** what was sent to the disk since it last answered well: any of it may be there */
	#sent: SessionRecord[] = [];
	#aside: Promise<void> | undefined;
	#asideAgain: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(vault: Vault, kept: ToKeep) {
		this.#vault = vault;
		this.#kept = kept;
		this.#revision = kept.revision;
		const isEarlier = kept.unreadable !== undefined;
		this.reads = !kept.pen.isHere ? 'other-window' : isEarlier ? 'earlier' : null;
		this.#autosave = createAutosave({ save: () => this.#save() });
		this.#autosave.subscribe((status) => {
			this.#heard(status);
		});
		kept.pen.hear({
			saveFirst: () => this.flush(),
			lost: () => {
				this.#onlyRead();
			},
		});
	}

	get isReading(): boolean {
		return this.reads !== null;
	}

	/** When the newest was written that can't be read; '' where nobody knows whether there was any. */
	get unreadable(): string {
		return this.#kept.unreadable ?? '';
	}

	changed(): void {
		if (this.isReading) return;
		this.#autosave.changed();
		if (this.status !== 'failed') return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.putAside(), asideAfter);
	}

	/** Writes what is not written yet; true when all of it is on the disk. */
	flush(): Promise<boolean> {
		return this.isReading ? Promise.resolve(this.status === 'saved') : this.#autosave.flush();
	}

	/** The database was closed under the keeper, or the keeper itself is new: is it still there? */
	disturbed(): void {
		this.changed();
		void this.flush();
	}

	/** From the earlier state on, which somebody has looked at. */
	carryOn(): void {
		if (this.reads === 'earlier') this.reads = null;
	}

	/** After the last flush; nothing is put aside any more for a sheet that is gone. */
	end(): void {
		this.#autosave.stop();
		clearTimeout(this.#timer);
		this.#kept.pen.writer.letGo();
	}

	/** Everything there is, as a file that a restore reads, into the browser's downloads. */
	async saveCopy(): Promise<void> {
		const { id, newest } = this.#kept;
		const sealed = await this.#vault.sealForLater(id, this.#revision, newest()).catch(() => null);
		this.copy = sealed?.ok ? 'made' : 'not-made';
		if (!sealed?.ok) return;
		saveAs(sealed.value, saving.fileName(today()));
		await this.fileLeft('emergency');
	}

	/** A file of this conversation is outside: it is listed until somebody says that it is gone. */
	fileLeft(kind: FileLeft['kind']): Promise<void> {
		const { id, pid: owner } = this.#kept;
		return fileLeft(this.#vault, { kind, id, owner });
	}

	#heard(status: SaveStatus): void {
		if (this.isReading) return;
		this.status = status;
		if (status === 'failed') void this.putAside();
		if (status !== 'saved') return;
		this.copy = null;
		clearTimeout(this.#timer);
		dropWaiting(this.#kept.id);
		void tellFilesLeft(this.#vault);
	}

	#onlyRead(): void {
		const isAllSaved = this.#autosave.status() === 'saved';
		this.#autosave.stop();
		this.reads = 'other-window';
		this.status = isAllSaved ? 'saved' : 'failed';
		if (!isAllSaved) void this.putAside();
	}

	/**
	 * Seals what the disk did not take, so that it is found again after a lock or a reload. One under
	 * way has the words from when it began: those since then are sealed after it.
	 */
	putAside(): Promise<void> {
		if (this.#aside) {
			this.#asideAgain ??= this.#aside.then(() => {
				this.#asideAgain = undefined;
				return this.putAside();
			});
			return this.#asideAgain;
		}
		this.#aside = this.#sealAside()
			.catch(() => undefined)
			.finally(() => (this.#aside = undefined));
		return this.#aside;
	}

	async #sealAside(): Promise<void> {
		const { id, pid, newest } = this.#kept;
		const sealed = await this.#vault.sealForLater(id, this.#revision, newest());
		const isKeyless = !sealed.ok && sealed.problem.kind !== 'practice';
		const kept = isKeyless
			? await this.#vault.sealToOwner(pid, id, this.#revision, newest(), this.#sent)
			: sealed;
		if (kept.ok && this.status === 'failed') keepWaiting(id, kept.value);
	}

	async #save(): Promise<boolean> {
		if (this.isReading) return false;
		const newest = this.#kept.newest();
		const saved = await this.#vault.save(this.#kept.id, this.#revision, newest);
		if (saved.ok) {
			this.#revision = saved.value;
			this.#sent = [];
			return true;
		}
		if (saved.problem.kind !== 'revision-conflict') this.#sent.push(newest.record);
		else if (await this.#isOurOwn()) return this.#save();
		else this.#onlyRead();
		return false;
	}

	/** A keeper that died may have saved, and nobody heard of it. */
	async #isOurOwn(): Promise<boolean> {
		if (this.#sent.length === 0) return false;
		const there = await this.#vault.load(this.#kept.id);
		if (!there.ok) return false;
		const record = JSON.stringify(there.value.record);
		if (!this.#sent.some((sent) => JSON.stringify(sent) === record)) return false;
		this.#revision = there.value.revision;
		this.#sent = [];
		return true;
	}
}
