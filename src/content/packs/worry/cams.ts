/** Three columns were counted in one study (CAMS): the same people, outcome and time. */
import type { Figure } from '#domain/topic.ts';
import { counted } from '#content/packs/counted.ts';

/** So many were much better at 12 weeks; 24 of 100 were so on a dummy pill. */
export const camsBetter = (id: string, count: number): Figure =>
	counted({
		id,
		question: 'help',
		outcome: 'Much better or very much better',
		did: 'were much better',
		didNot: 'were not much better',
		count,
		comparedWith: { who: 'took a dummy pill', count: 24 },
		group: '488 children and teenagers aged 7 to 17 with anxiety',
		where: 'USA',
		years: 'published 2008',
		afterHowLong: '12 weeks',
		sourceId: 'cams2008',
		compareGroup: 'cams-12-weeks-better',
		howConverted: '80.7%, 59.7%, 54.9%, 23.7% rounded',
		caution: 'This comes from one big study, from one country.',
	});
