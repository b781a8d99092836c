import type { MadeUpFamily } from '#domain/made-up-family.ts';
import { madeUp } from './written-by.ts';

/** Two names and nothing else: for whoever brings a story of their own, or looks round. */
export const namesOnly: MadeUpFamily = {
	...madeUp,
	id: 'names-only',
	title: 'Only names: Ellis and Mum',
	age: 14,
	trouble: '',
	story: ['Nothing is said yet. Make up the rest yourself.'],
	howTheyTalk: '',
	people: [
		{ name: 'Ellis', pronouns: 'they, them', relation: '', role: 'youngPerson', chair: 'here' },
		{ name: 'Sara', pronouns: '', relation: 'Mum', role: 'supporter', chair: 'here' },
	],
	words: [],
	answers: [],
	grids: [],
	cues: null,
	nextMeeting: null,
};
