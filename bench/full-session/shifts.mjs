import { figure } from '../figures.mjs';

/** Runs in the page before anything else: writes down what moved on its own, and what it was. */
const noteShifts = () => {
	globalThis.shifts = [];
	const nameOf = ({ node }) => {
		const part = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
		return part ? `${part.nodeName.toLowerCase()}.${part.className}` : 'something gone';
	};
	new PerformanceObserver((list) => {
		for (const { value, hadRecentInput, sources } of list.getEntries())
			globalThis.shifts.push({ value, hadRecentInput, parts: sources.map(nameOf) });
	}).observe({ type: 'layout-shift', buffered: true });
};

export const watchShifts = (page) => page.addInitScript(noteShifts);
export const forgetShifts = (page) => page.evaluate(() => void (globalThis.shifts = []));

const sum = (shifts) => shifts.reduce((total, { value }) => total + value, 0);

/** What moved with no hand on it; what a tap itself moved is shown beside it. */
export const shiftFigures = async (page) => {
	const shifts = await page.evaluate(() => globalThis.shifts);
	const alone = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
	for (const { value, parts } of alone) console.log(`  moved by itself (${value}): ${parts}`);
	return [
		figure('Full: layout shift, with nobody tapping', sum(alone), 'shift', 0),
		figure('Full: layout shift within half a second of a tap', sum(shifts) - sum(alone), 'shift'),
	];
};
