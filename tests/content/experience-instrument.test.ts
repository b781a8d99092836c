/** A licensed instrument in a pack: optional, whole, and refused with a reason where it is not. */
import { expect, test } from 'vitest';
import { parsePack } from '#content/parse-pack.ts';
import { copyOf, pathsOf } from './broken-pack.ts';
import { starterPack } from './starter-pack.ts';

const instrument = {
	...{ name: 'The made-up five', credit: 'Made up, 2026.', licence: 'None needed.' },
	...{ low: 'none at all', high: 'all there is' },
	questions: [{ id: 'one', words: 'How much did the kettle sing?' }],
};
const pack = await starterPack();
const packWith = (experienceInstrument: unknown) => ({ ...copyOf(pack), experienceInstrument });

test('The pack that ships has none, and the three own questions', () => {
	expect(pack.experienceInstrument).toBeUndefined();
	expect(pack.wording.experience).toHaveLength(3);
});

test('A pack may bring one, and it comes in word for word', () => {
	const parsed = parsePack(packWith(instrument));
	expect(parsed).toMatchObject({ ok: true, value: { experienceInstrument: instrument } });
});

test('One without its credit or its licence is refused, and so is a question that is there twice', () => {
	expect(pathsOf(packWith({ ...instrument, credit: ' ' }))).toEqual([
		'experienceInstrument.credit',
	]);
	expect(pathsOf(packWith({ ...instrument, licence: ' ' }))).toEqual([
		'experienceInstrument.licence',
	]);
	const twice = [...instrument.questions, ...instrument.questions];
	expect(pathsOf(packWith({ ...instrument, questions: twice }))).toEqual([
		'experienceInstrument.questions[1].id',
	]);
});
