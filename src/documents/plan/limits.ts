import type { HundredPeople, PersonStyle } from '#domain/document-tree.ts';
import type { PlanLimits } from '#domain/plan-options.ts';
import type { Figure, FigurePart, PartStyle } from '#domain/topic.ts';
import { paragraph, part, under, voices, type Nodes, type PlanSource } from './nodes.ts';

type LimitsOption = PlanLimits['options'][number];

/** What each thing can do, and can't: numbers with all that belongs beside them, then what was said. */
export function limitsNodes(source: PlanSource): Nodes {
	const { plan, words } = source;
	if (!plan.limits) return [];
	return [
		...plan.limits.options.flatMap((option) =>
			part(words.limitsOf(option.name), optionNodes(option, source)),
		),
		...under(words.saidBack, voices(plan.limits.saidBack, source)),
	];
}

function optionNodes(option: LimitsOption, source: PlanSource): Nodes {
	const { figures, rows } = option;
	const { pack, words } = source;
	const untalked = rows.filter((row) => !row.talked).map((row) => row.question);
	return [
		...figureNodes(figures, source),
		...rows.flatMap((row) => under(row.question, voices(row.words, source))),
		...under(words.meetings, voices(option.meetings, source)),
		...under(words.saidBack, voices(option.saidBack, source)),
		...(untalked.length > 0
			? [paragraph(`${pack.wording.notTalkedAbout}: ${untalked.join(' ')}`, 'small')]
			: []),
	];
}

/** The first number of each question, by the same rule for everything that was looked at. */
function printed(figures: readonly Figure[]): readonly Figure[] {
	const questions = ['help', 'harms', 'limits'] as const;
	return questions.flatMap((question) => figures.find((one) => one.question === question) ?? []);
}

/** One number is drawn, the others are said in words; the same things stand beside each. */
function figureNodes(figures: readonly Figure[], source: PlanSource): Nodes {
	const { pack, words } = source;
	const shown = printed(figures);
	const [first, ...more] = shown;
	if (!first) return [paragraph(pack.wording.nobodyCounted)];
	return [
		{
			kind: 'columns',
			shares: [104, 62],
			columns: [
				under(first.outcome, [picture(first.parts, source)]),
				[paragraph(pack.wording.nobodyCanTell), ...beside(first, source)],
			],
		},
		...more.flatMap((figure) =>
			under(figure.outcome, [
				paragraph(words.of100(inWords(figure.parts))),
				...beside(figure, source),
			]),
		),
		...(shown.length < figures.length ? [paragraph(words.moreNumbers, 'small')] : []),
	];
}

const styles: Readonly<Record<PartStyle, PersonStyle>> = {
	solid: 'solid',
	outline: 'outline',
	stripe: 'striped',
	dot: 'dotted',
};

const picture = (parts: readonly FigurePart[], { words }: PlanSource): HundredPeople => ({
	kind: 'hundred-people',
	alt: words.of100(inWords(parts)),
	parts: parts.map(({ count, label, style }) => ({ count, label, style: styles[style] })),
});

const inWords = (parts: readonly FigurePart[]): string =>
	parts.map(({ count, label }) => `${count} ${label}`).join(', ');

function beside(figure: Figure, { words, pack }: PlanSource): Nodes {
	const source = pack.sources.find((one) => one.id === figure.sourceId);
	const counted = words.counted({
		group: figure.group,
		where: figure.where,
		years: figure.years,
		after: figure.afterHowLong,
		source: source ? `${source.authors}, ${source.year}` : figure.sourceId,
		sure: words.certainty[figure.certainty],
		caution: figure.caution,
	});
	const { comparison } = figure;
	const other = comparison && words.of100Who(comparison.who, inWords(comparison.parts));
	return [...(other ? [paragraph(other, 'small')] : []), paragraph(counted, 'small')];
}
