import { cleanText } from './clean-text.ts';
import type { Mark, TextMark } from './marks.ts';
import { boxOf } from './page-tags.ts';
import type { LaidOutPage } from './paging.ts';
import { PDFHexString, textString, type PDFContext, type PDFRef } from './pdf-objects.ts';
import type { StructureTree } from './structure-tree.ts';

/** The places on a page that can be pressed to follow a link. */
export function linkAnnotations(
	context: PDFContext,
	{ marks }: LaidOutPage,
	index: number,
	P: PDFRef,
	structure: StructureTree,
): readonly PDFRef[] {
	return marks.filter(isLink).map((mark) => {
		const { link = '' } = mark.segment.pieces[0]!.style;
		const ref = context.nextRef();
		const text = mark.segment.pieces.map((piece) => piece.text).join('');
		const [left, bottom, right, top] = boxOf(mark);
		const uri = encodeURI(link.toWellFormed()).replace(/[()\\]/g, encodeURIComponent);
		const StructParent =
			typeof mark.owner === 'string' ? 0 : structure.annotation(mark.owner, index, ref);
		const dict = context.obj({
			Type: 'Annot',
			Subtype: 'Link',
			P,
			F: 4,
			Rect: [left, bottom, right, top],
			Border: [0, 0, 0],
			Contents: textString(`${cleanText(text)} (${link})`),
			StructParent,
			A: { S: 'URI', URI: PDFHexString.of(ascii(uri)) },
		});
		context.assign(ref, dict);
		return ref;
	});
}

const ascii = (text: string) =>
	Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');

const isLink = (mark: Mark): mark is TextMark =>
	mark.kind === 'text' && mark.segment.pieces[0]?.style.link !== undefined;
