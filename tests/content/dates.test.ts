import { expect, it } from 'vitest';
import { spokenDay, spokenMonth } from '#content/messages/dates.ts';

it('says a day that was picked as people say it', () => {
	expect(spokenDay('2026-11-28')).toBe('28 November 2026');
	expect(spokenMonth('2011-03')).toBe('March 2011');
});

it('leaves a day alone that somebody typed in words', () => {
	for (const typed of ['28 Nov', 'Friday 2', 'May', '2027', 'before 12 March'])
		expect(spokenDay(typed)).toBe(typed);
});
