import { createAutosave, type Autosave, type SaveStatus } from '#storage/autosave.ts';
import { createOneWriter, type OneWriter } from '#storage/one-writer.ts';
import type { Revision, SessionToSave, Vault } from '#storage/vault.ts';

export type ToKeep = {
	readonly id: string;
	readonly revision: Revision;
	/** the newest state of it, asked for at each save */
	readonly newest: () => SessionToSave;
	readonly pen: Pen;
};

/** Whether this window writes a session, and whom to tell when another one does. */
export type Pen = {
	readonly isHere: boolean;
	readonly writer: OneWriter;
	hear(by: PenHolder): void;
};

type PenHolder = { saveFirst(): Promise<unknown>; lost(): void };

/** Keeps one conversation on the disk, as long as this window is the one that writes it. */
export class Keeping {
	status: SaveStatus = $state('saved');
	/** another window writes this session, or did: here it can be read, and the words stay on screen */
	isReading = $state(false);
	readonly #vault: Vault;
	readonly #kept: ToKeep;
	readonly #autosave: Autosave;
	#revision: Revision;

	constructor(vault: Vault, kept: ToKeep) {
		this.#vault = vault;
		this.#kept = kept;
		this.#revision = kept.revision;
		this.isReading = !kept.pen.isHere;
		this.#autosave = createAutosave({ save: () => this.#save() });
		this.#autosave.subscribe((status) => (this.status = status));
		kept.pen.hear({
			saveFirst: () => this.flush(),
			lost: () => {
				this.#onlyRead();
			},
		});
	}

	changed(): void {
		if (!this.isReading) this.#autosave.changed();
	}

	/** Writes what is not written yet; true when all of it is on the disk. */
	flush(): Promise<boolean> {
		return this.isReading ? Promise.resolve(this.status === 'saved') : this.#autosave.flush();
	}

	/** After the last flush. */
	end(): void {
		this.#autosave.stop();
		this.#kept.pen.writer.letGo();
	}

	/** The keeper died: nothing more is saved, and the screen says so while the words stay on it. */
	keeperLost(): void {
		this.status = 'failed';
	}

	#onlyRead(): void {
		const isAllSaved = this.#autosave.status() === 'saved';
		this.#autosave.stop();
		this.isReading = true;
		this.status = isAllSaved ? 'saved' : 'failed';
	}

	async #save(): Promise<boolean> {
		if (this.isReading) return false;
		const saved = await this.#vault.save(this.#kept.id, this.#revision, this.#kept.newest());
		if (saved.ok) this.#revision = saved.value;
		else if (saved.problem.kind === 'revision-conflict') this.#onlyRead();
		return saved.ok;
	}
}

/** Asks for the pen of a session; `insists` takes it from the window that has it. */
export async function penFor(id: string, insists: boolean): Promise<Pen> {
	let holder: PenHolder | undefined;
	const writer = createOneWriter(id, {
		saveFirst: () => holder?.saveFirst() ?? Promise.resolve(),
		onLost: () => holder?.lost(),
	});
	if (insists) await writer.takeOver();
	const isHere = insists || (await writer.take());
	return { isHere, writer, hear: (by) => (holder = by) };
}
