/** What was counted over time in people of whom some had help: no column's own figure. */
import { counted } from './counted.ts';

export const aYearWithout = (id: string) =>
	counted({
		id,
		question: 'help',
		outcome: 'No longer had clear signs of worry or low mood',
		did: 'no longer had clear signs of it a year later',
		didNot: 'still had clear signs of it a year later',
		count: 54,
		group: '1,011 people aged 10 to 24 with worry or low mood and no set treatment, 5 studies',
		where: 'different countries',
		years: 'published 2023',
		afterHowLong: '1 year',
		sourceId: 'roach2023',
		howConverted: 'pooled proportion 0.54 (95% CI 0.45-0.63); studies 47-64%',
		caution: 'Many were not seen in a clinic. Milder worry and low mood get better more often.',
	});
