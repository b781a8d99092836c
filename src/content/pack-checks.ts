/** What a shape cannot say: that sources exist, that a hundred are a hundred, that 999 is there. */
import type { Pack } from '#domain/pack.ts';
import { crisisProblems } from './crisis-checks.ts';
import { easyProblems } from './easy-checks.ts';
import { figureProblems } from './figure-checks.ts';
import { optionProblems } from './option-checks.ts';
import type { PackProblem } from './pack-problem.ts';
import { forbiddenWords } from './stop-words.ts';

/** Every problem of a pack that has the right shape, each with its path. */
export const problemsIn = (pack: Pack): PackProblem[] => [
	...dateProblems(pack),
	...sourceProblems(pack),
	...repeatedIds(pack),
	...crisisProblems(pack),
	...pack.topics.flatMap((topic, at) => optionProblems(topic, `topics[${at}]`)),
	...figureProblems(pack),
	...phoneProblems(pack),
	...easyProblems(pack),
	...forbiddenWords(pack),
];

const dateProblems = (pack: Pack): PackProblem[] =>
	pack.reviewBy > pack.made
		? []
		: [{ path: 'reviewBy', message: 'The review date should be after the day it was made.' }];

const phoneProblems = (pack: Pack): PackProblem[] =>
	pack.wording.changeAnyDay.includes('{phone}')
		? []
		: [{ path: 'wording.changeAnyDay', message: 'There is no place for the phone: {phone}.' }];

/** Finds every `sourceId` and `sourceIds`, wherever it stands. */
const sourceProblems = (pack: Pack): PackProblem[] => {
	const known = new Set(pack.sources.map((source) => source.id));
	const missing = (id: unknown, path: string): PackProblem[] =>
		known.has(String(id)) ? [] : [{ path, message: `There is no source called “${String(id)}”.` }];
	const within = (value: unknown, path: string): PackProblem[] => {
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
			const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
			if (key === 'sourceId') return missing(part, here);
			if (key === 'sourceIds' && Array.isArray(part)) {
				return part.flatMap((id, at) => missing(id, `${here}[${at}]`));
			}
			return within(part, here);
		});
	};
	return within(pack, '');
};

type Named = { readonly id: string };

const repeated = (things: readonly Named[], path: string): PackProblem[] =>
	things.flatMap(({ id }, at) =>
		things.findIndex((other) => other.id === id) === at
			? []
			: [{ path: `${path}[${at}].id`, message: `“${id}” is there twice.` }],
	);

const repeatedIds = (pack: Pack): PackProblem[] => [
	...repeated(pack.sources, 'sources'),
	...repeated(pack.groupings, 'groupings'),
	...repeated(pack.lifeAreaCards, 'lifeAreaCards'),
	...repeated(pack.questions, 'questions'),
	...repeated(pack.topics, 'topics'),
	...repeated(pack.crisisLines, 'crisisLines'),
	...repeated(pack.wording.safety.steps, 'wording.safety.steps'),
	...repeated(pack.wording.ready, 'wording.ready'),
	...repeated(pack.wording.choiceKinds, 'wording.choiceKinds'),
	...repeated(pack.wording.limitsQuestions, 'wording.limitsQuestions'),
	...repeated(pack.wording.writing, 'wording.writing'),
	...repeated(pack.experienceInstrument?.questions ?? [], 'experienceInstrument.questions'),
	...pack.topics.flatMap((topic, at) => repeated(topic.options, `topics[${at}].options`)),
];
