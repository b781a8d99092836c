import type { Pen } from '#domain/document-tree.ts';
import type { TextStyle } from './pieces.ts';

/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** A4 with the margins of the drawing. */
export const page = {
	width: 210 * mm,
	height: 297 * mm,
	top: 14 * mm,
	side: 16 * mm,
	bottom: 11 * mm,
	/** Kept free for the foot. */
	foot: 13.5 * mm,
};

/** The colours of the day theme; on paper they also have to work in grey. */
export const colours = {
	ink: '#12302C',
	quiet: '#314843',
	rule: '#B9C6BE',
	action: '#0D4F47',
	dusk: '#123643',
	paper: '#FFFFFF',
	highlighter: '#FFE6BA',
} as const;

export const penColours: Readonly<Record<Pen, { mark: string; text: string }>> = {
	youngPerson: { mark: '#CF5F0C', text: '#733400' },
	parent: { mark: '#A1477F', text: '#6A1F52' },
	practitioner: { mark: '#2C6ABD', text: '#143E78' },
	other: { mark: '#5B7067', text: '#31463E' },
};

const style = (face: TextStyle['face'], size: number, colour: string = colours.ink): TextStyle => ({
	face,
	size,
	colour,
});

/** Every size of text there is; people's own words are never below 10 points. */
export const styles = {
	title: style('head', 30),
	heading: style('head', 14),
	subheading: style('head', 11),
	chosen: style('head', 13),
	goalNumber: style('head', 17, penColours.youngPerson.text),
	goal: style('text', 12.6),
	body: style('text', 10.6),
	bold: style('bold', 10.6),
	lead: style('text', 12.6),
	small: style('text', 9.4, colours.quiet),
	ownWords: style('text', 16),
	beside: style('text', 9.6),
	contact: style('head', 14),
	count: style('head', 12),
	scaleNumber: style('head', 9.2, colours.quiet),
	scaleNow: style('head', 14),
	foot: style('text', 8.8, colours.quiet),
	footBold: style('bold', 8.8, colours.ink),
} as const;

/** The room to the left that a tick or a number takes. */
export const markWidth = 11 * mm;

export const lineHeight = { body: 1.42, words: 1.36, ownWords: 1.34, heading: 1.18 } as const;
