import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/session.ts';
import { keepingMarks, marksOn } from '#ui/stages/side-by-side/marks.ts';

const ellis = { id: 'ellis', name: 'Ellis', pen: 'youngPerson' } as const;
const mark = (subject: string, value: string): Answer => ({
	id: `${subject}-${value}`,
	question: 'options.mark',
	subject,
	value,
	saidBy: ellis.id,
	writtenBy: 'jo',
	at: '2026-11-25T10:00:00.000Z',
	keptFrom: [],
	opened: true,
	earlier: [],
});
const sixty = Array.from({ length: 60 }, (_, at) => mark(`place-${at.toString()}`, 'like'));

describe('Sixty marks', () => {
	it('keep their lists when one more is made, so that only its box is drawn again', () => {
		const marksNow = keepingMarks();
		const before = marksNow({ answers: sixty }, [ellis]);
		const after = marksNow({ answers: [...sixty, mark('one-more', 'ask')] }, [{ ...ellis }]);
		for (const { subject } of sixty) expect(after.get(subject)).toBe(before.get(subject));
		expect(after.get('one-more')).toMatchObject([{ mark: 'ask' }]);
	});

	it('are made anew where one changed', () => {
		const marksNow = keepingMarks();
		const before = marksNow({ answers: sixty }, [ellis]);
		const changed = [mark('place-0', 'notForMe'), ...sixty.slice(1)];
		expect(marksNow({ answers: changed }, [ellis]).get('place-0')).not.toBe(before.get('place-0'));
	});
});

describe('A mark on an answer that is the same for several', () => {
	const places = ['a', 'b'];
	it('stands once when it is for all of them', () => {
		const marks = keepingMarks()({ answers: [mark('a', 'ask'), mark('b', 'ask')] }, [ellis]);
		expect(marksOn(marks, places)).toEqual([{ voice: ellis, mark: 'ask', through: undefined }]);
	});

	it('says which it is for when it is for one', () => {
		const marks = keepingMarks()({ answers: [mark('b', 'ask')] }, [ellis]);
		expect(marksOn(marks, places)).toMatchObject([{ mark: 'ask', places: ['b'] }]);
	});
});
