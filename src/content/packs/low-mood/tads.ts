/** Three columns were counted in one study (TADS): the same people, outcome and time. */
import type { Figure } from '#domain/topic.ts';
import { counted } from '#content/packs/counted.ts';

const study = {
	group: '327 teenagers aged 12 to 17 with medium or strong depression',
	where: 'USA',
	years: 'published 2007',
	sourceId: 'tads2007',
};

type Compared = { who: string; count: number };

const better =
	(afterHowLong: string, compareGroup: string, caution: string) =>
	(id: string, count: number, comparedWith: Compared): Figure =>
		counted({
			...study,
			id,
			question: 'help',
			outcome: 'Much better or very much better',
			did: 'were much better',
			didNot: 'were not much better',
			count,
			comparedWith,
			afterHowLong,
			compareGroup,
			howConverted: 'percentage in the paper, rounded to a whole number out of 100',
			caution,
		});

export const tads = {
	betterAt12Weeks: better(
		'12 weeks',
		'tads-12-weeks-better',
		'People knew who had talking help, and so did those who gave it.',
	),
	betterAt36Weeks: better(
		'36 weeks',
		'tads-36-weeks-better',
		'By then no one was on a dummy pill. Some would have got better without help.',
	),
	suicidalEvent: (id: string, count: number, comparedWith: Compared): Figure =>
		counted({
			...study,
			id,
			question: 'harms',
			outcome: 'New or worse thoughts of suicide, or acting on them',
			did: 'had new or worse thoughts of suicide, or acted on them',
			didNot: 'did not have that',
			count,
			comparedWith,
			afterHowLong: 'over 36 weeks',
			compareGroup: 'tads-36-weeks-suicidal-event',
			howConverted: '14.7%, 8.4%, 6.3% rounded',
		}),
};
