import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeFrom } from '#domain/changing.ts';
import { optionsStillIn } from '#domain/grids.ts';
import { goalLines, markBefore, marksOver, timesOf } from '#domain/goal-marks.ts';
import { isPresent } from '#domain/people.ts';
import { perhapsPractitioner, practitionerTold } from '#domain/practitioner-again.ts';
import { askedAfresh } from '#domain/review-asked.ts';
import { reviewFrom, type BeginsReview } from '#domain/review.ts';
import { chairChanged, hasSpoken, personLeftOut } from '#domain/room.ts';
import { answerGiven, answerOf, keptFrom, wordsFor, wordsSaid } from '#domain/said.ts';
import { safetyPlanKept } from '#domain/safety.ts';
import { isEmpty, practitionerOf, type Session } from '#domain/session.ts';
import { readersInRoom, sessionFor, sheetFor } from '#domain/sharing.ts';
import { stageIds } from '#domain/stages.ts';
import { hasNotes, isTalkedAboutNow } from '#domain/talked.ts';
import { at, dad, ellis, family, jo, mum } from './people-at-the-table.ts';

const later = '2027-01-06T10:00:00.000Z';
const begins: BeginsReview = {
	id: 'review',
	at: later,
	today: '2027-01-06',
	packId: 'starter',
	packVersion: '2',
	practitioner: { id: 'a1', name: 'Jo' },
	topicOf: (option) => (option === 'gone' ? undefined : 'low-mood'),
};
const say = (
	session: Session,
	id: string,
	question: Parameters<typeof wordsSaid>[1]['question'],
	more: Partial<Parameters<typeof wordsSaid>[1]> = {},
) =>
	wordsSaid(session, {
		...{ id, question, text: `words ${id}.`, saidBy: ellis, writtenBy: jo, at },
		...more,
	});
const choose = (
	session: Session,
	question: Parameters<typeof answerGiven>[1]['question'],
	value: Parameters<typeof answerGiven>[1]['value'],
	more: Partial<Parameters<typeof answerGiven>[1]> = {},
) =>
	answerGiven(session, {
		...{ id: `${question} ${more.subject ?? ''} ${more.saidBy ?? ''}`, question, value },
		...{ saidBy: ellis, writtenBy: jo, at, ...more },
	});
const rate = (session: Session, value: number | 'notToday', when = at, saidBy = ellis) =>
	choose(session, 'goals.rating', value, { subject: 'g1', at: when, saidBy });

/** A finished sitting with a goal at 2, a step, a question, a safety plan and something chosen. */
const before = (): Session => {
	let session = say(family(), 'g1', 'goals.goal');
	session = say(session, 't1', 'goals.ten', { subject: 'g1' });
	session = say(session, 'small', 'goals.smallStep', { subject: 'g1' });
	session = rate(session, 2);
	session = say(session, 'q1', 'options.toAsk', { subject: 'low-mood' });
	session = say(session, 'q2', 'options.toAsk', { subject: 'low-mood' });
	session = choose(session, 'options.askedState', 'answered', { subject: 'q2', saidBy: jo });
	session = say(session, 'said', 'whatMatters.goingOn');
	session = say(session, 'signs', 'safety.signs');
	session = say(session, 'rules', 'start.contactRules');
	session = say(session, 'stop', 'limits.whenToStop', { subject: 'talking' });
	session = choose(session, 'start.birth', '2011-12');
	session = choose(session, 'choice.option', 'chosen', { subject: 'talking' });
	session = choose(session, 'choice.option', 'chosen', { subject: 'gone' });
	session = choose(session, 'choice.decides', 'parent');
	session = say(safetyPlanKept(session, { at }), 'alone', 'safety.whatICanDo');
	session = safetyPlanKept(session, { at });
	const step = {
		...{ id: 's1', saidBy: ellis, writtenBy: jo, at, keptFrom: [], opened: true },
		...{ what: 'words s1.', by: '', who: { kind: 'participant', id: ellis } as const },
	};
	return { ...session, steps: [step], finishedAt: at };
};
const seal = {
	...{ id: 'd1', version: 1, sealedAt: at, fingerprint: 'f', sealedBy: 'c', pages: 2 },
	reader: ellis,
};
/** The same, by somebody whose birthday does not lie in between. */
const sameBand = () => choose(before(), 'start.birth', '2010-02');
const ranBy = (name: string, profile?: string): Session => ({
	...sameBand(),
	participants: sameBand().participants.map((one) =>
		one.id === jo ? { ...one, name, ...(profile !== undefined && { profile }) } : one,
	),
});
const runsNow = (name: string, profile: string) => ({ id: 'a1', name, profile });
const has = (session: Session, id: string) => session.words.some((one) => one.id === id);

describe('A review', () => {
	test('is a new sitting of the same person, with nothing said yet', () => {
		const review = reviewFrom(before(), begins);
		expect(review).toMatchObject({ id: 'review', personId: '9e45', changes: 0, finishedAt: null });
		expect(review.packVersion).toBe('2');
		expect(isEmpty(review)).toBe(true);
		expect([review.statements, review.sealed, review.takenHome]).toEqual([[], [], []]);
	});

	test('leaves the sitting before as it was', () => {
		const previous = before();
		const untouched = structuredClone(previous);
		reviewFrom(previous, begins);
		expect(previous).toEqual(untouched);
	});

	test('brings goals, open questions and the safety plan, with who said them and when', () => {
		const review = reviewFrom(sameBand(), begins);
		for (const id of ['g1', 't1', 'q1', 'signs', 'rules', 'stop'])
			expect(review.words.find((one) => one.id === id)).toEqual(
				sameBand().words.find((one) => one.id === id),
			);
		expect([has(review, 'q2'), has(review, 'said'), has(review, 'small')]).toEqual([
			false,
			false,
			false,
		]);
		expect(review.safetyVersions).toHaveLength(1);
		expect(review.safetyVersions[0]?.version).toBe(2);
	});

	test('shows the steps of last time as last time’s, and none as agreed today', () => {
		const review = reviewFrom(before(), begins);
		expect(review.steps).toEqual([]);
		expect(review.lastTime?.steps.map(({ what }) => what)).toEqual(['words s1.']);
		expect(review.lastTime?.smallSteps.map(({ id }) => id)).toEqual(['small']);
	});

	test('knows nobody’s chair but the practitioner’s until somebody says so', () => {
		const review = reviewFrom(before(), begins);
		expect([ellis, mum, jo].map((id) => isPresent(review, id))).toEqual([false, false, true]);
		expect(readersInRoom(review)).toEqual([ellis, mum]);
		const said = chairChanged(review, { participant: mum, chair: 'late', at: later });
		expect(readersInRoom(said)).toEqual([ellis]);
	});

	test('keeps the words of somebody else’s session theirs when a colleague runs it', () => {
		const session = ranBy('Jo', 'p1');
		const review = reviewFrom(session, { ...begins, practitioner: runsNow('Sam', 'p2') });
		expect(practitionerOf(review)).toMatchObject({ id: 'a1', name: 'Sam' });
		expect(review.participants.find(({ id }) => id === jo)).toMatchObject({
			role: 'other',
			name: 'Jo',
		});
		expect(perhapsPractitioner(review)).toBeUndefined();
	});

	test('knows who ran it by their way in, whatever name they typed', () => {
		const review = reviewFrom(ranBy('Dr Okafor', 'p1'), {
			...begins,
			practitioner: runsNow('Jo', 'p1'),
		});
		expect(practitionerOf(review)).toMatchObject({ id: jo, name: 'Dr Okafor' });
		expect(review.participants).toHaveLength(3);
	});

	test('gives whoever ran the first sitting their place again after a colleague’s', () => {
		const second = reviewFrom(ranBy('Jo', 'p1'), { ...begins, practitioner: runsNow('Sam', 'p2') });
		const again = { ...begins, id: 'third', practitioner: { id: 'a2', name: 'Jo', profile: 'p1' } };
		const third = reviewFrom(second, again);
		expect(practitionerOf(third).id).toBe(jo);
		expect(third.participants.find(({ id }) => id === 'a1')?.role).toBe('other');
	});

	test('asks where a record is from before that was kept, and two people become one', () => {
		const before = choose(sameBand(), 'goals.rating', 7, { subject: 'g1', saidBy: jo });
		const named = { ...before, participants: ranBy('Dr Okafor').participants };
		const review = reviewFrom(named, { ...begins, practitioner: runsNow('Jo', 'p1') });
		expect(perhapsPractitioner(review)?.id).toBe(jo);
		const told = practitionerTold(review, { id: jo, isSame: true });
		expect(practitionerOf(told)).toMatchObject({ id: 'a1', name: 'Dr Okafor', profile: 'p1' });
		expect(told.participants).toHaveLength(3);
		expect(JSON.stringify(told)).not.toContain(`"${jo}"`);
		expect(told.lastTime?.marks.map(({ saidBy }) => saidBy)).toEqual([ellis, 'a1']);
		expect(wordsFor(told, 'goals.goal')[0]?.saidBy).toBe(ellis);
	});

	test('asks once: somebody else stays who they are', () => {
		const review = reviewFrom(ranBy('Kim'), { ...begins, practitioner: runsNow('Jo', 'p1') });
		const told = practitionerTold(review, { id: jo, isSame: false });
		expect(perhapsPractitioner(told)).toBeUndefined();
		expect(told.participants.find(({ id }) => id === jo)).toMatchObject({
			name: 'Kim',
			role: 'other',
		});
	});

	test('lets nobody be taken out whose words are from last time', () => {
		const withDad = { ...sameBand(), participants: family({ dadOnPhone: true }).participants };
		const review = reviewFrom(rate(withDad, 6, at, dad), begins);
		expect(hasSpoken(review, dad)).toBe(true);
		expect(personLeftOut(review, { id: dad })).toBe(review);
	});

	test('opens Can and can’t for what was chosen, where the pack still has it', () => {
		expect(optionsStillIn(reviewFrom(before(), begins))).toEqual([
			{ topicId: 'low-mood', optionId: 'talking' },
		]);
	});

	test('carries on from a review as from a first sitting, with all the marks of before', () => {
		const second = rate(reviewFrom(sameBand(), begins), 3, later);
		const third = reviewFrom(second, { ...begins, id: 'third', at: '2027-01-20T10:00:00.000Z' });
		expect(third.lastTime?.marks.map(({ value }) => value)).toEqual([2, 3]);
		expect(third.lastTime?.options).toEqual([{ topicId: 'low-mood', optionId: 'talking' }]);
	});
});

describe('Last time’s mark', () => {
	test('is not on the sheet until that voice has set a new one', () => {
		const review = reviewFrom(rate(before(), 7, at, mum), begins);
		expect(sheetFor(review).lastTime?.marks).toEqual([]);
		expect(marksOver(review, 'g1', ellis)).toEqual([]);
		const again = rate(review, 4, later);
		expect(sheetFor(again).lastTime?.marks.map(({ saidBy }) => saidBy)).toEqual([ellis]);
		expect(goalLines(again)[0]?.marks).toMatchObject([
			{ value: 2, day: '2026-11-25' },
			{ value: 4, day: '2027-01-06' },
		]);
	});

	test('shows beside “not today” as well, which leaves no dot of its own', () => {
		const again = rate(reviewFrom(before(), begins), 'notToday', later);
		expect(marksOver(again, 'g1', ellis)).toMatchObject([{ value: 2, day: '2026-11-25' }]);
	});

	test('shows in a second sitting on the same day, each sitting at a time of its own', () => {
		const noon = { ...begins, at: '2026-11-25T12:00:00.000Z', today: '2026-11-25' };
		const review = rate(reviewFrom(before(), noon), 4, '2026-11-25T12:10:00.000Z');
		expect(markBefore(review, 'g1', ellis)).toMatchObject({ value: 2, at });
		const evening = { ...noon, id: 'evening', at: '2026-11-25T18:00:00.000Z' };
		const third = rate(reviewFrom(review, evening), 5, '2026-11-25T18:10:00.000Z');
		const marks = marksOver(third, 'g1', ellis);
		expect(marks.map(({ value }) => value)).toEqual([2, 4, 5]);
		expect(timesOf(marks).map(({ when }) => when)).toEqual(marks.map((mark) => mark.at));
	});

	test('is not what the number was a moment ago in the same sitting', () => {
		const moved = rate(
			rate(before(), 3, '2026-11-25T10:30:00.000Z'),
			4,
			'2026-11-25T10:31:00.000Z',
		);
		expect(markBefore(moved, 'g1', ellis)).toBeUndefined();
	});

	test('of several goals said one after the other is one time', () => {
		let session = say(before(), 'g2', 'goals.goal');
		const minutes = (n: number) => `2026-11-25T10:0${String(n)}:00.000Z`;
		session = choose(session, 'goals.rating', 6, { subject: 'g2', at: minutes(7) });
		session = reviewFrom(session, { ...begins, at: '2026-11-25T12:00:00.000Z' });
		for (const subject of ['g1', 'g2'])
			session = choose(session, 'goals.rating', 7, { subject, at: later });
		const marks = goalLines(session).flatMap((line) => line.marks);
		expect(marks).toHaveLength(4);
		expect(timesOf(marks)).toHaveLength(2);
	});

	test('stays last time’s where the plan was changed on the day it was sealed', () => {
		const noon = '2026-11-25T12:00:00.000Z';
		const sealed = { ...before(), sealed: [seal] };
		const change = changeFrom(sealed, { ...begins, at: noon })!;
		const again = rate(change, 6, '2026-11-25T12:05:00.000Z');
		expect(markBefore(again, 'g1', ellis)).toBeUndefined();
		const review = rate(reviewFrom(again, begins), 8, later);
		expect(marksOver(review, 'g1', ellis).map(({ value }) => value)).toEqual([6, 8]);
		expect(review.lastTime?.sittings).toEqual([sealed.createdAt]);
	});

	test('never shows before the new one, whatever was marked on whatever day', () => {
		const mark = fc.record({
			value: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('notToday' as const)),
			by: fc.constantFrom(ellis, mum),
			day: fc.integer({ min: 10, max: 24 }),
		});
		fc.assert(
			fc.property(fc.array(mark), fc.subarray([ellis, mum]), (marks, again) => {
				let session = before();
				for (const { value, by, day } of marks)
					session = rate(session, value, `2026-11-${String(day)}T10:00:00.000Z`, by);
				let review = reviewFrom(session, begins);
				for (const voice of again) review = rate(review, 5, later, voice);
				const shown = new Set(sheetFor(review).lastTime?.marks.map(({ saidBy }) => saidBy));
				expect([...shown].every((voice) => again.includes(voice))).toBe(true);
			}),
		);
	});
});

describe('What was kept from somebody', () => {
	test('stays kept from them in every review after it', () => {
		const people = [ellis, mum, dad];
		const entry = fc.record({
			question: fc.constantFrom(
				...(['goals.goal', 'safety.signs', 'options.toAsk', 'start.accessNeeds'] as const),
			),
			by: fc.constantFrom(...people, jo),
			from: fc.subarray(people),
			small: fc.subarray(people),
		});
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 8 }), fc.subarray(people), (entries, readers) => {
				let session = family({ dadOnPhone: true });
				entries.forEach(({ question, by, from, small }, n) => {
					const id = `w${String(n)}`;
					session = say(session, id, question, { saidBy: by, keptFrom: from });
					const step = { saidBy: by, keptFrom: small, subject: id };
					session = say(session, `step-${id}`, 'goals.smallStep', step);
					session = choose(session, 'goals.rating', 10 - n, { subject: id, saidBy: by });
				});
				const once = reviewFrom(session, begins);
				const twice = reviewFrom(once, { ...begins, id: 'twice' });
				for (const review of [once, twice]) {
					const shown = JSON.stringify(sessionFor(review, readers));
					entries.forEach(({ from, small }, n) => {
						const id = `w${String(n)}`;
						const isKept = from.some((reader) => readers.includes(reader));
						const isStepKept = isKept || small.some((reader) => readers.includes(reader));
						if (isKept) expect(shown).not.toContain(`"${id}"`);
						if (isStepKept) expect(shown).not.toContain(`words step-${id}.`);
					});
				}
			}),
		);
	});

	test('stays kept when the goal that it was about is taken out', () => {
		const review = reviewFrom(keptFrom(before(), { id: 'g1', readers: [mum] }), begins);
		const taken = { ...review, words: review.words.filter(({ id }) => id !== 'g1') };
		expect(JSON.stringify(sessionFor(taken, [mum]))).not.toContain('words small.');
		expect(sessionFor(taken, [mum]).lastTime?.marks).toEqual([]);
	});

	test('can be kept from somebody today, although it was said last time', () => {
		const review = keptFrom(reviewFrom(before(), begins), { id: 's1', readers: [mum] });
		expect(sessionFor(review, [mum]).lastTime?.steps).toEqual([]);
		expect(sessionFor(review, [ellis]).lastTime?.steps).toHaveLength(1);
	});
});

describe('A birthday of 13, 16 or 18 in between', () => {
	const shared = {
		...{ id: 'c1', reader: mum, getsCopy: true, parts: ['goals'] as const, nameOnIt: '' },
		...{ shows: [] as const, school: '' },
	};
	const nan = { id: 'k1', name: 'Nan', number: '0123', when: '' };
	const withCopies = (session: Session) => ({ ...session, sharing: [shared], contacts: [nan] });
	// 15 in November, and 16 or still 15 in January.
	const turns16 = () => choose(before(), 'start.birth', '2010-12');

	test('asks sharing, contacts and who decides afresh, and answers none of them', () => {
		const review = reviewFrom(withCopies(turns16()), begins);
		expect(review.lastTime).toMatchObject({ asksAfresh: true, ageThen: 15 });
		expect([review.sharing, review.contacts]).toEqual([[], []]);
		expect(wordsFor(review, 'start.contactRules')).toEqual([]);
		expect(answerOf(review, 'choice.decides', ellis)).toBeUndefined();
		expect(askedAfresh(review).map(({ id, isAsked }) => [id, isAsked])).toEqual([
			['private', false],
			['contacts', false],
			['sharing', false],
			['decides', false],
		]);
		expect(review.lastTime?.before.words.map(({ id }) => id)).toEqual(['rules']);
		expect(review.lastTime?.before.contacts).toEqual([nan]);
	});

	test('says of each whether it was asked today', () => {
		const review = choose(reviewFrom(turns16(), begins), 'choice.decides', 'youngPerson');
		expect(askedAfresh(review).find(({ id }) => id === 'decides')?.isAsked).toBe(true);
	});

	test('carries them along where there is none', () => {
		const review = reviewFrom(withCopies(sameBand()), begins);
		expect(review.lastTime?.asksAfresh).toBe(false);
		expect([review.sharing, review.contacts]).toEqual([[shared], [nan]]);
		expect(has(review, 'rules')).toBe(true);
		expect(askedAfresh(review)).toEqual([]);
	});
});

describe('What people talked about today', () => {
	const talked = (session: Session) => stageIds.filter((id) => isTalkedAboutNow(session, id));

	test('is nothing when a review begins, though notes of last time lie there', () => {
		const review = reviewFrom(before(), begins);
		expect(hasNotes(review, 'goals')).toBe(true);
		expect(talked(review)).toEqual([]);
	});

	test('is what somebody has said since', () => {
		const review = rate(reviewFrom(before(), begins), 5, '2027-01-06T10:20:00.000Z');
		expect(talked(review)).toEqual(['goals']);
	});

	test('is a step of last time that somebody took along, and what a birthday asks again', () => {
		const review = reviewFrom(choose(before(), 'start.birth', '2010-12'), begins);
		expect(talked({ ...review, steps: review.lastTime!.steps })).toEqual(['plan']);
		const [small] = review.lastTime!.smallSteps;
		expect(talked({ ...review, words: [...review.words, small!] })).toEqual(['goals']);
		const nan = { id: 'k1', name: 'Nan', number: '0123', when: '' };
		expect(talked({ ...review, contacts: [nan] })).toEqual(['plan']);
	});

	test('is all that was said in a first conversation', () => {
		expect(talked(before())).toEqual(stageIds.filter((id) => hasNotes(before(), id)));
	});
});
