import type { DocumentNode } from '#domain/document-tree.ts';
import type { PlanChoice } from '#domain/plan-agreed.ts';
import {
	chose,
	noted,
	paragraph,
	part,
	under,
	voice,
	voices,
	type Nodes,
	type PlanSource,
} from './nodes.ts';

/** What we chose and why: the choice on one side, every voice on the other. */
export function choiceNodes(source: PlanSource): Nodes {
	const { plan, words } = source;
	const { choice } = plan;
	if (!choice) return [];
	return part(words.headings.choice, [
		{
			kind: 'columns',
			columns: [chosenNodes(choice, source), agreementNodes(choice, source)],
		},
		...under(words.setAside, setAsideNodes(choice, source)),
		...under(words.ready, readyNodes(choice, source)),
		...under(words.decides, decidesNodes(choice, source)),
	]);
}

function chosenNodes(choice: PlanChoice, source: PlanSource): Nodes {
	const { pack, words } = source;
	const kind = pack.wording.choiceKinds.find((one) => one.id === choice.kind);
	const trial = choice.trialWeeks === null ? '' : ` ${words.trialFor(choice.trialWeeks)}`;
	return [
		...(kind ? [paragraph(noted(`${kind.label}.${trial}`, choice.through.kind))] : []),
		...choice.chosen.flatMap(({ name, reasons, through }): DocumentNode[] => [
			{ kind: 'heading', level: 3, ticked: true, text: [{ text: name }] },
			...(through === null ? [] : [paragraph(words.chosenThrough(through), 'small')]),
			...waitNodes(name, source),
			...voices(reasons, source),
		]),
		...voices(choice.place, source, words.where),
		...waysNodes(choice, words),
		...voices(choice.withWhom, source, words.withWhom),
	];
}

/** "In person, one to one.": a sentence, however many ways there are. */
function waysNodes({ ways, through }: PlanChoice, words: PlanSource['words']): DocumentNode[] {
	const [first, ...rest] = ways.map((way) => words.ways[way] ?? way);
	if (first === undefined) return [];
	const lower = rest.map((way) => way.charAt(0).toLowerCase() + way.slice(1));
	return [paragraph(noted(`${[first, ...lower].join(', ')}.`, through.ways))];
}

/** The local wait with the day it was true; a service that filled nothing in says so. */
function waitNodes(name: string, { pack, words }: PlanSource): DocumentNode[] {
	const options = pack.topics.flatMap((topic) => topic.options);
	const option = options.find((one) => one.namePlain === name);
	if (!option) return [];
	const { startsWhen } = option;
	const text = startsWhen
		? words.wait(startsWhen.text, words.day(startsWhen.asOf))
		: pack.wording.notFilledIn;
	return [{ kind: 'paragraph', indented: true, text: [{ text }] }];
}

const agreementNodes = (choice: PlanChoice, source: PlanSource): Nodes =>
	choice.agreement.flatMap(({ voice: who, answer, through, words: said }) => {
		const before =
			answer === null ? undefined : noted(`${source.words.agreement[answer] ?? answer}.`, through);
		const [first, ...rest] = said;
		if (!first) return before === undefined ? [] : [chose(who, before)];
		return [voice(first, source, before), ...voices(rest, source)];
	});

const setAsideNodes = (choice: PlanChoice, source: PlanSource): Nodes =>
	choice.setAside.flatMap(({ name, reasons, through }) => [
		paragraph(noted(name, through)),
		...voices(reasons, source),
	]);

const readyNodes = (choice: PlanChoice, source: PlanSource): Nodes =>
	choice.ready.flatMap(({ question, answers, help }) => {
		const said = answers.map(({ voice: who, answer, through }) =>
			noted(`${who.name}, ${source.words.readyAnswers[answer] ?? answer}`, through),
		);
		const line = said.length > 0 ? `${question} ${said.join('; ')}.` : question;
		return [paragraph(line), ...voices(help, source, source.words.whatHelps)];
	});

function decidesNodes({ decides, basis, through }: PlanChoice, source: PlanSource): Nodes {
	const who =
		decides === null
			? []
			: [paragraph(noted(source.words.decidesWho[decides] ?? decides, through.decides))];
	return [...who, ...voices(basis, source)];
}
