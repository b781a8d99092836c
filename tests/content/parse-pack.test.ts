import { beforeAll, describe, expect, test } from 'vitest';
import { parsePack } from '#content/parse-pack.ts';
import type { Pack } from '#domain/pack.ts';
import { copyOf, pathsOf, refusalOf, withChange } from './broken-pack.ts';
import type { Loose } from './broken-pack.ts';
import { starterPack } from './starter-pack.ts';

let pack: Pack;
beforeAll(async () => {
	pack = await starterPack();
});

const talk = 'topics[0].options[8]';
const nothing = 'topics[0].options[5]';
const figure = `${talk}.figures[0]`;
const without = (id: string) => (things: { id: string }[]) => things.filter((one) => one.id !== id);

describe('a pack that is whole', () => {
	test('comes out as it went in, and nothing can change it afterwards', () => {
		const parsed = parsePack(copyOf(pack));
		expect(parsed).toEqual({ ok: true, value: pack });
		expect(Object.isFrozen(pack.topics[0]!.options[0]!.answers.help)).toBe(true);
		expect(() => {
			(pack.topics as unknown as unknown[]).push('another');
		}).toThrow(TypeError);
	});

	test('is not the same object that was handed in', () => {
		const raw = copyOf(pack);
		const parsed = parsePack(raw);
		(raw.local as Loose).phone = '01234 567890';
		expect(parsed.ok && parsed.value.local.phone).toBeNull();
	});
});

describe('a pack from before parts had words of their own', () => {
	test('opens, with the words of each stage at every part of it', () => {
		const raw = withChange(pack, 'easy', []);
		delete (raw.wording as Loose).parts;
		expect(parsePack(raw).ok).toBe(true);
	});

	test('opens with words for some parts only', () => {
		const raw = withChange(pack, 'easy', []);
		expect(parsePack(withChange(raw as Pack, 'wording.parts', { plan: {} })).ok).toBe(true);
	});
});

describe('a broken pack is refused with the line at fault', () => {
	test.each<[string, string, unknown, string?]>([
		['the answer is not text', `${talk}.answers.help.text`, 7],
		['an answer has no words', `${talk}.answers.who.text`, '   '],
		['there is markup in it', 'wording.goalCost', '<b>What</b> could it cost?'],
		['a hidden character turns the text round', 'wording.goalCost', 'What \u202e could it cost?'],
		['it is in a language we do not know', 'language', 'fr'],
		['it was made for a newer version of the app', 'format', 2],
		['the review date is no day', 'reviewBy', '2027-02-30'],
		['the review date is before it was made', 'reviewBy', '2020-01-01'],
		['a crisis line has letters in its number', 'crisisLines[2].text.number', '85258x'],
		['a field is there that no pack has', `${talk}.score`, 10],
		['a part has words that no stage has', 'wording.parts.plan.score', {}],
		['a kind of help is missing', 'groupings', without('thriving')],
		['a topic has four columns', 'topics[0].options', (all: { id: string }[]) => all.slice(5)],
		['the parts add to 101', `${figure}.parts[0].count`, 40, `${figure}.parts`],
		[
			'the other side does not add to 100',
			`${figure}.comparison.parts[0].count`,
			25,
			`${figure}.comparison.parts`,
		],
		[
			'the other side counts something else',
			`${figure}.comparison.parts[0].label`,
			'felt fine',
			`${figure}.comparison.parts`,
		],
		['a number has no group', `${figure}.group`, ''],
		['a number has no time', `${figure}.afterHowLong`, ''],
		['a number names a source that is not there', `${figure}.sourceId`, 'my-friend'],
		[
			'an answer names a source that is not there',
			`${talk}.answers.help.sourceIds[1]`,
			'my-friend',
		],
		['an answer from a study has no source', `${talk}.answers.help.sourceIds`, []],
		['a recalled number would be shown', `${figure}.certainty`, 'low', `${figure}.publish`],
		['a column has no figure and does not say so', `${nothing}.answers.help.noGoodNumber`, false],
		['"Nothing extra" has no warning', `${nothing}.notSafeFor`, null],
		['the warning of "Nothing extra" has no source', `${nothing}.notSafeFor.sourceIds`, []],
		[
			'urgent help stands as a column',
			`${talk}.groupings[0]`,
			'gettingRiskSupport',
			`${talk}.groupings`,
		],
		['two columns have one name in code', `${talk}.id`, 'lm-self'],
		['999 is gone', 'crisisLines', without('999')],
		['111 is gone', 'crisisLines', without('111')],
		['999 could be removed', 'crisisLines[0].removable', true, 'crisisLines'],
		['999 rings somebody else', 'crisisLines[0].call.number', '0900123', 'crisisLines'],
		['999 is only for some ages', 'crisisLines[1].ageTo', 17, 'crisisLines'],
		['a line cannot be reached', 'crisisLines[2].text', null, 'crisisLines[2].call'],
		['the plan has no place for the phone', 'wording.changeAnyDay', 'You can change this any day.'],
		[
			'unrelated times share a picture',
			'topics[0].options[4].figures[0].afterHowLong',
			'2 years',
			`${talk}.figures[3].compareGroup`,
		],
	])('%s', (_fault, path, change, at = path) => {
		expect(pathsOf(withChange(pack, path, change))).toContain(at);
	});

	test('every line at fault is named at once, not only the first', () => {
		const broken = withChange(pack, 'language', 'fr');
		broken.made = 'last week';
		expect(pathsOf(broken)).toEqual(expect.arrayContaining(['language', 'made']));
	});

	test('the sentence tells its author what to do', () => {
		const broken = withChange(pack, `${figure}.parts[0].count`, 40);
		expect(refusalOf(broken).problems[0]!.message).toBe('The parts do not add to 100.');
		expect(refusalOf({}).problems[0]!.message).toBe('This is missing.');
	});
});
