/** Days and moments as people here say them, in the time zone of the tablet. */
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short' });
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

// Only days and moments as we keep them: "28 Nov" is what somebody typed, and stays so, though a
// browser would read it as a day in 2001. Noon keeps a bare day the same day in every time zone.
const asDate = (text: string): Date => {
	if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) return new Date(NaN);
	return new Date(text.length === 10 ? `${text}T12:00:00` : text);
};

/** "25 November 2026"; what is no date stays as it was typed. */
export function spokenDay(text: string): string {
	const date = asDate(text);
	return Number.isNaN(date.getTime()) ? text : day.format(date);
}

/** "March 2011", for a month as it is kept; what is no month stays as it was typed. */
export function spokenMonth(text: string): string {
	const date = asDate(`${text}-01`);
	return Number.isNaN(date.getTime()) ? text : month.format(date);
}

/** "Wednesday 25 November 2026"; what is no date stays as it was typed. */
export function spokenWeekday(text: string): string {
	const date = asDate(text);
	return Number.isNaN(date.getTime()) ? text : `${weekday.format(date)} ${day.format(date)}`;
}

/** "25 November 2026, 10:52"; what is no date stays as it was typed. */
export function spokenMoment(text: string): string {
	const date = asDate(text);
	return Number.isNaN(date.getTime()) ? text : `${day.format(date)}, ${time.format(date)}`;
}

/** A day, or a moment where one is given; what is neither stays as it was typed. */
export const spokenWhen = (text: string): string =>
	text.length === 10 ? spokenDay(text) : spokenMoment(text);

/** "10:52"; what is no moment stays as it was typed. */
export function spokenClock(text: string): string {
	const date = asDate(text);
	return Number.isNaN(date.getTime()) ? text : time.format(date);
}

/** "Nov", as on a leaf of a calendar. */
export const monthOnLeaf = (text: string): string => shortMonth.format(asDate(text));

/** "25 Nov", where there is little room. */
export const dayInShort = (text: string): string => shortDay.format(asDate(text));
