/** Crisis lines and *Staying safe*, for the validator. */
import * as v from 'valibot';
import { date, listOf, oneOf, shape, shortId, whole, words, yesNo } from './schema-parts.ts';

const number = v.pipe(words, v.regex(/^[0-9]{3,15}$/, 'Only the digits to dial.'));
const age = v.nullable(whole(0, 120));

export const crisisLineSchema = shape({
	id: shortId,
	name: words,
	what: words,
	forWhom: words,
	ageFrom: age,
	ageTo: age,
	hours: words,
	call: v.nullable(shape({ label: words, number })),
	text: v.nullable(shape({ label: words, number, body: v.nullable(words) })),
	deafRoutes: listOf(shape({ label: words, how: words }), 0, 6),
	checked: date,
	checkAgainBy: date,
	local: yesNo,
	removable: yesNo,
	sourceId: shortId,
	unverified: yesNo,
});

export const promptSchema = shape({ text: words, audience: oneOf('room', 'practitioner') });

export const safetySchema = shape({
	opening: words,
	ifNow: words,
	stayWith: words,
	noNeedToBeSure: words,
	steps: listOf(
		shape({
			id: oneOf('signs', 'whatICanDo', 'distract', 'ask', 'professionals', 'safer'),
			title: words,
			question: words,
			examples: listOf(words, 1, 6),
		}),
		6,
		6,
	),
	sequence: listOf(promptSchema, 1, 20),
	supporterPage: listOf(words, 1, 20),
	saySomething: shape({
		lead: words,
		lines: listOf(words, 2, 12),
		listener: listOf(words, 1, 6),
	}),
});
