import { expect, test } from 'vitest';
import { problemsIn } from '#content/pack-checks.ts';
import { easyLines, pictureNames, type EasyWording } from '#domain/easy-words.ts';
import type { Pack } from '#domain/pack.ts';
import { drawings, drawnFrom } from '../../scripts/pictures.mjs';
import { gradeOf } from './reading-age.ts';
import { starterPack } from './starter-pack.ts';

const withEasy = async (change: (easy: readonly EasyWording[]) => EasyWording[]): Promise<Pack> => {
	const pack = await starterPack();
	return { ...pack, easy: change(pack.easy ?? []) };
};

const messages = (pack: Pack): string[] => problemsIn(pack).map(({ message }) => message);

/** The easy words of whatever begins like this, changed. */
const changed = (begins: string, lines: EasyWording['lines']) => (easy: readonly EasyWording[]) =>
	easy.map((one) => (one.of.startsWith(begins) ? { ...one, lines } : one));

test('every option of every topic has easy words for every question', async () => {
	const pack = await starterPack();
	const missing = pack.topics.flatMap(({ options }) =>
		options.flatMap((option) =>
			[...Object.values(option.answers), option.whenToStop]
				.flatMap(({ text, caution }) => (caution === null ? [text] : [text, caution]))
				.filter((text) => !easyLines(pack, text))
				.map((text) => `${option.id}: ${text}`),
		),
	);
	expect(missing).toEqual([]);
});

test('what a young person reads in fixed words has easy words at every age', async () => {
	const pack = await starterPack();
	const { wording } = pack;
	const texts = [
		...Object.values(wording.stages).map(({ say }) => say),
		...Object.values(wording.parts ?? {}).flatMap((parts) =>
			Object.values(parts).map(({ say }) => say.text),
		),
		...Object.values(wording.meetingAgain).map(({ say }) => say.text),
		...Object.values(wording.privacy).flatMap((band) => [
			...band.whoSees,
			...band.limits,
			band.parents,
			band.timeAlone,
			band.sayBack,
		]),
		...pack.groupings.flatMap(({ plain, lines }) => [plain, ...lines]),
		...pack.questions.map(({ plain }) => plain),
		...pack.topics.flatMap(({ safetyNote, uncertaintyNote }) => [safetyNote, uncertaintyNote]),
		...wording.limitsQuestions.flatMap(({ question, hint }) => [question, hint]),
		...wording.ready.flatMap(({ question, whenNotYet }) => [question, whenNotYet]),
		...wording.choiceKinds.map(({ what }) => what),
		...[wording.signingMeans, wording.changeAnyDay, wording.dutyToRecord, wording.keptLimit],
		...[wording.safety.opening, wording.safety.ifNow, wording.safety.stayWith],
	];
	expect(texts.filter((text) => !easyLines(pack, text))).toEqual([]);
});

test('easy words have at most twelve words a line, and are easier than school grade 6', async () => {
	const { easy = [] } = await starterPack();
	const lines = easy.flatMap((one) => one.lines.map(({ text }) => text));
	expect(lines.filter((text) => text.split(/\s+/).length > 12)).toEqual([]);
	const hard = easy
		.map(({ of, lines: all }) => ({ of, grade: gradeOf(all.map(({ text }) => text).join(' ')) }))
		.filter(({ of, grade }) => grade > 6 && of.split(/\s+/).length >= 8);
	expect(hard).toEqual([]);
});

test('a number that is left out of easy words is refused', async () => {
	const pack = await withEasy(
		changed('CBT: most often', [{ text: 'It takes some weeks.', picture: 'calendar' }]),
	);
	expect(messages(pack)).toContain('The full answer says “28”, and this does not.');
});

test('a number that the full answer does not have is refused', async () => {
	const pack = await withEasy(
		changed('2 to 4 weeks at a time', [{ text: 'It is 2 to 4 or 6 weeks.', picture: 'calendar' }]),
	);
	expect(messages(pack)).toEqual(['The full answer does not say “6”.']);
});

test('harm that is left out of easy words is refused', async () => {
	const pack = await withEasy(
		changed('Some people got clearly worse', [
			{ text: 'Some people were not helped.', picture: 'sad' },
		]),
	);
	expect(messages(pack)).toEqual(['The full answer says “worse”, and this does not.']);
});

test('two ideas in one line, or thirteen words, are refused', async () => {
	const pack = await withEasy(
		changed('Often about 2 to 3 months.', [
			{ text: 'It is 2 to 3 months. You go each week.', picture: 'calendar' },
			{ text: 'One two three four five six seven eight nine ten and some more.', picture: 'book' },
		]),
	);
	expect(messages(pack)).toEqual([
		'One idea a line: this has two sentences.',
		'A line of easy words has 12 words at most.',
	]);
});

test('easy words of an answer that was changed since are refused', async () => {
	const pack = await withEasy((easy) => [
		...easy,
		{ of: 'Words that no answer has.', lines: [{ text: 'No answer.', picture: 'no' }] },
	]);
	expect(messages(pack)).toEqual(['No answer has these words: read the easy words again.']);
});

test('easy words for one option and not for another are refused', async () => {
	const pack = await withEasy((easy) => easy.filter(({ of }) => !of.startsWith('CBT: most often')));
	expect(messages(pack)).toEqual([
		'“duration” has easy words for some options, and not for others.',
	]);
});

test('easy words about help without those about who it is not safe for are refused', async () => {
	const pack = await withEasy((easy) =>
		easy.filter(
			({ of }) => !of.startsWith('Not safe if you may act on thoughts of suicide, hardly'),
		),
	);
	expect(messages(pack)).toEqual(['Who this is not safe for has no easy words.']);
});

test('every picture that a line may name is drawn, and holds nothing that could act', () => {
	expect(Object.keys(drawnFrom).sort()).toEqual([...pictureNames].sort());
	for (const drawing of Object.values(drawings())) {
		expect(drawing).toMatch(/^data:image\/svg\+xml,<svg xmlns/);
		expect(drawing).not.toMatch(/script|href="(?!%23)|style|url\(|\son\w+=/i);
	}
});
