import type { Answer, Topic, TopicOption } from '#domain/topic.ts';
import type { PackProblem } from './pack-problem.ts';

/** The laws of balance: same depth, *Nothing extra* with its warning, no urgent help as a column. */
export const optionProblems = (topic: Topic, path: string): PackProblem[] => {
	const nothing = topic.options.filter((option) => option.kind === 'nothing').length;
	return [
		...(nothing === 1
			? []
			: [
					{
						path: `${path}.options`,
						message: 'Every topic has “Nothing extra for now” once.',
					},
				]),
		...topic.options.flatMap((option, at) => columnProblems(option, `${path}.options[${at}]`)),
	];
};

const columnProblems = (option: TopicOption, path: string): PackProblem[] => [
	...warningProblems(option, path),
	...(option.groupings.includes('gettingRiskSupport')
		? [
				{
					path: `${path}.groupings`,
					message: 'Urgent help is not a column: it belongs to Staying safe.',
				},
			]
		: []),
	...Object.entries(option.answers).flatMap(([question, answer]) =>
		answerProblems(answer, `${path}.answers.${question}`),
	),
	...answerProblems(option.whenToStop, `${path}.whenToStop`),
	...numberProblems(option, path),
];

const warningProblems = ({ kind, notSafeFor }: TopicOption, path: string): PackProblem[] => {
	const at = `${path}.notSafeFor`;
	if (kind !== 'nothing') {
		return notSafeFor === null
			? []
			: [{ path: at, message: 'Only “Nothing extra for now” has this.' }];
	}
	if (notSafeFor === null) {
		return [{ path: at, message: 'Say first who this is not safe for, and who keeps watch.' }];
	}
	return notSafeFor.sourceIds.length > 0
		? []
		: [{ path: `${at}.sourceIds`, message: 'This warning needs a source.' }];
};

const answerProblems = (answer: Answer, path: string): PackProblem[] => {
	if (answer.sourceIds.length > 0 || answer.restsOn === 'local') return [];
	if (answer.restsOn !== 'expertsAgreed') {
		return [{ path: `${path}.sourceIds`, message: 'This has no source yet.' }];
	}
	return answer.unverified
		? []
		: [{ path: `${path}.unverified`, message: 'Without a source it says that it is unverified.' }];
};

const numberProblems = (option: TopicOption, path: string): PackProblem[] =>
	(['help', 'harms'] as const)
		.filter((question) => {
			const hasFigures = option.figures.some((figure) => figure.question === question);
			return option.answers[question].noGoodNumber === hasFigures;
		})
		.map((question) => ({
			path: `${path}.answers.${question}.noGoodNumber`,
			message: 'Either there is a figure, or it says that nobody has counted this well yet.',
		}));
