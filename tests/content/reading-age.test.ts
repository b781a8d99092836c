import { expect, test } from 'vitest';
import { gradeOf, longestSentence, syllablesOf } from './reading-age.ts';
import { starterPack } from './starter-pack.ts';

// Read by the approver, the practitioner alone, or a search in the record: not by young people.
const notForYoungPeople = new Set([
	'sources',
	'caseMix',
	'howConverted',
	'nameClinical',
	'titleClinical',
	'basis',
	'choices',
	'author',
	'changeNote',
	// Names the illness of those who were counted in the source's own word; a phrase, not a sentence.
	'group',
]);

type Read = { readonly path: string; readonly text: string };

const read = (value: unknown, path = ''): Read[] => {
	if (typeof value === 'string') return value.includes(' ') ? [{ path, text: value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	if ('audience' in value && value.audience === 'practitioner') return [];
	return Object.entries(value)
		.filter(([key]) => !notForYoungPeople.has(key))
		.flatMap(([key, part]: [string, unknown]) => read(part, `${path}/${key}`));
};

/** A label of three words has no grade worth the name; a sentence of twenty always has. */
const hasAGrade = ({ text }: Read): boolean => text.split(/\s+/).length >= 8;

test('no answer is harder to read than school grade 6', async () => {
	const hard = read(await starterPack())
		.filter(hasAGrade)
		.filter(({ text }) => gradeOf(text) > 6)
		.map(({ path, text }) => `${gradeOf(text).toFixed(1)} ${path}: ${text}`);
	expect(hard).toEqual([]);
});

test('no sentence is longer than 20 words', async () => {
	const long = read(await starterPack())
		.filter(({ text }) => longestSentence(text) > 20)
		.map(({ path, text }) => `${longestSentence(text)} ${path}: ${text}`);
	expect(long).toEqual([]);
});

test('the measure itself can tell an easy text from a hard one', () => {
	expect(gradeOf('You can stop at any time. You can come back.')).toBeLessThan(3);
	expect(
		gradeOf(
			'Psychological interventions demonstrate moderate efficacy in adolescent populations experiencing depression.',
		),
	).toBeGreaterThan(12);
	expect(['stop', 'people', 'medicine', 'walked', 'wanted'].map(syllablesOf)).toEqual([
		1, 2, 3, 1, 2,
	]);
});
