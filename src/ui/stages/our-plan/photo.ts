import { spokenDay } from '#content/messages/dates.ts';
import { photoPage } from '#content/messages/our-plan.ts';
import type { CrisisLine } from '#domain/pack-safety.ts';
import type { Id } from '#domain/people.ts';
import { spacedNumber } from '#domain/phone-number.ts';
import type { Contact, Review, Step } from '#domain/plan-parts.ts';

export type PhotoPart = 'step' | 'date' | 'ring';

/** What stands on the photo page; the code says the same, and holds no link. */
export type Photo = {
	readonly step: string | null;
	/** by when, in words, where that was said of the step */
	readonly by: string | null;
	readonly date: string | null;
	/** when we talk next, in the words that it was said in, where no day is set */
	readonly next: string | null;
	readonly ring: readonly { readonly number: string; readonly name: string }[];
};

type From = {
	parts: readonly PhotoPart[];
	/** a step of the plan, or the small step of a goal */
	step: (Pick<Step, 'what'> & Partial<Pick<Step, 'by'>>) | undefined;
	review: Review | null;
	next?: string | undefined;
	contacts: readonly Contact[];
	lines: readonly CrisisLine[];
};

/** The steps with those of this person first, for the page is theirs; else as they were agreed. */
export const ownFirst = (steps: readonly Step[], person: Id): readonly Step[] => {
	const isOwn = ({ who }: Step) => who.kind === 'participant' && who.id === person;
	return [...steps.filter(isOwn), ...steps.filter((one) => !isOwn(one))];
};

// More would make the code too fine for a phone to read across a table.
const mostLines = 3;

/** Only the parts that were chosen; people's own contacts come before the lines. */
export const photoFrom = ({ parts, step, review, next, contacts, lines }: From): Photo => ({
	step: parts.includes('step') && step ? step.what : null,
	by: parts.includes('step') && step?.by ? photoPage.by(spokenDay(step.by)) : null,
	date: parts.includes('date') && review ? review.date : null,
	next: parts.includes('date') && !review && next ? next : null,
	ring: parts.includes('ring')
		? [
				...contacts
					.filter((one) => one.number !== '')
					.map(({ number, name }) => ({ number, name })),
				...lines.slice(0, mostLines).map((line) => ({
					number: line.call ? spacedNumber(line.call) : (line.text?.number ?? ''),
					name: line.call ? line.name : (line.text?.label ?? line.name),
				})),
			]
		: [],
});

/** One line for each thing, as a phone shows it. */
export const photoText = (photo: Photo): string =>
	[
		photo.step,
		photo.by,
		photo.date,
		photo.next,
		...photo.ring.map((one) =>
			one.name === one.number ? one.number : `${one.name}: ${one.number}`,
		),
	]
		.filter((line) => line !== null)
		.join('\n');

// Beyond this the squares are too fine for a phone held over a table.
const mostBytes = 1000;

/** Whether a phone can be expected to read it; longer words stand on the page alone. */
export const fitsCode = (text: string): boolean =>
	new TextEncoder().encode(text).length <= mostBytes;

/** A calendar entry for the day when there is one (RFC 5545), else the plain text. */
export const photoCode = (photo: Photo, title: string): string => {
	if (!photo.date) return photoText(photo);
	const day = photo.date.replaceAll('-', '');
	return [
		'BEGIN:VEVENT',
		`SUMMARY:${escaped(title)}`,
		`DTSTART;VALUE=DATE:${day}`,
		`DESCRIPTION:${escaped(photoText({ ...photo, date: null }))}`,
		'END:VEVENT',
	].join('\r\n');
};

const escaped = (text: string): string =>
	text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
