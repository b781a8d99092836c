import { dictionary } from '@zxcvbn-ts/language-common';
import { expect, it } from 'vitest';
import { kindWords } from '#app/kind-words.ts';

const kind = kindWords(dictionary['diceware-common']);

it('No new passphrase says that somebody is unlovable, deceased or a wrongdoer', () => {
	for (const word of ['unlovable', 'deceased', 'wrongdoer', 'disgrace', 'persecute', 'worthless'])
		expect(kind).not.toContain(word);
	expect(kind).toContain('lantern');
});

it('Four of the words that are left are still one of more than 10^15 phrases', () => {
	expect(new Set(kind).size ** 4).toBeGreaterThan(1e15);
});
