import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { ageTool } from './age-tool.ts';
import { tabletWith } from './backup-file.ts';
import { good } from './test-tablet.ts';

const age = ageTool();

describe('taking one’s own sessions out of the product', () => {
	test.skipIf(!age)(
		`gives a file that the stock age tool opens${age ? '' : ' (not tried: age is not installed here)'}`,
		async () => {
			const { vault, ids } = await tabletWith(2);
			const identity = await generateIdentity();
			const recipient = await identityToRecipient(identity);
			const file = good(await vault.exportReadable(ids, { recipient }));
			const text = new TextDecoder().decode(age!.opened(identity, file));
			const { sessions } = JSON.parse(text) as { sessions: { record: { said: string } }[] };
			expect(sessions.map(({ record }) => record.said)).toEqual(['words 0', 'words 1']);
		},
	);

	test('to a passphrase gives a file that only this passphrase opens', async () => {
		const { vault, ids } = await tabletWith(2);
		const passphrase = 'copper violin meadow sunday';
		const file = good(await vault.exportReadable([ids[1]!], { passphrase }));
		const decrypter = new Decrypter();
		decrypter.addPassphrase(passphrase);
		const text = await decrypter.decrypt(file, 'text');
		expect(JSON.parse(text)).toMatchObject({
			...{ format: 'side-by-side sessions', version: 1 },
			sessions: [
				{ header: { id: ids[1], title: 'No 1' }, record: { version: 1, said: 'words 1' } },
			],
		});
		expect(Buffer.from(file).toString('latin1')).not.toContain('words 1');
		const wrong = new Decrypter();
		wrong.addPassphrase('another one');
		await expect(wrong.decrypt(file, 'text')).rejects.toThrow();
	}, 60_000);

	test('stands in the ledger, one line for each session', async () => {
		const { vault, ids } = await tabletWith(2);
		const recipient = await identityToRecipient(await generateIdentity());
		good(await vault.exportReadable(ids, { recipient }));
		const { entries } = good(await vault.ledger());
		const exported = entries.filter(({ deed }) => deed === 'exported');
		expect(exported.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
	});

	test('is refused for a recipient that is none, for a session that is not there, and while locked', async () => {
		const { vault, ids } = await tabletWith(1);
		const refused = (kind: string) => ({ ok: false, problem: { kind } });
		expect(await vault.exportReadable(ids, { recipient: 'age1nobody' })).toEqual(
			refused('bad-recipient'),
		);
		const recipient = await identityToRecipient(await generateIdentity());
		expect(await vault.exportReadable(['f'.repeat(32)], { recipient })).toEqual(
			refused('session-missing'),
		);
		await vault.lock();
		expect(await vault.exportReadable(ids, { recipient })).toEqual(refused('locked'));
	});
});
