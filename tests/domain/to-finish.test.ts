import { describe, expect, test } from 'vitest';
import { copyChosen, planSealed, recordConfirmed, takenHome } from '#domain/agreeing.ts';
import { wordsSaid } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';
import { isRecordConfirmed, isSafetyPlanToFinish } from '#domain/to-finish.ts';
import { at, ellis, family, jo, mum } from './people-at-the-table.ts';

const later = '2026-11-25T10:30:00.000Z';
const muchLater = '2026-11-25T11:00:00.000Z';

const said = (session: Session, question: 'safety.signs' | 'goals.goal', when = at) =>
	wordsSaid(session, {
		...{ id: `${question} ${when}`, question, text: 'I go quiet', saidBy: ellis, writtenBy: jo },
		at: when,
	});
const withSafetyPlan = () => said(family(), 'safety.signs');
const sealedFor = (session: Session, reader: string) =>
	planSealed(session, {
		document: {
			...{ id: 'd1', version: 1, sealedAt: at, fingerprint: 'ff', sealedBy: 'aa', pages: 2 },
			reader,
		},
	});
const onPaper = (session: Session, when = later) =>
	takenHome(session, { document: 'd1', at: when, way: 'paper' });

describe('a record is confirmed', () => {
	test('when the practitioner said that the plan is in it', () => {
		const session = said(family(), 'goals.goal');
		expect(isRecordConfirmed(session)).toBe(false);
		expect(isRecordConfirmed(recordConfirmed(session, { at: later, what: ['plan'] }))).toBe(true);
	});

	test('with a safety plan only when that is in it too', () => {
		const session = recordConfirmed(withSafetyPlan(), { at: later, what: ['plan'] });
		expect(isRecordConfirmed(session)).toBe(false);
		const both = recordConfirmed(session, { at: muchLater, what: ['safety'] });
		expect(isRecordConfirmed(both)).toBe(true);
	});

	test('no longer when something was said after that', () => {
		const session = recordConfirmed(said(family(), 'goals.goal'), { at: later, what: ['plan'] });
		expect(isRecordConfirmed(said(session, 'goals.goal', muchLater))).toBe(false);
	});
});

describe('a safety plan is to be finished', () => {
	test('until it is in the record', () => {
		expect(isSafetyPlanToFinish(family())).toBe(false);
		const session = withSafetyPlan();
		expect(isSafetyPlanToFinish(session)).toBe(true);
		const elsewhere = recordConfirmed(session, { at: later, what: ['plan'] });
		expect(isSafetyPlanToFinish(elsewhere)).toBe(true);
		const inRecord = recordConfirmed(session, { at: later, what: ['safety'] });
		expect(isSafetyPlanToFinish(inRecord)).toBe(false);
	});

	test('until it went home on paper, which a photo or a file is not', () => {
		const session = sealedFor(withSafetyPlan(), ellis);
		expect(isSafetyPlanToFinish(onPaper(session))).toBe(false);
		for (const way of ['file', 'photo'] as const)
			expect(isSafetyPlanToFinish(takenHome(session, { document: 'd1', at: later, way }))).toBe(
				true,
			);
	});

	test('still, when the copy on paper was one without it', () => {
		const choice = {
			...{ id: 'c1', reader: mum, getsCopy: true, nameOnIt: '', shows: [], school: '' },
			parts: ['steps' as const],
		};
		const session = copyChosen(withSafetyPlan(), { choice });
		expect(isSafetyPlanToFinish(onPaper(sealedFor(session, mum)))).toBe(true);
		expect(isSafetyPlanToFinish(onPaper(sealedFor(session, ellis)))).toBe(false);
	});

	test('again, when a word of it came after', () => {
		const session = recordConfirmed(withSafetyPlan(), { at: later, what: ['safety'] });
		expect(isSafetyPlanToFinish(said(session, 'safety.signs', muchLater))).toBe(true);
		expect(isSafetyPlanToFinish(said(session, 'goals.goal', muchLater))).toBe(false);
	});
});
