import { describe, expect, test } from 'vitest';
import { wordsSaid } from '#domain/said.ts';
import { isSafetyPlanKept, safetyPlanKept } from '#domain/safety.ts';
import { ellis, family, jo } from './people-at-the-table.ts';
import type { Session } from '#domain/session.ts';

const at = '2026-11-25T10:00:00.000Z';
const say = (session: Session, text: string) =>
	wordsSaid(session, {
		id: 'signs',
		question: 'safety.signs',
		text,
		saidBy: ellis,
		writtenBy: jo,
		at,
	});

describe('The safety plan', () => {
	test('keeps one version for each change, and none where nothing changed', () => {
		let session = say(family(), 'I go quiet');
		for (const text of ['I go quiet', 'I go very quiet'])
			for (let time = 0; time < 2; time++) session = safetyPlanKept(say(session, text), { at });
		expect(session.safetyVersions.map(({ version, words }) => [version, words[0]?.text])).toEqual([
			[1, 'I go quiet'],
			[2, 'I go very quiet'],
		]);
		expect(isSafetyPlanKept(session)).toBe(true);
	});

	test('has no version while nobody said anything in it', () => {
		expect(safetyPlanKept(family(), { at }).safetyVersions).toEqual([]);
	});

	test('counts on from the last version, where only that one was brought from last time', () => {
		const kept = safetyPlanKept(say(family(), 'I go quiet'), { at });
		const review = {
			...kept,
			safetyVersions: kept.safetyVersions.map((one) => ({ ...one, version: 4 })),
		};
		const again = safetyPlanKept(say(review, 'I go very quiet'), { at });
		expect(again.safetyVersions.map(({ version }) => version)).toEqual([4, 5]);
	});

	test('that is kept once more leaves what was read back aloud as it stands', () => {
		const said = say(family(), 'I go quiet');
		expect(safetyPlanKept(said, { at }).changes).toBe(said.changes);
	});
});
