import type { DocumentTree } from '#domain/document-tree.ts';
import type { Id } from '#domain/people.ts';
import { planPartIds, type PlanPartId } from '#domain/plan-parts.ts';
import type { Plan } from '#domain/plan.ts';
import { changeNodes } from './plan/change.ts';
import { choiceNodes } from './plan/choice.ts';
import { goalsNodes } from './plan/goals.ts';
import { kindOfHelpNodes } from './plan/kind-of-help.ts';
import { limitsNodes } from './plan/limits.ts';
import { withPackLanguage } from './plan/pack-language.ts';
import { holder, paragraph, type Nodes, type PlanSource } from './plan/nodes.ts';
import { safetyNodes } from './plan/safety.ts';
import { endingNodes, sinceLastNodes } from './plan/review.ts';
import { sideBySideNodes } from './plan/side-by-side.ts';
import { signedNodes, type SealOnPage } from './plan/signatures.ts';
import { copiesNodes, ringNodes, stepsNodes, whenNodes } from './plan/together.ts';
import { whatMattersNodes } from './plan/what-matters.ts';

/** A plan as one reader gets it. `plan` must already be that reader's own view of the session. */
export interface PlanForPaper extends PlanSource {
	/** The parts chosen for this reader; all of them when nothing was chosen. */
	readonly parts?: readonly PlanPartId[];
	/** The name that stands on it, when it is another than in the room. */
	readonly nameOnIt?: string;
	/** Whether day and place stand on it; both when nothing was chosen. */
	readonly shows?: readonly ('date' | 'place' | 'school')[];
	readonly school?: string;
	/** Who seals it; the practitioner when absent. */
	readonly seal?: SealOnPage;
	/** Of `words`: British English when absent. */
	readonly language?: Pick<DocumentTree, 'language' | 'direction'>;
}

/**
 * The plan as a document: laid out as drawn, voices apart, words as they were said.
 *
 * What a reader's copy does not have is not mentioned in it either.
 */
export function planDocument(copy: PlanForPaper): DocumentTree {
	const { plan, pack, words, language = { language: 'en-GB' } } = copy;
	const body = planNodes(copy);
	return {
		title: words.fileTitle,
		...language,
		...(plan.practice && { practice: words.practice }),
		foot: {
			start: [words.check],
			end: [[plan.serviceName, plan.phone].filter((one) => one !== null).join(', ')].filter(
				(line) => line !== '',
			),
			page: words.page,
		},
		body: language.language === pack.language ? body : withPackLanguage(body, pack),
	};
}

function planNodes(copy: PlanForPaper): Nodes {
	const { plan } = copy;
	const has = (part: PlanPartId) => (copy.parts ?? planPartIds).includes(part);
	const chosen = (part: PlanPartId, nodes: (source: PlanSource) => Nodes) =>
		has(part) ? nodes(copy) : [];
	const practitioner = plan.voices.find((one) => one.pen === 'practitioner');
	return [
		...headNodes(copy),
		...chosen('goals', sinceLastNodes),
		...chosen('whatMatters', whatMattersNodes),
		...chosen('kindOfHelp', kindOfHelpNodes),
		...chosen('options', sideBySideNodes),
		...chosen('choice', choiceNodes),
		...chosen('limits', limitsNodes),
		{ kind: 'page-break' },
		...chosen('goals', goalsNodes),
		...chosen('steps', stepsNodes),
		...whenNodes(copy),
		...chosen('goals', endingNodes),
		...chosen('safety', safetyNodes),
		...ringNodes(copy),
		...copiesNodes(copy, notTalkedAbout(plan, has, copy)),
		...signedNodes(copy, copy.seal ?? { name: practitioner?.name ?? '' }),
	];
}

function headNodes(copy: PlanForPaper): Nodes {
	const { plan, words, nameOnIt, shows, school = '' } = copy;
	const show = shows ?? ['date', 'place'];
	const name = nameOnIt === undefined || nameOnIt === '' ? plan.youngPerson.name : nameOnIt;
	const away = new Set(plan.absent.map((one) => one.id));
	const hasLeft = (id: Id) => plan.leftEarly.includes(id);
	const present = plan.voices.filter((one) => !away.has(one.id));
	return [
		{
			kind: 'masthead',
			title: words.title(name),
			beside: [
				...(plan.practice ? [words.practice] : []),
				...(show.includes('date') ? [words.day(plan.agreedOn)] : []),
				...(show.includes('place') && plan.serviceName !== null ? [plan.serviceName] : []),
				...(show.includes('school') && school !== '' ? [school] : []),
				...(plan.version > 1 ? [words.version(plan.version)] : []),
			],
		},
		{
			kind: 'voices',
			label: words.madeBy,
			holders: present.map((one) => ({
				...holder(one),
				who: one.pen === 'practitioner' ? words.practitioner(one.name) : one.name,
			})),
		},
		...changeNodes(copy),
		...plan.interpreters.map((language) => paragraph(words.interpreted(language), 'small')),
		...plan.absent
			.filter((one) => one.id !== plan.youngPerson.id)
			.map((one) =>
				paragraph(hasLeft(one.id) ? words.hereInPart(one.name) : words.notHere(one.name), 'small'),
			),
		...(plan.notSeenYet ? [paragraph(words[unseen(plan)](name))] : []),
	];
}

/** How a plan tells that the young person has not seen it: a change holds what they chose before. */
function unseen({ change, leftEarly, youngPerson }: Plan) {
	if (leftEarly.includes(youngPerson.id)) return 'leftUnseen';
	return change ? 'changedUnseen' : 'notSeenYet';
}

/** Stages without a word, by the names people know; a part this copy does not have is not among them. */
function notTalkedAbout(
	plan: Plan,
	has: (part: PlanPartId) => boolean,
	{ words }: PlanSource,
): readonly string[] {
	return plan.notTalkedAbout.flatMap((stage) =>
		stage !== 'start' && stage !== 'plan' && has(stage) ? [words.headings[stage]] : [],
	);
}
