import type { LevelLine } from '#domain/document-tree.ts';
import type { CrisisLine } from '#domain/pack-safety.ts';
import { spacedNumber } from '#domain/phone-number.ts';
import type { PlanStep } from '#domain/plan-goals.ts';
import type { PlanDocumentWords } from '#documents/plan-document-words.ts';
import { paragraph, part, under, voices, whoSaid, type Nodes, type PlanSource } from './nodes.ts';

/** Who does what by when, and what helps while we wait. */
export function stepsNodes(source: PlanSource): Nodes {
	const { plan, words } = source;
	const checklist = {
		kind: 'checklist' as const,
		entries: plan.steps.map((step) => ({
			text: [{ text: step.words.text }],
			aside: asideOf(step, words),
			after: whoSaid(step.words, words),
		})),
	};
	return part(words.headings.steps, [
		...(plan.steps.length > 0 ? [checklist] : []),
		...under(words.meanwhile, voices(plan.meanwhile, source)),
	]);
}

function asideOf({ who, by, notAskedYet, agreedBy }: PlanStep, words: PlanDocumentWords): string {
	const base = by === '' ? who : words.stepBy(who, by);
	if (notAskedYet) return `${base} (${words.notAsked})`;
	return agreedBy === null ? base : `${base} (${words.agreedBy(agreedBy)})`;
}

/** The days we know of, on one level line. */
export function whenNodes({ plan, words }: PlanSource): Nodes {
	const days = [
		{ date: plan.agreedOn, what: words.today },
		...(plan.review
			? [{ date: plan.review.date, what: words.reviewBy(plan.review.arrangedBy) }]
			: []),
		...(plan.kindOfHelp?.lookAgain
			? [{ date: plan.kindOfHelp.lookAgain, what: words.kindAgain }]
			: []),
	].toSorted((one, other) => one.date.localeCompare(other.date));
	if (days.length < 2) return [];
	const line: LevelLine = {
		kind: 'level-line',
		alt: '',
		points: days.map(({ date, what }) => ({ when: words.day(date), what })),
	};
	const heading = { kind: 'heading', level: 2, text: [{ text: words.headings.when }] } as const;
	return [{ kind: 'section', together: true, nodes: [heading, line] }];
}

/** Who to ring, always: 999 first, then the lines for this age, then people of their own. */
export function ringNodes({ plan, words }: PlanSource): Nodes {
	const own = plan.contacts.map(({ name, number, when }) => ({
		number,
		about: when === '' ? name : `${name}, ${when}`,
	}));
	const lines = [...plan.crisisLines.map(contactOf), ...own];
	const routes = plan.crisisLines.flatMap((line) => line.deafRoutes.map((route) => route.how));
	const { lead } = plan;
	const nodes: Nodes = [
		{
			kind: 'heading',
			level: 2,
			text: [
				{ text: plan.ending && !plan.review ? words.headings.ringAfter : words.headings.ring },
			],
		},
		...(lines.length > 0 ? [{ kind: 'contacts' as const, lines }] : []),
		...(routes.length > 0
			? [paragraph(`${words.otherWays} ${[...new Set(routes)].join(' ')}`, 'small')]
			: []),
		...(lead
			? [
					paragraph(
						[
							words.lead(lead.name, lead.agency),
							...(lead.reach ? [words.leadReach(lead.reach)] : []),
							...(lead.hours === '' ? [] : [words.leadHours(lead.hours)]),
							...(lead.outOfHours === '' ? [] : [words.leadOutOfHours(lead.outOfHours)]),
						].join(' '),
					),
				]
			: []),
	];
	return [{ kind: 'section', together: true, nodes }];
}

function contactOf(line: CrisisLine) {
	const number = line.call ? spacedNumber(line.call) : (line.text?.number ?? '');
	const how = line.call === null && line.text ? [line.text.label] : [];
	const what = line.name === number ? line.what : line.name;
	const about = [...how, what, line.hours].map((one) => one.replace(/\.$/, '')).join('. ');
	return { number, about: `${about}.` };
}

/** What has not been talked about, who gets a copy, and that all of it can be changed. */
export function copiesNodes(source: PlanSource, stages: readonly string[]): Nodes {
	const { plan, pack, words } = source;
	const readers = plan.copies
		.filter((copy) => copy.getsCopy)
		.map((copy) => words.readers[copy.reader] ?? copy.reader);
	const practitioner = plan.voices.find((one) => one.pen === 'practitioner');
	// A service that has not filled in its number: then the person they know.
	const whom = plan.phone ?? practitioner?.name ?? '';
	const change = pack.wording.changeAnyDay.replace('{phone}', whom);
	const lines = [
		paragraph(readers.length > 0 ? words.getCopies(readers.join(', ')) : words.noCopies),
		paragraph(pack.wording.chosenParts),
		paragraph(change),
	];
	if (stages.length === 0) return part(words.headings.copies, lines);
	const copies = under(words.headings.copies, lines);
	const untalked = under(
		plan.sinceLast ? words.headings.notThisTime : words.headings.notTalkedAbout,
		[paragraph(`${stages.join('. ')}.`)],
	);
	return [{ kind: 'columns', ruled: true, columns: [untalked, copies] }];
}
