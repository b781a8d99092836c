/** Short ways to write an answer, so that the files of a topic read as words and not as forms. */
import type { Answer, RestsOn } from '#domain/topic.ts';

type Words = Pick<Answer, 'text' | 'certainty'> & Partial<Answer>;

const answer = (restsOn: RestsOn, words: Words): Answer => ({
	restsOn,
	sourceIds: [],
	caution: null,
	unverified: words.certainty === 'low',
	noGoodNumber: false,
	...words,
});

/** What a study found. */
export const fromTrial = (text: string, sourceIds: string[], more: Partial<Answer> = {}) =>
	answer('trial', { text, sourceIds, certainty: 'high', ...more });

/** What a guideline says; most were read in a summary, so they are to be checked. */
export const fromGuideline = (text: string, sourceIds: string[], more: Partial<Answer> = {}) =>
	answer('guideline', { text, sourceIds, certainty: 'medium', ...more });

/** General clinical knowledge without a source: a clinician checks it before it is approved. */
export const fromPractice = (text: string, more: Partial<Answer> = {}) =>
	answer('expertsAgreed', { text, certainty: 'low', ...more });

/** What each service sets for itself: timings, reviews, who writes to whom. */
export const setLocally = (text: string, more: Partial<Answer> = {}) =>
	answer('local', { text, certainty: 'low', ...more });

/** Nobody has counted this well yet: an answer in its own right. */
export const nobodyCounted = (text: string, sourceIds: string[], more: Partial<Answer> = {}) =>
	answer(sourceIds.length > 0 ? 'trial' : 'expertsAgreed', {
		text: `Nobody has counted this well yet. ${text}`,
		sourceIds,
		certainty: sourceIds.length > 0 ? 'high' : 'low',
		noGoodNumber: true,
		...more,
	});
