/** What whole services counted, for *Can and can't*. Mixed help, so no column's own figure. */
import type { Figure } from '#domain/topic.ts';
import { counted } from './counted.ts';

const corc = {
	group: '5,896 young people who filled in the forms twice, with any problem and any help',
	where: 'young people’s mental health services in England',
	years: '2011 to 2015',
	afterHowLong: 'at the end of their time there',
	sourceId: 'corc2016',
	caution: 'Only those who filled in the forms twice. Nobody was counted who went without.',
};

export const generalFigures: readonly Figure[] = [
	counted({
		...corc,
		id: 'general-better',
		question: 'help',
		outcome: 'Clearly better on one form or more, and not clearly worse on any',
		did: 'were clearly better',
		didNot: 'were not clearly better',
		count: 52,
		howConverted: '3,056 of 5,896 = 52% (51-53)',
	}),
	counted({
		...corc,
		id: 'general-below',
		question: 'help',
		outcome: 'All the forms were below the line for a clear problem',
		did: 'were below the line on all the forms',
		didNot: 'were not below the line on all the forms',
		count: 36,
		howConverted: '2,117 of 5,896 = 36% (35-37)',
	}),
	counted({
		...corc,
		id: 'general-worse',
		question: 'harms',
		outcome: 'Clearly worse on one form or more',
		did: 'were clearly worse on one form or more',
		didNot: 'were not clearly worse on any form',
		count: 10,
		howConverted: '617 of 5,896 = 10% (9-12)',
	}),
];
