import { describe, expect, test } from 'vitest';
import { answerGiven, keptFrom, wordsSaid } from '#domain/said.ts';
import type { WordsQuestion } from '#domain/questions.ts';
import { supporterPageFor } from '#domain/supporter-page.ts';
import { at, dad, ellis, family, jo, mum } from './people-at-the-table.ts';

const said = (session = family({ dadOnPhone: true })) => {
	const say = (before: typeof session, id: string, question: WordsQuestion, text: string) =>
		wordsSaid(before, { id, question, text, saidBy: ellis, writtenBy: jo, at });
	const helps = say(session, 'w1', 'safety.supporterPage', 'Just sit there');
	const fromDad = say(helps, 'w2', 'safety.supporterPage', 'No shouting');
	const signs = say(keptFrom(fromDad, { id: 'w2', readers: [dad] }), 'w3', 'safety.signs', 'Quiet');
	return answerGiven(signs, {
		...{ id: 'a1', question: 'safety.seenBy', subject: 'safety.signs', value: [mum, 'gp'] },
		...{ saidBy: ellis, writtenBy: jo, at },
	});
};
const helpsOf = (reader?: string) => supporterPageFor(said(), reader).helps.map(({ text }) => text);
const partsOf = (reader?: string) => supporterPageFor(said(), reader).parts.map(({ step }) => step);

describe('The page of a supporter', () => {
	test('has the parts of the safety plan that this reader may have a copy of, and no other', () => {
		expect(partsOf(mum)).toEqual(['safety.signs']);
		expect(partsOf(dad)).toEqual([]);
		expect(partsOf()).toEqual([]);
	});

	test('has nothing that is kept from its reader, and one for anybody nothing kept from anybody', () => {
		expect(helpsOf(mum)).toEqual(['Just sit there', 'No shouting']);
		expect(helpsOf(dad)).toEqual(['Just sit there']);
		expect(helpsOf()).toEqual(['Just sit there']);
	});

	test('calls the young person what they wish to be called on that copy', () => {
		const wished = wordsSaid(said(), {
			...{ id: 'n', question: 'start.nameFor', subject: mum, text: 'Sky' },
			...{ saidBy: ellis, writtenBy: jo, at },
		});
		const calledFor = (reader: string) =>
			supporterPageFor(wished, reader).people.find(({ id }) => id === ellis)?.name;
		expect(calledFor(mum)).toBe('Sky');
		expect(calledFor(dad)).toBe('Ellis');
	});
});
