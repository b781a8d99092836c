import { beforeAll, describe, expect, test } from 'vitest';
import { parsePack } from '#content/parse-pack.ts';
import type { Pack } from '#domain/pack.ts';
import { pathsOf, withChange } from './broken-pack.ts';
import { starterPack } from './starter-pack.ts';

let pack: Pack;
beforeAll(async () => {
	pack = await starterPack();
});

const path = 'topics[0].options[8].answers.limits.text';
const plus = (more: string) => (text: string) => `${text} ${more}`;

describe('words on the stop list are refused where they stand', () => {
	test.each([
		'They recovered.',
		'The road to recovery.',
		'It is your decision.',
		'Look at the options.',
		'What are your preferences?',
		'Your treatment group.',
		'They were non-compliant.',
		'It failed.',
		'It is attention-seeking.',
		'They commit suicide.',
		'You are high risk.',
		'It is a low-risk step.',
		'Nobody had died.',
		'It helps 40%.',
		'It helps 40 per cent.',
		'It helps 1 in 3.',
		'It helps one in four.',
		'It is 1.8 times as common.',
		'You can do it!',
	])('%s', (sentence) => {
		expect(pathsOf(withChange(pack, path, plus(sentence)))).toContain(path);
	});

	test('but "1 in 100" and "option 2" of 111 are as they are', () => {
		// Words that are changed have no easy words until somebody writes them anew.
		const plain = { ...pack, easy: [] };
		expect(
			parsePack(withChange(plain, path, plus('It was 1 in 100. Ring 111, then option 2.'))).ok,
		).toBe(true);
	});
});
