import { describe, expect, test } from 'vitest';
import { loadStarterPack } from '#content/starter-pack.ts';
import { starterPack } from './starter-pack.ts';

test('the starter pack comes in by the same door as any other, without a problem', async () => {
	const loaded = await loadStarterPack();
	expect(loaded.ok ? [] : loaded.problem.problems).toEqual([]);
});

describe('the first pack', () => {
	test('has two whole topics, with peer support and community as columns of their own', async () => {
		const { topics } = await starterPack();
		expect(topics.map(({ id }) => id)).toEqual(['low-mood', 'worry']);
		for (const topic of topics) {
			const kinds = topic.options.map(({ kind }) => kind);
			expect(kinds).toEqual(expect.arrayContaining(['peer', 'community', 'self', 'nothing']));
		}
	});

	test('tells the limits of privacy in every age band', async () => {
		const { privacy } = (await starterPack()).wording;
		for (const band of Object.values(privacy)) {
			expect(band.limits.join(' ')).toMatch(/anyone is hurting, or has hurt,/);
			expect(band.limits.join(' ')).toContain('badly hurt');
		}
	});

	test('offers Childline until 19 only, and 999 and 111 at every age', async () => {
		const lines = new Map((await starterPack()).crisisLines.map((line) => [line.id, line]));
		expect(lines.get('childline')?.ageTo).toBe(18);
		for (const id of ['999', '111']) {
			expect(lines.get(id)).toMatchObject({ removable: false, ageFrom: null, ageTo: null });
		}
	});

	test('has a way in for deaf people to every line, which says whose it is', async () => {
		for (const { id, deafRoutes } of (await starterPack()).crisisLines) {
			expect(deafRoutes, id).not.toEqual([]);
			const called = new RegExp(id === 'papyrus' ? 'hopeline247' : id, 'i');
			for (const { how } of deafRoutes) expect(how).toMatch(called);
		}
	});

	test('names no means of harm in the examples of the safety plan', async () => {
		const { steps } = (await starterPack()).wording.safety;
		const examples = steps.flatMap((step) => step.examples).join(' ');
		expect(examples).not.toMatch(
			/\b(pills?|tablets?|medicines?|knife|knives|blades?|razors?|ropes?|cords?|bridges?|trains?|alcohol|drugs?|cut|cutting|burn)\b/i,
		);
	});

	test('fills in no wait, phone or place for a service that has not', async () => {
		const { topics, local, approvedBy } = await starterPack();
		expect(
			topics.flatMap(({ options }) => options.map((one) => one.startsWhen)),
		).not.toContainEqual(expect.anything());
		expect(Object.values(local).every((value) => value === null)).toBe(true);
		expect(approvedBy).toBeNull();
	});

	test('lets nothing that urgent lines must say wait behind a PIN', async () => {
		const { sequence } = (await starterPack()).wording.safety;
		for (const prompt of sequence.filter(({ text }) => /999|111|stay with/i.test(text))) {
			expect(prompt.audience, prompt.text).toBe('room');
		}
	});
});
