import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const options = {
	runOnly: { type: 'tag', values: standards },
	preload: false,
	resultTypes: ['violations'],
} satisfies RunOptions;

/**
 * What axe finds wrong with the page as it stands, one line each; empty when nothing.
 *
 * The debugger runs it, so the page's own policy stays as strict as it is for a person. By name the
 * standards include WCAG 2.2, which axe leaves out unless it is asked.
 */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
	if (!(await page.evaluate('"axe" in window'))) {
		await page.evaluate(source);
		// Copying the markup of everything it looks at takes longer than most rules, and nobody reads it.
		await page.evaluate('axe.configure({ noHtml: true })');
	}
	const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
		`axe.run(${JSON.stringify(options)}).then(({ violations }) => ({ violations }))`,
	);
	const faults = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => ({
			id,
			target: target.join(' '),
			said: [`${id}: ${help}`, target.join(' '), failureSummary ?? ''].join('\n'),
		})),
	);
	const found: string[] = [];
	for (const { id, target, said } of faults)
		if (id !== 'target-size' || (await isSmallInView(page, target))) found.push(said);
	return found;
};

/** Half behind the foot of the page is no small target: people scroll, and so does this. */
const isSmallInView = (page: Page, target: string): Promise<boolean> =>
	page.evaluate<boolean>(`(async (target) => {
		document.querySelector(target)?.scrollIntoView({ block: 'center' });
		const { violations } = await axe.run(target, { runOnly: ['target-size'], preload: false });
		return violations.length > 0;
	})(${JSON.stringify(target)})`);
