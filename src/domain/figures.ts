/** "12 in 100": one denominator, both frames, and when two figures may share a picture. */
import type { Figure, FigurePart } from './topic.ts';

/**
 * The number in words. A half of a person cannot be drawn or met, so it is said as the two whole
 * numbers that it lies between: never rounded to the kinder one.
 */
export const countText = (count: number): string =>
	Number.isInteger(count)
		? `${count} in 100`
		: `${Math.floor(count)} to ${Math.ceil(count)} in 100`;

/** One frame: "44 in 100 got clearly better". */
export const frameText = (part: FigurePart): string => `${countText(part.count)} ${part.label}`;

/** All the frames of one count, in the order of its source: the outcome, then the outcome denied. */
export const frames = (parts: readonly FigurePart[]): string[] => parts.map(frameText);

/** True when the parts are whole or half people who make up a hundred. */
export const hundredIsWhole = (parts: readonly FigurePart[]): boolean =>
	parts.length >= 2 &&
	parts.length <= 4 &&
	parts.every(({ count }) => count >= 0 && Number.isInteger(count * 2)) &&
	parts.reduce((sum, { count }) => sum + count, 0) === 100;

/**
 * True when two figures may stand in one picture: their source compared them, and they count the
 * same outcome, at the same time, in the same people. Otherwise they would look like a race.
 */
export const mayShareAPicture = (one: Figure, other: Figure): boolean =>
	one.compareGroup !== null &&
	one.compareGroup === other.compareGroup &&
	one.outcome === other.outcome &&
	one.afterHowLong === other.afterHowLong &&
	one.group === other.group &&
	sameLabels(one.parts, other.parts);

const sameLabels = (some: readonly FigurePart[], others: readonly FigurePart[]): boolean =>
	some.length === others.length && some.every(({ label }, at) => label === others[at]?.label);

/** The figures that may be seen: checked at their source, and not held back. */
export const shownFigures = (figures: readonly Figure[]): Figure[] =>
	figures.filter((figure) => figure.publish && figure.certainty !== 'low');
