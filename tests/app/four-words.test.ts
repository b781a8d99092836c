import { describe, expect, test } from 'vitest';
import { fourWords } from '../../src/app/four-words.ts';

describe('the four words of a fingerprint', () => {
	test('are these, whatever tablet says them', async () => {
		const fingerprint = '0123456789abcdef'.repeat(4);
		expect(await fourWords(fingerprint)).toEqual(['buffer', 'alright', 'pagan', 'acting']);
		expect(await fourWords('0'.repeat(64))).toEqual(Array(4).fill('abacus'));
	});

	test('depend on each of the first 52 bits and on nothing after', async () => {
		const fingerprint = 'f'.repeat(64);
		const said = await fourWords(fingerprint);
		for (let at = 0; at < 13; at += 1) {
			const other = `${'f'.repeat(at)}e${'f'.repeat(63 - at)}`;
			expect(await fourWords(other)).not.toEqual(said);
		}
		expect(await fourWords(`${'f'.repeat(13)}${'0'.repeat(51)}`)).toEqual(said);
	});
});
