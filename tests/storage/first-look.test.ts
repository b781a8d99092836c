import { expect, test } from 'vitest';
import { profilesAtFirstLook } from '#storage/first-look.ts';
import { PHRASE, createTablet, good } from './test-tablet.ts';

test('on a new tablet nobody is there, and looking leaves no database behind', async () => {
	expect(await profilesAtFirstLook('never opened')).toEqual({ ok: true, value: [] });
	const names = (await indexedDB.databases()).map(({ name }) => name);
	expect(names).not.toContain('never opened');
});

test('the first look says the same as the keeper at work, and is not in its way', async () => {
	const tablet = createTablet();
	const vault = tablet.start();
	good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	expect(await profilesAtFirstLook(tablet.name)).toEqual(await vault.profiles());
	good(await vault.create({ label: 'Mr Bell', passphrase: PHRASE }));
	expect(good(await profilesAtFirstLook(tablet.name))).toHaveLength(2);
});
