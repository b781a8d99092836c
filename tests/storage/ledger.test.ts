import { describe, expect, it } from 'vitest';
import { createDesk } from '#storage/desk.ts';
import { agreementKey } from '#storage/key-pairs.ts';
import { note } from '#storage/ledger.ts';
import { hashOfLine, openLine } from '#storage/ledger-line.ts';
import { createTablet, good, PHRASE, quickly } from './test-tablet.ts';

describe('A line of the ledger', () => {
	it('is written one after the other, each holding on to the one before', async () => {
		const tablet = createTablet();
		const desk = createDesk({ disk: tablet.rows, deriveKey: quickly, now: () => 7 });
		await note(desk, 'wrong-try');
		await note(desk, 'wrong-try');
		const [first, second] = await tablet.rows.all('ledger');
		expect([first?.n, second?.n, second?.device]).toEqual([1, 2, first?.device]);
		expect(second?.prev).toBe(await hashOfLine(first!));
	});

	it('is read by the auditor whose key the tablet knows', async () => {
		const tablet = createTablet();
		const { pid } = good(await tablet.start().create({ label: 'Ms Okafor', passphrase: PHRASE }));
		const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
		const pair = await crypto.subtle.generateKey(algorithm, true, ['deriveBits']);
		const auditor = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
		const stored = await tablet.rows.get('tablet', 'tablet');
		const row = stored ?? { name: 'tablet' as const, device: 'one' };
		await tablet.rows.write([{ table: 'tablet', put: { ...row, auditor } }]);
		const desk = createDesk({ disk: tablet.rows, deriveKey: quickly, now: () => 7 });
		await note(desk, 'wrong-try', { owner: pid });
		const line = await tablet.rows.last('ledger', row.device);
		const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
		const key = { privateKey: await agreementKey(secret), publicKey: auditor };
		const entry = await openLine(line!, 'auditor', key);
		expect(entry).toMatchObject({ at: 7, deed: 'wrong-try', by: '', owner: pid });
	});

	it('for which somebody must stand is not written while nobody is unlocked', async () => {
		const tablet = createTablet();
		const desk = createDesk({ disk: tablet.rows, deriveKey: quickly, now: () => 7 });
		await expect(note(desk, 'let-go')).rejects.toThrow('Nobody can sign');
	});
});
