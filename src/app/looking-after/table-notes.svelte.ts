import { spokenDay } from '#content/messages/dates.ts';
import { tableNotes as words } from '#content/messages/looking-after.ts';
import { DAY } from '#storage/call-in.ts';
import type { FileOut } from '#storage/keeping-door.ts';
import type { KitStatus } from '#storage/people-door.ts';
import type { Vault } from '#storage/vault.ts';
import type { TableNote } from '#ui/looking-after/table-note.ts';
import { shortMoment } from '#ui/tablet/since.ts';
import { stuckWords } from '#app/backlog.ts';
import { isBackupDue, type BackupStatus } from '#app/backup-due.ts';
import { clock, dayOf } from '#app/clock.ts';
import { lettingGoLimit } from '#app/letting-go-limit.ts';
import { hasRoom, isKept } from '#app/room-to-keep.ts';
import { ownPastLimit } from './past-limit.ts';

/** What the table says about the tablet itself: a kit to try, a gift, a backup that is due. */
export class TableNotesDesk {
	notes: readonly TableNote[] = $state.raw([]);
	/** how many conversations wait for something; a number only, no name */
	toFinish = $state(0);
	/** false when no more fits on the tablet: then no conversation begins that could not be kept */
	hasRoom = $state(true);
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
		void this.#read();
		void this.lookForRoom();
	}

	async lookForRoom(): Promise<void> {
		this.hasRoom = (await hasRoom()) ?? true;
	}

	/** What takes long at many sessions comes last: people see the table meanwhile. */
	async #read(): Promise<void> {
		const kit = await this.#vault.kitStatus();
		const backup = await this.#vault.backupStatus();
		const given = await this.#vault.givenToMe();
		const notes = [
			...(stuckWords().length > 0 ? [{ part: 'tablet' as const, ...words.stuck }] : []),
			...((await isKept()) ? [] : [{ part: 'tablet' as const, ...words.mayGo }]),
			...(given.ok ? givenNotes(given.value.length) : []),
			...(kit.ok ? kitNotes(kit.value) : []),
			...(backup.ok ? backupNotes(backup.value) : []),
		];
		this.notes = notes;
		const finish = await this.#vault.toFinish();
		this.toFinish = finish.ok ? finish.value.length : 0;
		this.notes = [...this.#finishNotes(), ...notes];
		const later = [...(await this.#calledInNotes()), ...(await this.#mayGoNotes())];
		this.notes = [...this.notes, ...later];
	}

	/** Backups whose day has passed, until somebody says that they are destroyed. */
	async #calledInNotes(): Promise<TableNote[]> {
		const days = await this.#vault.callInAfterDays();
		const found = await this.#vault.filesOut();
		if (!days.ok || !found.ok) return [];
		return calledInNotes(found.value, clock().getTime() - days.value * DAY);
	}

	async #mayGoNotes(): Promise<TableNote[]> {
		const { length } = await ownPastLimit(this.#vault, lettingGoLimit());
		if (length === 0) return [];
		return [{ part: 'to-finish', text: words.mayBeLetGo(length), go: words.mayBeLetGoGo }];
	}

	#finishNotes(): TableNote[] {
		if (this.toFinish === 0) return [];
		const text = words.toFinish(this.toFinish);
		return [{ part: 'to-finish', text, go: words.toFinishGo }];
	}
}

function givenNotes(count: number): TableNote[] {
	if (count === 0) return [];
	const { one, more } = words.given;
	return [{ part: 'colleagues', ...(count === 1 ? one : more(count)) }];
}

function kitNotes({ kit, notYetIn, joinAsked }: KitStatus): TableNote[] {
	if (!kit) return [{ part: 'kit', ...words.noKit }];
	if (joinAsked) return [{ part: 'kit', ...words.joinAsked }];
	if (kit.provedAt === undefined) return [{ part: 'kit', ...words.notProved }];
	return notYetIn.length > 0 ? [{ part: 'kit', ...words.notYetIn }] : [];
}

/** Newest first, so the last is the oldest. */
function calledInNotes(files: readonly FileOut[], before: number): TableNote[] {
	const due = files.filter(({ kind, at }) => kind === 'backup' && at < before);
	const oldest = due.at(-1);
	if (!oldest) return [];
	const text = words.calledIn(due.length, spokenDay(dayOf(new Date(oldest.at))));
	return [{ part: 'files', text, go: words.calledInGo }];
}

function backupNotes(status: BackupStatus): TableNote[] {
	if (!isBackupDue(status)) return [];
	const { backedUpAt } = status;
	const { never, old, go } = words.backup;
	if (backedUpAt === undefined) return [{ part: 'backup', text: never, go }];
	const when = shortMoment(backedUpAt, clock().getTime());
	return [{ part: 'backup', text: old(when), go }];
}
