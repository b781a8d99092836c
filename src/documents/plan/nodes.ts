import type { DocumentNode, Pen, Voice } from '#domain/document-tree.ts';
import type { Pack } from '#domain/pack.ts';
import type { PlanVoice, PlanWords } from '#domain/plan-words.ts';
import type { Plan } from '#domain/plan.ts';
import type { PlanDocumentWords } from '#documents/plan-document-words.ts';

/** What every part of a plan is written from. */
export interface PlanSource {
	readonly plan: Plan;
	readonly pack: Pack;
	readonly words: PlanDocumentWords;
}

export type Nodes = readonly DocumentNode[];

/** A part under its heading, with the hairline of the drawing. */
export const part = (title: string, nodes: Nodes): Nodes =>
	nodes.length === 0
		? []
		: [
				{
					kind: 'section',
					nodes: [
						{ kind: 'heading', level: 2, text: [{ text: title }] },
						{ kind: 'rule' },
						...nodes,
					],
				},
			];

/** Nodes under a smaller heading; nothing when there are none. */
export const under = (title: string, nodes: Nodes): Nodes =>
	nodes.length === 0 ? [] : [{ kind: 'heading', level: 3, text: [{ text: title }] }, ...nodes];

export const paragraph = (text: string, size: 'body' | 'small' = 'body'): DocumentNode => ({
	kind: 'paragraph',
	size,
	text: [{ text }],
});

/** The name and pen of a voice. */
export const holder = (voice: PlanVoice): { who: string; pen: Pen; outlined: boolean } => ({
	who: voice.name,
	pen: voice.pen,
	outlined: voice.outlined,
});

/** One voice's words as they were said, with who wrote them down when that was somebody else. */
export function voice(said: PlanWords, { words }: PlanSource, before?: string): Voice {
	return {
		kind: 'voice',
		...holder(said.voice),
		words: said.text,
		quoted: true,
		...(before !== undefined && { before }),
		...afterwards(said, words),
	};
}

type Beside = Pick<PlanWords, 'through' | 'writtenBy'>;

/** How words came to the page, when that was not by the voice's own hand. */
export function afterwards(said: Beside, words: PlanDocumentWords): { readonly after?: string } {
	const after = [
		...(said.through === null ? [] : [words.through(said.through)]),
		...(said.writtenBy === null ? [] : [words.writtenBy(said.writtenBy)]),
	];
	return after.length > 0 ? { after: `${after.join('. ')}.` } : {};
}

/** "Ellis said this. Jo wrote it down.": for own words that stand as a heading or a step. */
export const whoSaid = (said: PlanWords, words: PlanDocumentWords): string =>
	[words.saidBy(said.voice.name), afterwards(said, words).after ?? []].flat().join(' ');

/** A choice in our words; that it came through an interpreter stands beside it. */
export const noted = (text: string, through: string | null): string =>
	through === null ? text : `${text} (${through})`;

/** All that was said to one question, each voice on its own. */
export const voices = (said: readonly PlanWords[], source: PlanSource, before?: string): Nodes =>
	said.map((one) => voice(one, source, before));

/** What a voice chose, in words of ours: no quotation marks. */
export const chose = (who: PlanVoice, text: string): Voice => ({
	kind: 'voice',
	...holder(who),
	words: text,
	quoted: false,
});
