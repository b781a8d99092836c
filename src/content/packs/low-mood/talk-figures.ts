import type { Figure } from '#domain/topic.ts';
import { counted } from '#content/packs/counted.ts';
import { tads } from './tads.ts';

const cuijpers = {
	group: 'children and young people with depression, 40 studies',
	where: 'different countries',
	years: 'published 2023',
	afterHowLong: 'about 2 months',
	sourceId: 'cuijpers2023',
	caution: 'The gap was smaller in the studies that were done best.',
};
const without = 'waited, or had the usual care or something else';

export const talkFigures: readonly Figure[] = [
	counted({
		...cuijpers,
		id: 'lm-talk-halved',
		question: 'help',
		outcome: 'Signs of low mood down by half or more',
		did: 'had their signs of low mood go down by half or more',
		didNot: 'did not have them go down by half',
		count: 39,
		comparedWith: { who: without, count: 24 },
		howConverted: '39% (95% CI 34-45) and 24% (19-28), rounded to whole numbers',
	}),
	counted({
		...cuijpers,
		id: 'lm-talk-improved',
		question: 'help',
		outcome: 'Clearly better',
		did: 'got clearly better',
		didNot: 'did not get clearly better',
		count: 54,
		comparedWith: { who: without, count: 32 },
		howConverted: 'percentage in the paper, rounded to a whole number out of 100',
	}),
	counted({
		id: 'lm-talk-impact',
		question: 'help',
		outcome: 'Much better',
		did: 'were much better',
		didNot: 'were not much better',
		count: 70,
		group: '465 people aged 11 to 17 with depression, after one of three talking styles',
		where: 'NHS clinics in England',
		years: 'published 2017',
		afterHowLong: '86 weeks from the start',
		sourceId: 'impact2017',
		certainty: 'medium',
		howConverted: 'percentage reported in a professional summary of the trial',
		caution: 'Everyone had some help. Some would have got better without it.',
	}),
	tads.betterAt12Weeks('lm-talk-tads-12w', 48, {
		who: 'had medicine and talking together',
		count: 73,
	}),
	tads.betterAt36Weeks('lm-talk-tads-36w', 81, {
		who: 'had medicine and talking together',
		count: 86,
	}),
	counted({
		...cuijpers,
		id: 'lm-talk-worse',
		question: 'harms',
		outcome: 'Clearly worse',
		did: 'got clearly worse',
		didNot: 'did not get clearly worse',
		count: 6,
		comparedWith: { who: without, count: 13 },
		howConverted: 'percentage in the paper, rounded to a whole number out of 100',
	}),
	counted({
		id: 'lm-talk-stopped',
		question: 'harms',
		outcome: 'Stopped before the planned end',
		did: 'stopped before the planned end',
		didNot: 'did not stop before the planned end',
		count: 42,
		group: '406 teenagers who had talking help for depression',
		where: 'NHS clinics in England',
		years: 'published 2019',
		afterHowLong: 'over the whole course',
		sourceId: 'okeeffe2019',
		howConverted: '169 of 406 = 42%',
		caution: 'On average those who stopped did not do clearly worse.',
	}),
	tads.suicidalEvent('lm-talk-tads-event', 6, { who: 'had fluoxetine on its own', count: 15 }),
];
