import { describe, expect, it } from 'vitest';
import { guideFor, promptedPlace } from '#app/guide-for.ts';
import type { Pack } from '#domain/pack.ts';
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
		const pack = await starterPack();
		const place = promptedPlace(family(), { stage: 'goals', part: '' }, pack);
		expect(place).toBe('goals');
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
		const guide = guideFor(pack, promptedPlace(session, { stage, part }, pack), false);
		expect(guide.say).toBe(say.text);
		expect(guide.ask).toHaveLength(prompts.filter((one) => one.audience === 'room').length);
		expect(guide.alone).toEqual([]);
	});

	it('is the stage’s own in a review wherever the review has no part', async () => {
		const pack = await starterPack();
		expect(promptedPlace(review, { stage: 'choice', part: '' }, pack)).toBe('choice');
	});

	it.each([
		['how each likes to talk', 'start', 'talk', 'start.talk'],
		['what stays private', 'start', 'privacy', 'start.privacy'],
		['how to reach them', 'start', 'reach', 'start.reach'],
		['not talking', 'start', 'quiet', 'start.quiet'],
		['their own words', 'whatMatters', 'words', 'whatMatters.words'],
		['what already helps', 'whatMatters', 'helps', 'whatMatters.helps'],
		['what should be different', 'whatMatters', 'change', 'whatMatters.change'],
		['what they say together', 'kindOfHelp', 'together', 'kindOfHelp.together'],
		['what to put side by side', 'options', '', 'options.pick'],
		['who does what, at first', 'plan', '', 'plan.together'],
		['reading the plan back', 'plan', 'readBack', 'plan.readBack'],
		['signing', 'plan', 'sign', 'plan.sign'],
		['taking it home', 'plan', 'takeHome', 'plan.takeHome'],
	] as const)('is about %s where that lies open', async (_, stage, part, place) => {
		const pack = await starterPack();
		expect(promptedPlace(family(), { stage, part }, pack)).toBe(place);
		const said = guideFor(pack, place, true);
		expect(said.say).not.toBe(pack.wording.stages[stage].say);
		expect(said.ask.length).toBeGreaterThan(1);
		expect(said.alone.length).toBeGreaterThan(0);
	});

	it.each([
		['start', '', 'start'],
		['whatMatters', 'cards', 'whatMatters'],
		['kindOfHelp', '', 'kindOfHelp'],
	] as const)('is that of %s at its first part', async (stage, part, place) => {
		expect(promptedPlace(family(), { stage, part }, await starterPack())).toBe(place);
	});

	it('is the stage’s at every part in a pack from before parts had words', async () => {
		const { wording, ...pack } = await starterPack();
		const before = Object.entries(wording).filter(([name]) => name !== 'parts');
		const older: Pack = { ...pack, wording: Object.fromEntries(before) as Pack['wording'] };
		expect(promptedPlace(family(), { stage: 'plan', part: 'sign' }, older)).toBe('plan');
		expect(guideFor(older, 'plan.sign', false).say).toBe(wording.stages.plan.say);
		expect(promptedPlace(review, { stage: 'start', part: 'talk' }, older)).toBe('review.start');
	});

	it('is the part’s in a review too, where it has nothing to do with meeting again', async () => {
		const pack = await starterPack();
		expect(promptedPlace(review, { stage: 'start', part: 'privacy' }, pack)).toBe('start.privacy');
		expect(promptedPlace(review, { stage: 'start', part: 'who' }, pack)).toBe('review.start');
	});

	it('has what is for the practitioner alone only while nobody else can read it', async () => {
		const pack = await starterPack();
		expect(guideFor(pack, 'review.ending', true).alone).toHaveLength(2);
	});
});
