import { expect, test } from 'vitest';
import { ExperienceCheck, questionsIn } from '#app/experience-check.svelte.ts';
import { starterPack } from '../content/starter-pack.ts';
import { good, tabletInUse } from '../storage/test-tablet.ts';

const answered = { asked: ['said'], answers: { said: 'notReally' }, mayCount: true } as const;

test('What a young person answers leaves the conversation’s record as it was, and is asked once', async () => {
	const { tablet, vault, id } = await tabletInUse();
	good(await vault.makeLead());
	const before = good(await vault.load(id));
	const check = new ExperienceCheck(vault);
	await check.look();
	expect(check.hasLead).toBe(true);
	check.begin();
	good(await vault.keepOnly(id));
	expect(await check.keep(answered)).toBe(true);
	expect(check.isDone).toBe(true);
	expect(good(await vault.load(id))).toEqual(before);
	expect(await tablet.rows.all('experiences')).toHaveLength(1);
	expect(JSON.stringify(check)).not.toContain('notReally');
});

test('Where it could not be kept it is not done, and can be tried again', async () => {
	const { vault } = await tabletInUse();
	const check = new ExperienceCheck(vault);
	await check.look();
	expect(check.hasLead).toBe(false);
	expect(await check.keep(answered)).toBe(false);
	expect(check.isDone).toBe(false);
});

test('The own questions are asked in the words of the pack, and an instrument in its own', async () => {
	const pack = await starterPack();
	expect(questionsIn(pack).map(({ words }) => words)).toEqual(pack.wording.experience);
	const questions = [{ id: 'one', words: 'How much did the kettle sing?' }];
	const instrument = { name: 'Made up', credit: 'A test.', licence: 'None.', low: 'a', high: 'b' };
	const licensed = { ...pack, experienceInstrument: { ...instrument, questions } };
	expect(questionsIn(licensed)).toEqual(questions);
});
