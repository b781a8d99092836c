import { expect, test, vi } from 'vitest';
import { dropWaiting, keepWaiting, mergeWaiting, stuckWords } from '#app/backlog.ts';
import { createTablet, good, header, PHRASE } from '../storage/test-tablet.ts';
import type { Vault } from '#storage/vault.ts';

const said = (words: string) => ({ record: { version: 1, said: words }, header: header() });

test('Words whose conversation went to a colleague meanwhile are not lost without a word', async () => {
	const tablet = createTablet();
	const here = tablet.start();
	const { pid } = good(await here.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id, revision } = good(await here.begin(said('one')));
	keepWaiting(id, good(await here.sealForLater(id, revision, said('two'))));
	const colleague = tablet.start();
	good(await colleague.create({ label: 'Mr Lee', passphrase: PHRASE }));
	await mergeWaiting(colleague);
	// A colleague's words are nobody else's business.
	expect(stuckWords()).toEqual([]);
	await tablet.rows.write([{ table: 'keys', remove: [pid, id] }]);
	const next = tablet.start();
	good(await next.unlock(pid, PHRASE));
	await mergeWaiting(next);
	expect(stuckWords().map((one) => one.id)).toEqual([id]);
	dropWaiting(id);
	expect(stuckWords()).toEqual([]);
});

test('What was changed outside is said to be stuck, and stops nothing', async () => {
	const here = createTablet().start();
	good(await here.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id, revision } = good(await here.begin(said('one')));
	keepWaiting('broken', new Uint8Array([7]));
	keepWaiting(id, good(await here.sealForLater(id, revision, said('two'))));
	await mergeWaiting(here);
	expect(stuckWords().map((one) => one.id)).toEqual(['broken']);
	expect(good(await here.load(id)).record).toMatchObject({ said: 'two' });
	dropWaiting('broken');
});

test('The newest words win where the browser had no room to keep them outside', async () => {
	const here = createTablet().start();
	good(await here.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id, revision } = good(await here.begin(said('one')));
	const older = good(await here.sealForLater(id, revision, said('two')));
	const newer = good(await here.sealForLater(id, revision, said('three')));
	const kept: Record<string, string> = {};
	const storage = Object.defineProperties(kept, {
		getItem: { value: (name: string) => kept[name] ?? null },
		removeItem: { value: (name: string) => void Reflect.deleteProperty(kept, name) },
		setItem: {
			value: (name: string, text: string) => {
				if (name in kept) throw new DOMException('no room', 'QuotaExceededError');
				kept[name] = text;
			},
		},
	});
	vi.stubGlobal('sessionStorage', storage);
	keepWaiting(id, older);
	keepWaiting(id, newer);
	await mergeWaiting(here);
	expect(good(await here.load(id)).record).toMatchObject({ said: 'three' });
	vi.unstubAllGlobals();
});

test('Words that stop the keeper keep nobody else’s from coming back', async () => {
	const here = createTablet().start();
	good(await here.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id, revision } = good(await here.begin(said('one')));
	keepWaiting('broken', new Uint8Array([7]));
	keepWaiting(id, good(await here.sealForLater(id, revision, said('two'))));
	const stops: Vault = {
		...here,
		mergeBacklog: (bytes) =>
			bytes.length === 1 ? Promise.reject(new Error('stopped')) : here.mergeBacklog(bytes),
	};
	await mergeWaiting(stops);
	expect(good(await here.load(id)).record).toMatchObject({ said: 'two' });
	expect(stuckWords().map((one) => one.id)).toEqual(['broken']);
	dropWaiting('broken');
});
