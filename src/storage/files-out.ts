/** Which files are outside the tablet: read from the ledger, where nobody can take one out unseen. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from './desk.ts';
import type { Deed, FileLeft, FileOut, FilesOutDoor, LedgerEntry } from './keeping-door.ts';
import { note } from './ledger.ts';
import { oneself, openLines } from './reading-ledger.ts';
import { sittingAt } from './sittings.ts';

/** The commands about files that left. Practice gives out nothing that has to be looked for. */
export const filesOutCommands = (desk: Desk): FilesOutDoor => ({
	filesOut: () => filesOut(desk),
	fileLeft: async ({ kind, file, id, owner, at }) => {
		// A real one that the disk has not heard of yet waits until practice is over.
		if (desk.practiceSecret)
			return (await desk.disk.profile(owner)) ? problem({ kind: 'not-saved' }) : ok(undefined);
		// A page's clock may be ahead; nothing left before now is over.
		const about = { file, id, owner, by: owner, at: Math.min(at, desk.now()) };
		await note(desk, deedOf[kind], about);
		return ok(undefined);
	},
	fileGone: async (file) => {
		if (desk.practiceSecret) return ok(undefined);
		const found = await filesOut(desk);
		if (!found.ok) return found;
		const known = found.value.find((one) => one.file === file);
		// Said twice, or by two people: it is gone either way.
		if (!known) return ok(undefined);
		await note(desk, 'file-gone', { file, ...(known.by !== '' && { owner: known.by }) });
		return ok(undefined);
	},
});

const deedOf = { emergency: 'emergency-file', plan: 'plan-file' } as const satisfies Record<
	FileLeft['kind'],
	Deed
>;

async function filesOut(desk: Desk): Promise<Result<FileOut[], { kind: 'locked' }>> {
	if (desk.practiceSecret) return ok([]);
	const sitting = sittingAt(desk);
	const reader = await oneself(desk);
	if (!reader.ok) return problem({ kind: 'locked' });
	const { entries } = await openLines(sitting, await desk.disk.all('ledger'), reader.value);
	return ok(outsideOf(entries));
}

/** One file may have a line for each session in it. */
function outsideOf(entries: readonly LedgerEntry[]): FileOut[] {
	const out = new Map<string, FileOut>();
	const gone = new Set<string>();
	for (const entry of entries) {
		const { file, deed, id, at, by, who, why } = entry;
		if (file === undefined) continue;
		if (deed === 'file-gone') {
			gone.add(file);
			continue;
		}
		const before = out.get(file)?.sessions ?? [];
		const sessions = id === undefined || before.includes(id) ? before : [...before, id];
		const typed = { ...(who !== undefined && { who }), ...(why !== undefined && { why }) };
		out.set(file, { file, kind: kindOf(entry), at, by, ...typed, sessions });
	}
	return [...out.values()]
		.filter(({ file }) => !gone.has(file))
		.toSorted((one, other) => other.at - one.at);
}

function kindOf({ deed, who }: LedgerEntry): FileOut['kind'] {
	if (deed === 'backed-up') return 'backup';
	if (deed === 'emergency-file') return 'emergency';
	if (deed === 'plan-file') return 'plan';
	return who === undefined ? 'readable' : 'access';
}
