/** The five kinds of help, all on one level. The sentences are ours, made for this pack. */
import type { GroupingWording } from '#domain/pack.ts';

const sourceIds = ['ithrive', 'thrive-elaborated'];

export const groupings: readonly GroupingWording[] = [
	{
		id: 'gettingAdvice',
		plain: 'I want ideas, facts or a good place to go.',
		thriveName: 'Getting Advice',
		lines: [
			'You stay in charge and try things yourself.',
			'It may be one talk, and a check later on.',
			'You can come back.',
		],
		sourceIds,
	},
	{
		id: 'gettingHelp',
		plain: 'I want us to work on something, for a set time.',
		thriveName: 'Getting Help',
		lines: [
			'We pick one to three aims together.',
			'We meet for an agreed time.',
			'We check if it helps, and stop or change if it does not.',
		],
		sourceIds,
	},
	{
		id: 'gettingMoreHelp',
		plain: 'I need more help, or more kinds of help, at once.',
		thriveName: 'Getting More Help',
		lines: [
			'A small team works on it with you.',
			'It often takes longer.',
			'One person keeps it all joined up.',
		],
		sourceIds,
	},
	{
		id: 'gettingRiskSupport',
		plain: 'Being safe and steady matters most right now.',
		thriveName: 'Getting Risk Support',
		lines: [
			'We make a plan for the hard moments.',
			'It is real help, and other help can go on too.',
			'One person is named to hold it together.',
		],
		sourceIds,
	},
	{
		id: 'thriving',
		plain: 'Life has ups and downs, and I am getting on OK.',
		thriveName: 'Thriving',
		lines: [
			'Friends, family, sport, music and school can be enough.',
			'You know where to look if that changes.',
		],
		sourceIds,
	},
];
