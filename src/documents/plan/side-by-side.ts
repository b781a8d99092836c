import type { Inline } from '#domain/document-tree.ts';
import type { PlanTopic } from '#domain/plan-options.ts';
import type { PlanAnswer } from '#domain/plan-words.ts';
import type { PlanDocumentWords } from '#documents/plan-document-words.ts';
import {
	noted,
	paragraph,
	part,
	under,
	voice,
	voices,
	type Nodes,
	type PlanSource,
} from './nodes.ts';

/** What was looked at side by side: each voice's marks, questions to ask, own rows. */
export const sideBySideNodes = (source: PlanSource): Nodes =>
	part(
		source.words.headings.options,
		source.plan.topics.flatMap((topic) => under(topic.title, topicNodes(topic, source))),
	);

function topicNodes(topic: PlanTopic, source: PlanSource): Nodes {
	const { words, plan } = source;
	const practitioner = plan.voices.find((one) => one.pen === 'practitioner');
	return [
		{ kind: 'list', entries: topic.options.map((option) => optionLine(option, words)) },
		...topic.ownRows.flatMap(({ words: row, fits }) => [
			voice(row, source),
			...fits.flatMap((fit) => voices(fit.words, source, words.about(fit.option))),
		]),
		...under(words.toAsk, [
			...topic.toAsk.flatMap(({ words: asked, state, answers }) => [
				voice(asked, source, state === null ? undefined : `${words.askedStates[state]}:`),
				...voices(answers, source, words.answer),
			]),
			...topic.askedAbout.flatMap(({ about, state, answers }) => [
				paragraph(state === null ? about : `${words.askedStates[state]}: ${about}`),
				...voices(answers, source, words.answer),
			]),
		]),
		...voices(
			topic.practitionerView.words,
			source,
			words.practitionerThinks(practitioner?.name ?? ''),
		),
		...openedNodes(topic.practitionerView, words),
	];
}

function openedNodes(
	{ words: said, why }: PlanTopic['practitionerView'],
	words: PlanDocumentWords,
) {
	const because = why === null ? undefined : words.openedBecause[why];
	return said.length > 0 && because !== undefined ? [paragraph(because, 'small')] : [];
}

type TopicOption = PlanTopic['options'][number];

function optionLine({ name, marks, cells }: TopicOption, words: PlanDocumentWords): Inline {
	const whole = marksText(marks, words);
	const parts = cells.map(
		({ question, marks: beside }) => `${question} ${marksText(beside, words)}`,
	);
	const said = [...(whole === '' ? [] : [whole]), ...parts].join('. ');
	return [{ text: name, bold: true }, { text: said === '' ? '' : `: ${said}.` }];
}

const marksText = (marks: readonly PlanAnswer[], words: PlanDocumentWords): string =>
	marks
		.map(({ voice: who, answer, through }) =>
			noted(`${who.name}, ${words.marks[answer] ?? answer}`, through),
		)
		.join('; ');
