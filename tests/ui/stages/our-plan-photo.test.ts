import { describe, expect, it } from 'vitest';
import { fitsCode, ownFirst, photoCode, photoFrom, photoText } from '#ui/stages/our-plan/photo.ts';
import { starterPack } from './pack.ts';

const step = {
	id: 's',
	saidBy: 'ellis',
	writtenBy: 'jo',
	at: '2026-11-25T10:00:00.000Z',
	keptFrom: [],
	opened: true,
	what: 'Ask school; a quiet way in, please',
	who: { kind: 'participant' as const, id: 'jo' },
	by: 'Friday',
};
const from = {
	parts: ['step', 'date', 'ring'] as const,
	step,
	review: { date: '2027-01-06', arrangedBy: '' },
	contacts: [{ id: 'c', name: 'Auntie Bea', number: '07700 900123', when: '' }],
	lines: starterPack.crisisLines,
};

describe('The photo page', () => {
	it('has only what was chosen for it', () => {
		expect(photoFrom({ ...from, parts: ['date'] })).toEqual({
			step: null,
			by: null,
			date: '2027-01-06',
			next: null,
			ring: [],
		});
	});

	it('offers the young person’s own step first: it goes on their phone', () => {
		const own = { ...step, id: 'o', what: 'Text Sam', who: { ...step.who, id: 'ellis' } };
		const agency = { kind: 'agency' as const, name: 'School', agreedBy: '' };
		const theirs = { ...step, id: 't', who: agency };
		expect(ownFirst([step, theirs, own], 'ellis').map((one) => one.id)).toEqual(['o', 's', 't']);
	});

	it('puts people’s own contacts before the lines, and 999 among them', () => {
		const ring = photoFrom(from).ring.map((one) => one.number);
		expect(ring.slice(0, 2)).toEqual(['07700 900123', '999']);
	});

	it('holds the same words as a calendar entry, and no link', () => {
		const code = photoCode(photoFrom(from), 'We talk again');
		expect(code).toContain('DTSTART;VALUE=DATE:20270106');
		expect(code).toContain('SUMMARY:We talk again');
		expect(code).toContain('Ask school\\; a quiet way in\\, please');
		expect(code).toContain('07700 900123');
		expect(code).not.toMatch(/https?:|www\./);
	});

	it('says by when the step is to be done, on the page and in the code', () => {
		expect(photoFrom(from).by).toBe('by Friday');
		expect(photoText(photoFrom(from))).toMatch(/^Ask school; a quiet way in, please\nby Friday\n/);
		const dated = photoFrom({ ...from, step: { ...step, by: '2026-12-04' } });
		expect(dated.by).toBe('by 4 December 2026');
		expect(photoFrom({ ...from, step: { what: 'A small step' } }).by).toBeNull();
	});

	it('holds plain text when no day is chosen', () => {
		const photo = photoFrom({ ...from, parts: ['step'] });
		expect(photoCode(photo, 'We talk again')).toBe(photoText(photo));
	});

	it('says when we talk next in the words it was said in, where no day is set', () => {
		const photo = photoFrom({ ...from, review: null, next: 'Thursday after school, by phone' });
		expect(photo.date).toBeNull();
		expect(photoText(photo)).toContain('Thursday after school, by phone');
		expect(photoFrom({ ...from, next: 'Thursday' }).next, 'a day goes before it').toBeNull();
	});

	it('makes no code of words that are too long for a phone to read', () => {
		expect(fitsCode('a'.repeat(1000))).toBe(true);
		expect(fitsCode('ع'.repeat(1000))).toBe(false);
	});
});
