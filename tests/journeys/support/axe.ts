import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const runs = {
	all: { runOnly: { type: 'tag', values: standards } },
	colours: { runOnly: { type: 'rule', values: ['color-contrast'] } },
} satisfies Record<string, RunOptions>;

/**
 * What axe finds wrong with the page as it stands, one line each; empty when nothing.
 *
 * The debugger runs it, so the page's own policy stays as strict as it is for a person. By name the
 * standards include WCAG 2.2, which axe leaves out unless it is asked.
 */
export const accessibilityProblems = async (
	page: Page,
	rules: keyof typeof runs = 'all',
): Promise<string[]> => {
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
	const options = { ...runs[rules], preload: false, resultTypes: ['violations'] };
	const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) =>
			[`${id}: ${help}`, target.join(' '), failureSummary ?? ''].join('\n'),
		),
	);
};
