/** Makes one honest figure: the outcome, the same outcome denied, and all that stands beside it. */
import type { Certainty, Comparison, Figure, FigurePart } from '#domain/topic.ts';

type Counted = Pick<
	Figure,
	| 'id'
	| 'question'
	| 'outcome'
	| 'group'
	| 'where'
	| 'years'
	| 'afterHowLong'
	| 'sourceId'
	| 'howConverted'
> & {
	/** The words of both frames: who did, and who did not. */
	readonly did: string;
	readonly didNot: string;
	readonly count: number;
	readonly comparedWith?: { readonly who: string; readonly count: number };
	readonly compareGroup?: string;
	readonly certainty?: Certainty;
	readonly caution?: string;
};

/** Both frames count the same people and the same outcome; nothing is taken from another figure. */
export const counted = ({ did, didNot, count, comparedWith, ...beside }: Counted): Figure => {
	const both = (ofThem: number): FigurePart[] => [
		{ label: did, count: ofThem, style: 'solid' },
		{ label: didNot, count: 100 - ofThem, style: 'outline' },
	];
	const comparison: Comparison | null =
		comparedWith === undefined ? null : { who: comparedWith.who, parts: both(comparedWith.count) };
	return {
		compareGroup: null,
		certainty: 'high',
		caution: null,
		publish: true,
		...beside,
		parts: both(count),
		comparison,
	};
};
