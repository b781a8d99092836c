import { hundredIsWhole, mayShareAPicture } from '#domain/figures.ts';
import type { Pack } from '#domain/pack.ts';
import type { Figure, FigurePart } from '#domain/topic.ts';
import type { PackProblem } from './pack-problem.ts';

type Placed = { readonly figure: Figure; readonly path: string };

const placedFigures = (pack: Pack): Placed[] => [
	...pack.generalFigures.map((figure, at) => ({ figure, path: `generalFigures[${at}]` })),
	...pack.topics.flatMap((topic, t) => [
		...topic.overTime.map((figure, at) => ({ figure, path: `topics[${t}].overTime[${at}]` })),
		...topic.options.flatMap((option, o) =>
			option.figures.map((figure, at) => ({
				figure,
				path: `topics[${t}].options[${o}].figures[${at}]`,
			})),
		),
	]),
];

/** Honest numbers: a hundred is a hundred, both sides count the same, doubt is hidden. */
export const figureProblems = (pack: Pack): PackProblem[] => {
	const placed = placedFigures(pack);
	return [
		...placed.flatMap(({ figure, path }) => oneFigure(figure, path)),
		...placed.flatMap((one, at) => clashes(one, placed.slice(0, at))),
	];
};

const oneFigure = (figure: Figure, path: string): PackProblem[] => {
	const problems = hundred(figure.parts, `${path}.parts`);
	if (figure.comparison !== null) {
		const at = `${path}.comparison.parts`;
		problems.push(...hundred(figure.comparison.parts, at));
		if (labels(figure.parts) !== labels(figure.comparison.parts)) {
			problems.push({ path: at, message: 'Both sides should count the same outcome.' });
		}
	}
	if (figure.publish && figure.certainty === 'low') {
		problems.push({
			path: `${path}.publish`,
			message: 'A number that nobody has read at its source stays hidden.',
		});
	}
	return problems;
};

const hundred = (parts: readonly FigurePart[], path: string): PackProblem[] =>
	hundredIsWhole(parts) ? [] : [{ path, message: 'The parts do not add to 100.' }];

const labels = (parts: readonly FigurePart[]): string =>
	JSON.stringify(parts.map((part) => part.label));

const clashes = ({ figure, path }: Placed, before: readonly Placed[]): PackProblem[] => {
	const problems: PackProblem[] = [];
	if (before.some((other) => other.figure.id === figure.id)) {
		problems.push({ path: `${path}.id`, message: `“${figure.id}” is there twice.` });
	}
	const sameGroup = before.filter(
		(other) => figure.compareGroup !== null && other.figure.compareGroup === figure.compareGroup,
	);
	if (sameGroup.some((other) => !mayShareAPicture(other.figure, figure))) {
		problems.push({
			path: `${path}.compareGroup`,
			message: 'Figures that share a picture count the same outcome, time and people.',
		});
	}
	return problems;
};
