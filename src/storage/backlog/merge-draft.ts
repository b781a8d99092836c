/** A draft that was sealed without its session's key comes back: after what is there, or beside it. */
import { ok, problem } from '#domain/result.ts';
import { noteWritten } from '#storage/counting.ts';
import { sealCover } from '#storage/cover/cover-box.ts';
import type { Desk, OpenSession } from '#storage/desk.ts';
import { hash16 } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { readSession } from '#storage/open-sessions.ts';
import { openHeader, openWhole, sealSession } from '#storage/session-box.ts';
import { comesAfter } from '#storage/tip.ts';
import type { SessionRecord, SessionToSave } from '#storage/vault.ts';
import { beside } from './beside.ts';
import type { Merge } from './beside.ts';
import { contentOf, openDraft, startOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { notHere } from './not-here.ts';

/** Each draft once, however often it is merged: its name stays in what it came into. */
export async function mergeDraft(desk: Desk, bytes: Bytes): Promise<Merge> {
	if (!desk.keys) return problem({ kind: 'locked' });
	const draft = await openDraft(desk, bytes);
	if (!draft) return problem({ kind: 'locked' });
	const here = await readSession(desk, draft.id);
	if (!here.ok) return notHere(desk, { id: draft.id, pid: desk.keys.pid }, here.problem);
	const name = await hash16(bytes);
	if (comesAfter(here.value.tip, name)) return ok({ became: 'known' });
	return merged(desk, here.value, { ...draft, name });
}

type Named = Draft & { readonly name: string };

async function merged(desk: Desk, here: OpenSession, draft: Named): Promise<Merge> {
	const { id, revision, input, sent = [], name } = draft;
	const { tip, keys } = here;
	const since = await contentsSince(desk, here, revision.rev);
	const newest = since.get(tip.hash);
	const words = await contentOf(input.record);
	const isKnown = [...since.values()].some(({ content }) => content === words);
	if (isKnown && newest) {
		const header = (await openHeader(keys, here.row)) ?? input.header;
		await savedUpon(desk, here, { ...draft, input: { record: newest.record, header } });
		return ok({ became: 'known' });
	}
	// A save landed, and the keeper died before it could say so: the page wrote on from there.
	const isAfter = tip.hash === revision.hash || (newest && sent.includes(newest.content));
	if (isAfter && (await savedUpon(desk, here, draft))) return ok({ became: 'newest' });
	const { rows } = await sealSession({ id, keys, draft: name }, startOf(draft), input);
	return beside(desk, rows);
}

type Found = { readonly record: SessionRecord; readonly content: string };

/** What was written on the disk after that revision, as far as it still lies there, by its hash. */
async function contentsSince(
	{ disk }: Desk,
	{ row, keys }: OpenSession,
	rev: number,
): Promise<Map<string, Found>> {
	const found = new Map<string, Found>();
	for (const body of await disk.all('bodies', row.id)) {
		const whole = body.rev > rev ? await openWhole(keys, body) : undefined;
		if (!whole) continue;
		const record = whole.value as SessionRecord;
		found.set(body.hash16, { record, content: await contentOf(record) });
	}
	return found;
}

async function savedUpon(desk: Desk, here: OpenSession, { id, name, input }: Named) {
	const { keys, row } = here;
	const before = { ...here.tip, outside: [name, ...(here.tip.outside ?? [])] };
	const { rows, tip } = await sealSession({ id, keys }, before, input satisfies SessionToSave);
	const covered =
		input.cover === undefined ? {} : { cover: await sealCover(keys, { id, rev: tip.rev }, input) };
	if (!(await desk.disk.save(row, { ...rows, ...covered }))) return false;
	desk.open.set(id, { keys, row: rows.tip, tip });
	noteWritten(desk, id, tip.rev);
	return true;
}
