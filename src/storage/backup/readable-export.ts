/** One's own sessions to take out of the product: an age file that the stock tool opens. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { randomId } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { writeNotedAll } from '#storage/ledger.ts';
import { sessionCommands } from '#storage/sessions.ts';
import type { LoadProblem, StoredSession } from '#storage/vault.ts';
import { ageFile } from './age-file.ts';
import type { ExportTo } from './age-file.ts';

type BadRecipient = { readonly kind: 'bad-recipient' };

/** All of the chosen ones or none: half an export would pass for a whole one. */
export async function exportReadable(
	desk: Desk,
	ids: readonly string[],
	to: ExportTo,
): Promise<Result<Bytes, LoadProblem | BadRecipient>> {
	if (!desk.keys) return problem({ kind: 'locked' });
	const { load } = sessionCommands(desk);
	const sessions: Pick<StoredSession, 'header' | 'record'>[] = [];
	for (const id of ids) {
		const found = await load(id);
		if (!found.ok) return found;
		sessions.push({ header: found.value.header, record: found.value.record });
	}
	const exportedAt = new Date(desk.now()).toISOString();
	const said = { format: 'side-by-side sessions', version: 1, exportedAt, sessions };
	const file = await ageFile(JSON.stringify(said, null, '\t'), to);
	if (!file) return problem({ kind: 'bad-recipient' });
	const name = randomId();
	await writeNotedAll(
		desk,
		[],
		ids.map((id) => ({ deed: 'exported', about: { id, file: name } })),
	);
	return ok(file);
}
