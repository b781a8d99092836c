/** Words that are no later state of what lies here: both stay. */
import { ok } from '#domain/result.ts';
import type { BacklogDoor } from '#storage/backlog-door.ts';
import { mergeIncoming } from '#storage/backup/merge-incoming.ts';
import type { Desk } from '#storage/desk.ts';
import type { BodyRow, CoverRow, TipRow } from '#storage/rows.ts';

/** What became of words that waited. */
export type Merge = Awaited<ReturnType<BacklogDoor['mergeBacklog']>>;

/** Whoever has every key gets the second as a session of its own, at once or at unlock. */
export async function beside(
	desk: Desk,
	waiting: { readonly body: BodyRow; readonly tip: TipRow; readonly cover?: CoverRow },
): Promise<Merge> {
	const { body, tip, cover } = waiting;
	const put = { ...body, tip, ...(cover && { cover }) };
	await desk.disk.write([{ table: 'incoming', put }]);
	await mergeIncoming(desk);
	return ok({ became: 'beside' });
}
