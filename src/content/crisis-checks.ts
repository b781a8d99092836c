import type { Pack } from '#domain/pack.ts';
import type { CrisisLine } from '#domain/pack-safety.ts';
import type { PackProblem } from './pack-problem.ts';

const alwaysThere = ['999', '111'] as const;

const isKept = (line: CrisisLine, number: string): boolean =>
	line.id === number &&
	!line.removable &&
	line.call?.number === number &&
	line.ageFrom === null &&
	line.ageTo === null;

/** 999 and 111 are there for everybody and cannot be removed; every line can be reached. */
export const crisisProblems = ({ crisisLines }: Pack): PackProblem[] => [
	...alwaysThere
		.filter((number) => !crisisLines.some((line) => isKept(line, number)))
		.map((number) => ({
			path: 'crisisLines',
			message: `${number} has to be there, for every age, to ring, and not removable.`,
		})),
	...crisisLines.flatMap((line, at) => lineProblems(line, `crisisLines[${at}]`)),
];

const lineProblems = (line: CrisisLine, path: string): PackProblem[] => {
	const problems: PackProblem[] = [];
	if (line.call === null && line.text === null) {
		problems.push({ path: `${path}.call`, message: 'There is no way to reach this line.' });
	}
	if (line.checkAgainBy <= line.checked) {
		problems.push({
			path: `${path}.checkAgainBy`,
			message: 'This should be after the day it was checked.',
		});
	}
	if (line.ageFrom !== null && line.ageTo !== null && line.ageFrom > line.ageTo) {
		problems.push({ path: `${path}.ageFrom`, message: 'The ages are the wrong way round.' });
	}
	return problems;
};
