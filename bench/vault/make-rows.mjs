/** A worker that writes sessions as rows, sealed by the app's own code, and the index over them. */
import { openDatabase } from '#storage/database.ts';
import { DATABASE } from '#storage/first-look.ts';
import { deriveWithArgon2 } from '#storage/argon2.ts';
import { markOf, newIndex, readSegments, writeIndex } from '#storage/index-segments.ts';
import { newSessionKeys, openSlot, profileKeys } from '#storage/keys.ts';
import { sealSession } from '#storage/session-box.ts';
import { idOf, sessionToSave } from './sessions.mjs';

const atOnce = 250;

const keysOf = async (rows, passphrase) => {
	const [row] = await rows.profiles();
	const slot = row.slots.find(({ kind }) => kind === 'passphrase');
	return profileKeys(row, await openSlot(row.pid, slot, passphrase, deriveWithArgon2));
};

const made = async (profile, n) => {
	const id = await idOf(n);
	const session = sessionToSave(n);
	const { row, keys } = await newSessionKeys(profile, id);
	const { rows } = await sealSession({ id, keys }, undefined, session);
	return { key: row, tip: rows.tip, body: rows.body, header: { id, ...session.header } };
};

const write = async (rows, some) => {
	const all = (table, name) => some.map((one) => ({ table, put: one[name] }));
	await rows.write([...all('keys', 'key'), ...all('tips', 'tip'), ...all('bodies', 'body')]);
};

const makeRows = async (rows, profile, { from, upTo, step }) => {
	const entries = [];
	for (let at = from; at < upTo;) {
		const some = [];
		for (; at < upTo && some.length < atOnce; at += step) some.push(made(profile, at));
		const ready = await Promise.all(some);
		await write(rows, ready);
		for (const { tip, header } of ready) entries.push({ mark: markOf(tip.head), header });
	}
	return entries;
};

const makeIndex = async (rows, profile, entries) => {
	const index = newIndex();
	while (!index.isAllRead) await readSegments(profile, rows, index, 8);
	index.upTo = (await rows.lastTouched(0, 1))[0]?.n ?? 0;
	for (const entry of entries) index.entries.set(entry.header.id, { ...entry, n: 0 });
	return writeIndex(profile, rows, index);
};

self.addEventListener('message', async ({ data: { passphrase, entries, ...which } }) => {
	const rows = openDatabase(DATABASE, () => undefined);
	const profile = await keysOf(rows, passphrase);
	const answer = entries
		? await makeIndex(rows, profile, entries)
		: await makeRows(rows, profile, which);
	self.postMessage(answer);
});
