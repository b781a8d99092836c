import type { SignatureMark, Signatures } from '#domain/document-tree.ts';
import type { Statement } from '#domain/plan-parts.ts';
import type { PlanDocumentWords } from '#documents/plan-document-words.ts';
import { afterwards, holder, noted, paragraph, type Nodes, type PlanSource } from './nodes.ts';

/** The key that seals, as it stands on the page. */
export interface SealOnPage {
	readonly name: string;
	/** SHA-256 of the certificate, lower-case hexadecimal. */
	readonly fingerprint?: string;
}

// Points of a drawn signature go from 0 to 1 across a place three times as wide as high.
const width = 300;
const height = 100;

/** How each of us answered, what that means, and the seal: together on the last page. */
export function signedNodes(source: PlanSource, seal: SealOnPage): Nodes {
	const { plan, pack, words } = source;
	const signatures = plan.statements.map(({ voice, statement }) => ({
		...holder(voice),
		alt: words.answered(voice.name, inWords(statement.way, words)),
		mark: markOf(statement.way, words),
		when: noted(words.moment(statement.at), statement.through ?? null),
	}));
	const disagreements: Nodes = plan.statements.flatMap(({ voice, statement, writtenBy }) =>
		statement.way.kind === 'disagree' && statement.way.text !== ''
			? [
					{
						kind: 'voice' as const,
						...holder(voice),
						words: statement.way.text,
						quoted: true,
						before: words.disagreesWith,
						...afterwards({ through: statement.through ?? null, writtenBy }, words),
					},
				]
			: [],
	);
	const set: Signatures = { kind: 'signatures', signatures };
	return [
		{
			kind: 'section',
			together: true,
			nodes: [
				{ kind: 'heading', level: 2, text: [{ text: words.headings.signed }] },
				...(signatures.length > 0 ? [set] : [paragraph(words.noAnswer)]),
				...disagreements,
				paragraph(pack.wording.signingMeans, 'small'),
				sealNode(seal, words),
			],
		},
	];
}

function markOf(way: Statement['way'], words: PlanDocumentWords): SignatureMark {
	switch (way.kind) {
		case 'drawn':
			return { kind: 'drawn', width, height, strokes: way.strokes.map(scaled) };
		case 'typed':
			return { kind: 'typed', text: way.text };
		case 'symbol':
			return { kind: 'symbol', name: way.symbol };
		default:
			return { kind: 'said', text: words.statements[way.kind] };
	}
}

const inWords = (way: Statement['way'], words: PlanDocumentWords): string =>
	way.kind === 'symbol'
		? `${words.statements.symbol}, ${words.symbols[way.symbol]}`
		: words.statements[way.kind];

const scaled = (stroke: readonly (readonly [number, number])[]) =>
	stroke.map(([x, y]) => [x * width, y * height] as const);

const sealNode = ({ name, fingerprint }: SealOnPage, words: PlanDocumentWords) => ({
	kind: 'seal-place' as const,
	alt: words.sealedBy(name),
	lines: [
		words.sealedBy(name),
		...(fingerprint === undefined ? [] : [words.sealKey(inGroups(fingerprint))]),
		words.sealMeans,
	],
});

const inGroups = (fingerprint: string) => fingerprint.match(/.{1,8}/g)?.join(' ') ?? fingerprint;
