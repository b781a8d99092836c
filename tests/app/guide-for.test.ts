import { describe, expect, it } from 'vitest';
import { guideFor, promptedPlace } from '#app/guide-for.ts';
import { reviewFrom } from '#domain/review.ts';
import { answerGiven } from '#domain/said.ts';
import { starterPack } from '../content/starter-pack.ts';
import { at, ellis, family, jo } from '../domain/people-at-the-table.ts';

const review = reviewFrom(family(), {
	...{ id: 'review', at: '2027-01-06T10:00:00.000Z', today: '2027-01-06' },
	...{ packId: 'starter', packVersion: '1', practitioner: { id: 'a1', name: 'Jo' } },
	topicOf: () => undefined,
});
const ending = answerGiven(review, {
	...{ id: 'n', question: 'review.next', value: 'end', saidBy: ellis, writtenBy: jo, at },
});

describe('What the practitioner can say', () => {
	it('is the stage’s in a first conversation', async () => {
		const place = promptedPlace(family(), { stage: 'goals', part: '' });
		expect(place).toBe('goals');
		const pack = await starterPack();
		expect(guideFor(pack, place, false).say).toBe(pack.wording.stages.goals.say);
	});

	it.each([
		['as people meet again', review, 'start', '', 'start'],
		['about what came of last time', review, 'goals', '', 'since'],
		['beside the goals, whichever is open', review, 'goals', 'g1', 'goals'],
		['about the four ways on', review, 'goals', 'next', 'next'],
		['beside the page of an ending, once somebody would end', ending, 'goals', 'ending', 'ending'],
		['of the ways on again, once nobody would end', review, 'goals', 'ending', 'next'],
	] as const)('is of its own %s', async (_, session, stage, part, id) => {
		const pack = await starterPack();
		const { say, prompts } = pack.wording.meetingAgain[id];
		const guide = guideFor(pack, promptedPlace(session, { stage, part }), false);
		expect(guide.say).toBe(say.text);
		expect(guide.ask).toHaveLength(prompts.filter((one) => one.audience === 'room').length);
		expect(guide.alone).toEqual([]);
	});

	it('is the stage’s own in a review wherever the review has no part', () => {
		expect(promptedPlace(review, { stage: 'options', part: '' })).toBe('options');
	});

	it('has what is for the practitioner alone only while nobody else can read it', async () => {
		const pack = await starterPack();
		expect(guideFor(pack, 'review.ending', true).alone).toHaveLength(2);
	});
});
