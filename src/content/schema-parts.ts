/** The small parts that every schema of a pack is built from, with their sentences. */
import * as v from 'valibot';

/** An object with these fields and no other. */
export const shape = <const Fields extends v.ObjectEntries>(fields: Fields) =>
	v.strictObject(fields, 'This has the wrong shape.');

/** Plain text: something in it, no markup, no hidden characters. */
export const words = v.pipe(
	v.string('This should be text.'),
	v.check((text) => text.trim() !== '', 'There are no words here.'),
	v.maxLength(2000, 'This is longer than 2,000 characters.'),
	v.check((text) => !text.includes('<'), 'Plain text only: “<” is not allowed.'),
	v.check((text) => !/[\p{Cc}\p{Bidi_Control}]/u.test(text), 'There are hidden characters here.'),
);

export const shortId = v.pipe(
	words,
	v.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,59}$/, 'Only letters, numbers and “-”, 60 at most.'),
);

export const address = v.pipe(words, v.regex(/^https?:\/\/\S+$/, 'An address starts with http.'));

const daysIn = (year: number, month: number): number =>
	month === 2
		? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
			? 29
			: 28
		: [4, 6, 9, 11].includes(month)
			? 30
			: 31;

const isRealDay = (text: string): boolean => {
	const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** A day that exists, as 2026-11-25. */
export const date = v.pipe(
	words,
	v.regex(/^\d{4}-\d{2}-\d{2}$/, 'A date looks like 2026-11-25.'),
	v.check(isRealDay, 'There is no such day.'),
);

export const yesNo = v.boolean('This should be true or false.');

export const whole = (least: number, most: number) =>
	v.pipe(
		v.number('This should be a number.'),
		v.integer('This should be a whole number.'),
		v.minValue(least, `This should be ${least} or more.`),
		v.maxValue(most, `This should be ${most} or less.`),
	);

export const oneOf = <const Choices extends readonly string[]>(...choices: Choices) =>
	v.picklist(choices, `This should be one of: ${choices.join(', ')}.`);

export const listOf = <Part extends v.GenericSchema>(part: Part, least: number, most: number) =>
	v.pipe(
		v.array(part, 'This should be a list.'),
		v.minLength(least, `There should be ${least} or more.`),
		v.maxLength(most, `There should be ${most} or fewer.`),
	);

export const ids = listOf(shortId, 0, 40);
