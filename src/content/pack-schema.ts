/** The shape of a whole pack, for the validator. Every field is named; an unknown one is refused. */
import * as v from 'valibot';
import type { Pack } from '#domain/pack.ts';
import { address, date, ids, listOf, oneOf, shape, shortId, whole, words } from './schema-parts.ts';
import { easySchema } from './easy-schema.ts';
import { crisisLineSchema } from './safety-schema.ts';
import { figureSchema, grouping, localAnswer, questionId, topicSchema } from './topic-schema.ts';
import { wordingSchema } from './wording-schema.ts';

const sourceSchema = shape({
	id: shortId,
	authors: words,
	year: whole(1900, 2100),
	title: words,
	where: words,
	url: v.nullable(address),
	status: oneOf('read', 'secondary', 'recalled'),
});

const groupingSchema = shape({
	id: grouping,
	plain: words,
	thriveName: words,
	lines: listOf(words, 2, 3),
	sourceIds: ids,
});

const localSchema = shape({
	serviceName: v.nullable(words),
	phone: v.nullable(words),
	hours: v.nullable(words),
	outOfHours: v.nullable(words),
	address: v.nullable(localAnswer),
});

const instrumentSchema = shape({
	name: words,
	credit: words,
	licence: words,
	low: words,
	high: words,
	questions: listOf(shape({ id: shortId, words }), 1, 20),
});

export const packSchema: v.GenericSchema<unknown, Pack> = shape({
	format: v.literal(1, 'This pack was made for a newer version of the app.'),
	id: shortId,
	version: words,
	language: v.literal('en-GB', 'Only en-GB is known.'),
	made: date,
	reviewBy: date,
	author: words,
	funder: words,
	changeNote: words,
	approvedBy: v.nullable(words),
	sources: listOf(sourceSchema, 1, 500),
	groupings: listOf(groupingSchema, 5, 5),
	lifeAreaCards: listOf(shape({ id: shortId, label: words, icon: shortId }), 1, 40),
	questions: listOf(shape({ id: questionId, plain: words }), 10, 10),
	topics: listOf(topicSchema, 1, 40),
	generalFigures: listOf(figureSchema, 0, 40),
	crisisLines: listOf(crisisLineSchema, 2, 40),
	caseMix: listOf(shape({ code: words, name: words, grouping }), 0, 40),
	wording: wordingSchema,
	easy: v.exactOptional(easySchema),
	local: localSchema,
	experienceInstrument: v.exactOptional(instrumentSchema),
});
