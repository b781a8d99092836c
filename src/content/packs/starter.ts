/**
 * The starter pack as raw data. It goes through the parser like any other pack: nothing in here is
 * trusted because it is ours. Each topic is a file of its own that is fetched when it is needed.
 */
import { caseMix } from './case-mix.ts';
import { crisisLines } from './crisis-lines.ts';
import { generalFigures } from './general-figures.ts';
import { groupings } from './groupings.ts';
import { lifeAreaCards } from './life-area-cards.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { wording } from './wording/wording.ts';

/** Everything of the starter pack but its topics. */
export const starter = {
	format: 1,
	id: 'starter',
	version: '1.0.0',
	language: 'en-GB',
	made: '2026-11-25',
	reviewBy: '2027-11-25',
	author: 'The Side by Side authors, from published studies. No clinician has approved it yet.',
	funder: 'None',
	changeNote: 'The first pack: low mood and worry.',
	approvedBy: null,
	sources,
	groupings,
	lifeAreaCards,
	questions,
	generalFigures,
	crisisLines,
	caseMix,
	wording,
	local: { serviceName: null, phone: null, hours: null, outOfHours: null, address: null },
} as const;

/** Fetches each topic, in no special order: the grid states its own. */
export const starterTopics = [
	async () => (await import('./low-mood.ts')).topic,
	async () => (await import('./worry.ts')).topic,
] as const;
