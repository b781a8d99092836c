/** Easy words say what the full answer says: shorter lines, and not a number or a warning less. */
import { easyLines, type EasyWording } from '#domain/easy-words.ts';
import type { Pack } from '#domain/pack.ts';
import { textsOf } from '#domain/pack-texts.ts';
import type { Topic, TopicOption } from '#domain/topic.ts';
import type { PackProblem } from './pack-problem.ts';

/** Every problem of the easy words of a pack; none where there are no easy words. */
export const easyProblems = (pack: Pack): PackProblem[] => {
	const easy = pack.easy ?? [];
	if (easy.length === 0) return [];
	const said = textsOf(pack);
	return [
		...easy.flatMap((one, at) => [
			...standsProblems(one, said, `easy[${at}]`),
			...(easy.findIndex(({ of }) => of === one.of) === at
				? []
				: [{ path: `easy[${at}].of`, message: 'This text has easy words twice.' }]),
			...lineProblems(one, `easy[${at}]`),
			...keptProblems(one, `easy[${at}]`),
		]),
		...pack.topics.flatMap((topic, at) => depthProblems(pack, topic, `topics[${at}]`)),
	];
};

const standsProblems = (
	{ of }: EasyWording,
	said: ReadonlySet<string>,
	path: string,
): PackProblem[] =>
	said.has(of)
		? []
		: [{ path: `${path}.of`, message: 'No answer has these words: read the easy words again.' }];

const lineProblems = ({ lines }: EasyWording, path: string): PackProblem[] =>
	lines.flatMap(({ text }, at) => {
		const here = `${path}.lines[${at}].text`;
		return [
			...(text.split(/\s+/).length > 12
				? [{ path: here, message: 'A line of easy words has 12 words at most.' }]
				: []),
			...(/[.?!]["”]?\s+\p{Lu}/u.test(text)
				? [{ path: here, message: 'One idea a line: this has two sentences.' }]
				: []),
		];
	});

/** What is never left out, however short a line is, and never brought in either. */
const warnings =
	/\b(suicid\w*|harm\w*|hurt\w*|worse|died?|ill|safe|unsafe|serious|restless|blame|counted)\b/giu;

const found = (pattern: RegExp, text: string): ReadonlySet<string> =>
	new Set(Array.from(text.matchAll(pattern), ([match]) => match.toLowerCase()));

const keptProblems = ({ of, lines }: EasyWording, path: string): PackProblem[] => {
	const easy = lines.map(({ text }) => text).join('\n');
	return [/\d+(?:\.\d+)?/g, warnings].flatMap((pattern) => {
		const full = found(pattern, of);
		const short = found(pattern, easy);
		return [
			...[...full]
				.filter((one) => !short.has(one))
				.map((one) => ({ path, message: `The full answer says “${one}”, and this does not.` })),
			...[...short]
				.filter((one) => !full.has(one))
				.map((one) => ({ path, message: `The full answer does not say “${one}”.` })),
		];
	});
};

/** Each question has easy words for every option of a topic or for none, and the warning with them. */
const depthProblems = (pack: Pack, topic: Topic, path: string): PackProblem[] => {
	const hasEasy = (text: string): boolean => easyLines(pack, text) !== undefined;
	const uneven = (Object.keys(topic.options[0]?.answers ?? {}) as Asked[]).filter((question) => {
		const with_ = topic.options.filter(({ answers }) => hasEasy(answers[question].text));
		return with_.length > 0 && with_.length < topic.options.length;
	});
	const hasAny = topic.options.some(({ answers }) =>
		Object.values(answers).some(({ text }) => hasEasy(text)),
	);
	const warned = topic.options.flatMap(({ notSafeFor }) =>
		notSafeFor ? [notSafeFor.text, notSafeFor.whoKeepsWatch] : [],
	);
	return [
		...uneven.map((question) => ({
			path: `${path}.options`,
			message: `“${question}” has easy words for some options, and not for others.`,
		})),
		...(hasAny && !warned.every(hasEasy)
			? [{ path: `${path}.options`, message: 'Who this is not safe for has no easy words.' }]
			: []),
	];
};

type Asked = keyof TopicOption['answers'];
