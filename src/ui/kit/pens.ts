/** Whose hand a pen is in. A colour and a shape say who, and never how bad something is. */
export type Pen = 'youngPerson' | 'parent' | 'practitioner' | 'other';

/** One person who can have words: a second carer has the same pen, outlined, and their own name. */
export type PenVoice = {
	readonly id: string;
	readonly name: string;
	readonly pen: Pen;
	readonly outlined?: boolean;
};

const classByPen = { youngPerson: 'yp', parent: 'pc', practitioner: 'pr', other: 'ot' } as const;

/** The class that gives everything inside it this pen's `--wash`, `--mark` and `--words`. */
export function penClass(pen: Pen): 'yp' | 'pc' | 'pr' | 'ot' {
	return classByPen[pen];
}
