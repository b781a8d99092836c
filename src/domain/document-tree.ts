/**
 * The shape of a document: what stands on it, never how it looks.
 *
 * One tree is drawn twice: as HTML for the preview, and as pages for the PDF. Words that people
 * said are inside it exactly as they said them. Every drawing carries words that stand for it.
 */
export interface DocumentTree {
	/** Shown by a reader program as the title: discreet, no name and no health word. */
	readonly title: string;
	/** BCP 47 language of the fixed wording, such as `en-GB`. */
	readonly language: string;
	/** How that language runs; without it, from left to right. The page starts on the other side then. */
	readonly direction?: 'ltr' | 'rtl';
	/** Stands on every page of a practice document; absent on a real one. */
	readonly practice?: string;
	readonly foot: DocumentFoot;
	readonly body: readonly DocumentNode[];
}

/** What stands at the foot of every page; the page number is added where pages are made. */
export interface DocumentFoot {
	/** How to check the plan, one line each. */
	readonly start: readonly string[];
	/** Who to ring, one line each. */
	readonly end: readonly string[];
	/** Such as `Page {page} of {pages}`: a text and no function, so that a tree can be sent to a worker. */
	readonly page: string;
}

/** A stretch of text; `lang` when it is not in the language of the document. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly lang?: string;
	readonly link?: string;
}

export type Inline = readonly Run[];

/** Whose pen: shape and colour follow from it. */
export type Pen = 'youngPerson' | 'parent' | 'practitioner' | 'other';

export interface PenHolder {
	readonly who: string;
	readonly pen: Pen;
	/** A second person with the same pen has the same shape, in outline. */
	readonly outlined?: boolean;
}

export type DocumentNode =
	| Masthead
	| Heading
	| Paragraph
	| List
	| Checklist
	| Table
	| Voice
	| Voices
	| HundredPeople
	| Scale
	| LevelLine
	| Picture
	| Contacts
	| Signatures
	| SealPlace
	| Columns
	| Section
	| { readonly kind: 'rule' }
	/** What follows starts a new page, unless the page before is still mostly empty; or always. */
	| { readonly kind: 'page-break'; readonly always?: true };

/** The only H1: the name of the document, with a few quiet lines beside it. */
export interface Masthead {
	readonly kind: 'masthead';
	readonly title: string;
	readonly beside: readonly string[];
}

export interface Heading {
	readonly kind: 'heading';
	readonly level: 2 | 3;
	readonly text: Inline;
	/** A number set before the heading, as on goals. */
	readonly number?: string;
	/** A drawn tick before the heading, as on what was chosen. */
	readonly ticked?: boolean;
}

export interface Paragraph {
	readonly kind: 'paragraph';
	readonly text: Inline;
	readonly size?: 'lead' | 'body' | 'small';
	/** Under what a tick or a number heads. */
	readonly indented?: boolean;
}

export interface List {
	readonly kind: 'list';
	readonly ordered?: boolean;
	readonly entries: readonly Inline[];
}

/** Boxes to tick with a pen; `aside` says who and by when, `after` who said it and who wrote it. */
export interface Checklist {
	readonly kind: 'checklist';
	/** Under what a number heads. */
	readonly indented?: boolean;
	readonly entries: readonly {
		readonly text: Inline;
		readonly aside?: string;
		readonly after?: string;
	}[];
}

export interface Table {
	readonly kind: 'table';
	readonly caption?: string;
	readonly columns: readonly string[];
	/** The first cell of each row heads the row. */
	readonly rows: readonly (readonly Inline[])[];
}

/**
 * One voice's own words, verbatim.
 *
 * `words` are never edited, cut or shrunk; `before` and `after` are ours and stand outside the
 * quotation marks ("Would point to Getting More Help:", "Jo wrote this down").
 */
export interface Voice extends PenHolder {
	readonly kind: 'voice';
	readonly words: string;
	readonly quoted: boolean;
	readonly lang?: string;
	readonly before?: string;
	readonly after?: string;
	/** `first` is the young person's words at the top: largest, with the highlighter. */
	readonly prominence?: 'first' | 'plain';
}

/** A line of names, each with the shape of its pen: who made this. */
export interface Voices {
	readonly kind: 'voices';
	readonly label: string;
	readonly holders: readonly PenHolder[];
}

export type PersonStyle = 'solid' | 'outline' | 'striped' | 'dotted';

/** 100 people; the counts of the parts add to 100 and are drawn in order. */
export interface HundredPeople {
	readonly kind: 'hundred-people';
	readonly alt: string;
	readonly parts: readonly {
		readonly count: number;
		readonly label: string;
		readonly style: PersonStyle;
	}[];
}

/** A line from 0 to 10; a mark is drawn only where a person put one. */
export interface Scale {
	readonly kind: 'scale';
	readonly alt: string;
	readonly pen: Pen;
	readonly now?: number;
	readonly first?: number;
}

/** Points on one level line: what happens when. */
export interface LevelLine {
	readonly kind: 'level-line';
	readonly alt: string;
	readonly points: readonly { readonly when: string; readonly what: string }[];
}

export type PictureName = 'tree' | 'signpost' | 'chairs' | 'table' | 'lantern';

/** One of the house's own drawings; decorative, so its alt may be empty. */
export interface Picture {
	readonly kind: 'picture';
	readonly name: PictureName;
	readonly alt: string;
}

/** Who to ring: the number large, what it is for beneath it. */
export interface Contacts {
	readonly kind: 'contacts';
	readonly lines: readonly {
		readonly number: string;
		readonly about: string;
		readonly lang?: string;
	}[];
}

/** One stroke of a pen, as points from the top left of the place it was drawn in. */
export type Stroke = readonly (readonly [x: number, y: number])[];

export type SignatureMark =
	| {
			readonly kind: 'drawn';
			readonly strokes: readonly Stroke[];
			readonly width: number;
			readonly height: number;
	  }
	| { readonly kind: 'typed'; readonly text: string }
	| { readonly kind: 'symbol'; readonly name: SymbolName }
	/** Said aloud, not today, disagrees: a sentence of ours, and their own words when there are any. */
	| { readonly kind: 'said'; readonly text: string; readonly words?: string };

export type SymbolName =
	'star' | 'heart' | 'sun' | 'moon' | 'leaf' | 'wave' | 'bird' | 'key' | 'cloud' | 'tree';

/** The six ways to answer take the same room on the page. */
export interface Signatures {
	readonly kind: 'signatures';
	readonly signatures: readonly (PenHolder & {
		readonly alt: string;
		readonly mark: SignatureMark;
		readonly when?: string;
	})[];
}

/** Where the seal stands: who sealed it and with which key, in words. */
export interface SealPlace {
	readonly kind: 'seal-place';
	readonly alt: string;
	readonly lines: readonly string[];
}

/** Side by side; `shares` are parts of the width, equal when absent. Read one after the other. */
export interface Columns {
	readonly kind: 'columns';
	readonly shares?: readonly number[];
	readonly columns: readonly (readonly DocumentNode[])[];
	/** A hairline over each column. */
	readonly ruled?: boolean;
}

/** Nodes that belong under one heading; `together` asks to stay on one page where that can be. */
export interface Section {
	readonly kind: 'section';
	readonly together?: boolean;
	readonly nodes: readonly DocumentNode[];
}
