import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/**
 * What axe finds wrong with the page as it stands, one line each; empty when nothing.
 *
 * The debugger runs it, so the page's own policy stays as strict as it is for a person.
 */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
	await page.evaluate(source);
	const { violations } = await page.evaluate<AxeResults>('axe.run()');
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) =>
			[`${id}: ${help}`, target.join(' '), failureSummary ?? ''].join('\n'),
		),
	);
};
