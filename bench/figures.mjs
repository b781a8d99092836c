/** A figure beside its budget. Without a budget it is only shown. */
export const figure = (name, value, unit, budget) => ({ name, value, unit, budget });

const isWithin = ({ value, budget }) => budget === undefined || value <= budget;

/** How many places behind the point say something; the browser counts a shift in thousandths. */
const digits = { s: 2, shift: 4 };

const line = (found) => {
	const value = `${found.value.toFixed(digits[found.unit] ?? 1)} ${found.unit}`;
	const budget = found.budget === undefined ? '' : `at most ${found.budget} ${found.unit}`;
	const verdict = found.budget === undefined ? '' : isWithin(found) ? 'within' : 'OVER';
	return `${found.name.padEnd(64)}${value.padStart(12)}  ${budget.padEnd(18)}${verdict}`;
};

/** Prints one figure a line; answers whether all are within their budgets. */
export const printFigures = (figures) => {
	for (const found of figures) console.log(line(found));
	return figures.every(isWithin);
};

/** The middle one, so that a single odd run does not speak for all. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
