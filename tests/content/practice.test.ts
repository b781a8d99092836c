import { describe, expect, test } from 'vitest';
import { families } from '#content/practice/families.ts';
import { sixMoves } from '#content/practice/six-moves.ts';
import { canBeShown } from '#domain/grid.ts';
import { moveIds } from '#domain/six-moves.ts';
import { starterPack } from '../ui/stages/pack.ts';
import { gradeOf, longestSentence } from './reading-age.ts';

const withStory = families.filter(({ cues }) => cues !== null);

test('three families differ in age, in trouble and in how they talk', () => {
	expect(withStory).toHaveLength(3);
	for (const part of ['age', 'trouble', 'howTheyTalk'] as const)
		expect(new Set(withStory.map((family) => family[part])).size, part).toBe(3);
});

describe.each(families)('$title', (family) => {
	const names = family.people.map(({ name }) => name);

	test('says who made it up, and when it is looked through again', () => {
		expect(family.madeUpBy).toMatch(/^Made up/);
		expect(family.reviewBy > family.reviewedOn).toBe(true);
	});

	test('is about cards, topics and options that the pack has', () => {
		const cards = starterPack.lifeAreaCards.map(({ id }) => id);
		for (const answer of family.answers)
			if (answer.question === 'whatMatters.place') expect(cards).toContain(answer.subject);
		for (const { topicId, optionIds } of family.grids) {
			const topic = starterPack.topics.find(({ id }) => id === topicId)!;
			const ids = topic.options.map(({ id }) => id);
			expect(ids).toEqual(expect.arrayContaining([...optionIds]));
			expect(canBeShown(topic, optionIds)).toBe(true);
		}
	});

	test('puts every word in the mouth of somebody who sits there', () => {
		const speakers = [
			...family.words,
			...family.answers,
			...Object.values(family.cues ?? {}).flat(),
		].map(({ by }) => by);
		expect(names).toEqual(expect.arrayContaining(speakers));
		expect(family.people[0]?.role).toBe('youngPerson');
	});

	test('has a next meeting about what the pack has, among people who sit there', () => {
		const { nextMeeting: next } = family;
		if (!next) return;
		const { goal, ratings, toAsk, step } = next;
		const speakers = [goal, ...ratings, toAsk, step].map(({ by }) => by);
		expect(names).toEqual(expect.arrayContaining(speakers));
		expect(starterPack.topics.map(({ id }) => id)).toContain(toAsk.topicId);
		const options = starterPack.topics.flatMap((topic) => topic.options);
		expect(options.map(({ id }) => id)).toContain(next.chosen);
		expect(ratings.every(({ value }) => value >= 0 && value <= 10)).toBe(true);
	});

	test('answers every move, the young person always', () => {
		if (!family.cues) return;
		for (const id of moveIds) expect(family.cues[id].map(({ by }) => by)).toContain(names[0]);
	});
});

test('the guide has the six moves in order, with its source', () => {
	expect(sixMoves.moves.map(({ id }) => id)).toEqual(moveIds);
	expect(sixMoves.source).toMatch(/Elwyn.*2013/);
});

test('nothing in practice is hard to read', () => {
	const texts = [
		...sixMoves.moves.flatMap(({ what, say }) => [what, say.join(' ')]),
		...families.flatMap(({ story, howTheyTalk, nextMeeting }) => [
			...story,
			howTheyTalk,
			...(nextMeeting?.since ?? []),
		]),
	];
	expect(texts.filter((text) => text !== '' && gradeOf(text) > 6)).toEqual([]);
	expect(texts.filter((text) => longestSentence(text) > 20)).toEqual([]);
});
