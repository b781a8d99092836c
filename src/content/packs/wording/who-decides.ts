/** Who can usually agree, by age band, in England. The practitioner can say otherwise, with why. */
import type { PackAgeBand, WhoDecidesWording } from '#domain/pack-wording.ts';

const gillick =
	'Under 16: the young person can consent if they understand this choice well enough (Gillick), judged for this choice and this day.';

const under16 = [
	'The young person: they understand this choice well enough',
	'Someone with parental responsibility, with the young person’s say',
	'The local authority, or shared with it',
	'A court order says who',
	'Not talked about yet',
];

export const whoDecides: Readonly<Record<PackAgeBand, WhoDecidesWording>> = {
	'11-12': {
		plain:
			'Most often a parent or carer agrees, and you have your say. You may be able to agree by yourself. That depends on how well you understand this choice.',
		basis: gillick,
		choices: under16,
	},
	'13-15': {
		plain:
			'You can agree by yourself if you understand this choice well enough. If not, a parent or carer agrees, and you still have your say.',
		basis: gillick,
		choices: under16,
	},
	'16-17': {
		plain: 'You can agree by yourself. A parent or carer can help you think.',
		basis:
			'16 and 17: can consent (Family Law Reform Act 1969, section 8) and are presumed to have capacity (Mental Capacity Act 2005).',
		choices: [
			'The young person',
			'The young person cannot decide this today: say why, and who helps',
			'A court order says who',
			'Not talked about yet',
		],
	},
	'18-25': {
		plain: 'You decide. Family only have a say if you want that.',
		basis:
			'18 and over: adult law. Presumed to have capacity (Mental Capacity Act 2005). Nobody has parental responsibility.',
		choices: [
			'The person',
			'The person cannot decide this today: say why, and who helps',
			'Someone with power of attorney or a court order',
			'Not talked about yet',
		],
	},
};
