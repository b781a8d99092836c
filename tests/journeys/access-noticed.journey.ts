import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { faultsOf } from './support/access.ts';
import { test } from './support/journey.ts';

// These say that the journeys of access would notice.

test.setTimeout(180_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Something that is wrong in one theme, on one screen or in one text size alone. */
const spoil = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`
			.pale { color: #333; }
			.low { height: 30px; }
			.wide { width: 600px; }
			html[data-theme='contrast'] .nameless span { display: none; }
			html[data-text='xl'] .jumping { display: none; }
		`);
		document.adoptedStyleSheets.push(sheet);
		const make = (kind: string, name: string, words: string) => {
			const made = document.createElement(kind);
			made.className = name;
			const inside = document.createElement('span');
			inside.textContent = words;
			made.append(inside);
			return made;
		};
		document
			.querySelector('h1')
			?.after(
				make('p', 'pale', 'Pale'),
				make('button', 'low', 'Low'),
				make('p', 'wide', 'Wide'),
				make('button', 'nameless', 'Only its looks say what it does'),
				make('h2', 'jumping', 'Gone when words are large'),
				make('h3', 'under', 'Under it'),
			);
	});

test('What is wrong in one theme, one size or with the largest words alone is noticed', async ({
	page,
}) => {
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	await spoil(page);
	const faults = await faultsOf(page);
	const where = (fault: RegExp) =>
		faults
			.filter((one) => fault.test(one))
			.map((one) => one.split('\nIn: ')[1] ?? '')
			.join('; ');
	expect(where(/^color-contrast/)).toContain('dusk portrait');
	expect(where(/^color-contrast/)).not.toContain('day');
	expect(where(/^button-name/)).toContain('strong landscape');
	expect(where(/^button-name/)).not.toMatch(/day|dusk/);
	expect(where(/^heading-order/)).toContain('dusk phone, largest words');
	expect(where(/^heading-order/)).not.toMatch(/phone(;|$)/);
	expect(where(/^too low: Low: 30 px high/)).toContain('phone');
	expect(where(/^wider than the page/)).toMatch(/^phone/);
});
