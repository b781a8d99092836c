import type { Figure } from '#domain/topic.ts';
import { counted } from '#content/packs/counted.ts';
import { aYearWithout } from '#content/packs/without-extra-help.ts';

const untested = {
	group: 'young people with depression who did not have the tested talking help, 40 studies',
	where: 'different countries',
	years: 'published 2023',
	afterHowLong: 'about 2 months',
	sourceId: 'cuijpers2023',
	howConverted: 'percentage in the paper, rounded to a whole number out of 100',
	caution: 'Some of them waited. Some had the usual care or something else.',
};

export const overTime: readonly Figure[] = [
	aYearWithout('lm-time-year'),
	counted({
		...untested,
		id: 'lm-time-halved',
		question: 'help',
		outcome: 'Signs of low mood down by half or more',
		did: 'had their signs of low mood go down by half or more',
		didNot: 'did not have them go down by half',
		count: 24,
	}),
	counted({
		...untested,
		id: 'lm-time-worse',
		question: 'harms',
		outcome: 'Clearly worse',
		did: 'got clearly worse',
		didNot: 'did not get clearly worse',
		count: 13,
	}),
	counted({
		id: 'lm-time-clinics',
		question: 'help',
		outcome: 'Clearly better',
		did: 'said that they were clearly better',
		didNot: 'did not say that they were clearly better',
		count: 44,
		group: 'teenagers with depression who had any kind of help',
		where: 'specialist services in England',
		years: 'published 2018',
		afterHowLong: 'at the end of their time there',
		sourceId: 'edbrooke2018',
		howConverted: 'percentage in the paper, rounded to a whole number out of 100',
		caution: 'Nobody was counted who went without.',
	}),
	counted({
		id: 'lm-time-again',
		question: 'limits',
		outcome: 'Had depression again',
		did: 'had it again',
		didNot: 'did not have it again',
		count: 47,
		group: '189 teenagers whose depression had gone after different kinds of help',
		where: 'USA',
		years: 'published 2011',
		afterHowLong: 'within 5 years of the start',
		sourceId: 'curry2011',
		howConverted: '88 of 189 = 46.6%',
	}),
];
