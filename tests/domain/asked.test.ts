import { describe, expect, test } from 'vitest';
import { basketOf, unansweredIn } from '#domain/asked.ts';
import { answerGiven, wordsSaid } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';
import { ellis, family, jo, mum } from './people-at-the-table.ts';

const monday = '2026-11-23T10:00:00.000Z';
const today = '2026-11-25';

const asks = (session: Session, id: string, at: string): Session =>
	wordsSaid(session, {
		id,
		question: 'options.toAsk',
		subject: 'low-mood',
		text: `Question ${id}?`,
		saidBy: ellis,
		writtenBy: jo,
		at,
	});
const answers =
	(session: Session, question: 'options.mark' | 'options.askedState') =>
	(subject: string, value: string, saidBy = ellis, at = `${today}T10:00:00.000Z`): Session =>
		answerGiven(session, {
			id: `${subject}-${saidBy}`,
			question,
			subject,
			value,
			saidBy,
			writtenBy: jo,
			at,
		});
const ids = (session: Session) => basketOf(session, today).map((one) => one.id);

describe('the basket of questions', () => {
	test('begins with what nobody answered on an earlier day', () => {
		const session = asks(asks(family(), 'new', `${today}T09:00:00.000Z`), 'old', monday);
		expect(ids(session)).toEqual(['old', 'new']);
		expect(basketOf(session, today).map((one) => one.isLeftOver)).toEqual([true, false]);
	});

	test('has nothing left over of a question that was answered', () => {
		const session = answers(asks(family(), 'old', monday), 'options.askedState')('old', 'answered');
		expect(basketOf(session, today)).toMatchObject([{ state: 'answered', isLeftOver: false }]);
		expect(unansweredIn(session)).toEqual([]);
	});

	test('holds an answer that two people marked "ask" once, with both of them', () => {
		const place = 'low-mood/lm-talk/harms';
		const one = answers(family(), 'options.mark')(place, 'ask');
		const both = answers(one, 'options.mark')(place, 'ask', mum);
		expect(basketOf(both, today)).toMatchObject([
			{ kind: 'mark', optionId: 'lm-talk', question: 'harms', saidBy: [ellis, mum] },
		]);
	});

	test('takes in no other mark', () => {
		const session = answers(family(), 'options.mark')('low-mood/lm-talk', 'like');
		expect(basketOf(session, today)).toEqual([]);
	});
});
