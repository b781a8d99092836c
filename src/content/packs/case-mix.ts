/** The nineteen payment-system groupings: a tag for the practitioner alone, never for the family. */
import type { CaseMixGrouping } from '#domain/pack.ts';

// Names are from memory of the 2015 list and are to be checked by the service before use.
export const caseMix: readonly CaseMixGrouping[] = [
	{ code: 'ADV', name: 'Signposting and self-management advice', grouping: 'gettingAdvice' },
	{ code: 'NEU', name: 'Neurodevelopmental assessment', grouping: 'gettingAdvice' },
	{ code: 'ADH', name: 'ADHD', grouping: 'gettingHelp' },
	{ code: 'AUT', name: 'Autism management', grouping: 'gettingHelp' },
	{ code: 'BEH', name: 'Antisocial behaviour or conduct', grouping: 'gettingHelp' },
	{ code: 'BIP', name: 'Bipolar', grouping: 'gettingHelp' },
	{ code: 'DEP', name: 'Depression', grouping: 'gettingHelp' },
	{ code: 'GAP', name: 'Generalised anxiety or panic', grouping: 'gettingHelp' },
	{ code: 'OCD', name: 'OCD', grouping: 'gettingHelp' },
	{ code: 'PTS', name: 'PTSD', grouping: 'gettingHelp' },
	{ code: 'SHA', name: 'Self-harm', grouping: 'gettingHelp' },
	{ code: 'SOC', name: 'Social anxiety', grouping: 'gettingHelp' },
	{
		code: 'BEM',
		name: 'Co-occurring behavioural and emotional difficulties',
		grouping: 'gettingHelp',
	},
	{ code: 'EMO', name: 'Co-occurring emotional difficulties', grouping: 'gettingHelp' },
	{ code: 'DNC', name: 'Difficulties not covered elsewhere', grouping: 'gettingHelp' },
	{ code: 'EAT', name: 'Eating disorders', grouping: 'gettingMoreHelp' },
	{ code: 'PSY', name: 'Psychosis', grouping: 'gettingMoreHelp' },
	{
		code: 'PBP',
		name: 'Presentation suggestive of potential BPD',
		grouping: 'gettingMoreHelp',
	},
	{ code: 'DSI', name: 'Difficulties of severe impact', grouping: 'gettingMoreHelp' },
];
