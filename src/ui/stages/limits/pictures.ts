import { mayShareAPicture, shownFigures } from '#domain/figures.ts';
import type { Figure, FigurePart } from '#domain/topic.ts';

/** So many of the hundred, as the people are drawn. */
type PeoplePart = {
	readonly count: number;
	readonly label: string;
	readonly style: 'solid' | 'outline' | 'striped' | 'dotted';
};

const drawnAs = { solid: 'solid', outline: 'outline', stripe: 'striped', dot: 'dotted' } as const;

/** The parts as the hundred people are drawn; null where a count has half a person in it. */
export const peopleOf = (parts: readonly FigurePart[]): readonly PeoplePart[] | null =>
	parts.every((part) => Number.isInteger(part.count))
		? parts.map((part) => ({ ...part, style: drawnAs[part.style] }))
		: null;

/** Figures that may be seen, put together only where their source compared them. */
export const picturesOf = (figures: readonly Figure[]): readonly (readonly Figure[])[] =>
	shownFigures(figures).reduce<readonly (readonly Figure[])[]>((pictures, figure) => {
		const shared = pictures.find((one) => one[0] && mayShareAPicture(one[0], figure));
		if (!shared) return [...pictures, [figure]];
		return pictures.map((one) => (one === shared ? [...one, figure] : one));
	}, []);
