import type { Layout } from './layout.ts';
import { page } from './look.ts';
import type { SealMark } from './marks.ts';
import {
	dateString,
	PDFHexString,
	rounded,
	textString,
	type PDFContext,
	type PDFRef,
} from './pdf-objects.ts';
import { practiceKey, roomForSeal } from './seal-format.ts';
import type { StructureTree } from './structure-tree.ts';

/** What the seal says in words, inside what it covers. */
export interface SealWords {
	readonly name: string;
	readonly reason: string;
	readonly practice: boolean;
}

/** Sets an empty seal into the file: the field on its page, and zeros where the seal will be. */
export function placeForSeal(
	context: PDFContext,
	layout: Layout,
	pageRefs: readonly PDFRef[],
	structure: StructureTree,
	{ madeAt, seal }: { readonly madeAt: Date; readonly seal: SealWords },
): { readonly widget: PDFRef; readonly page: number } {
	const index = Math.max(
		layout.pages.findIndex(({ marks }) => marks.some(isSeal)),
		0,
	);
	const mark = layout.pages[index]?.marks.find(isSeal);
	const widget = context.nextRef();
	const owner = mark && typeof mark.owner !== 'string' ? mark.owner : undefined;
	const Appearance = context.register(
		context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }),
	);
	const dict = context.obj({
		Type: 'Annot',
		Subtype: 'Widget',
		FT: 'Sig',
		T: textString('seal'),
		TU: textString(seal.reason),
		F: 132,
		P: pageRefs[index]!,
		Rect: mark ? rectangleOf(mark) : [0, 0, 0, 0],
		AP: { N: Appearance },
		V: context.register(sealDictionary(context, madeAt, seal)),
		...(owner && { StructParent: structure.annotation(owner, index, widget) }),
	});
	context.assign(widget, dict);
	return { widget, page: index };
}

function sealDictionary(context: PDFContext, madeAt: Date, { name, reason, practice }: SealWords) {
	return context.obj({
		Type: 'Sig',
		Filter: 'Adobe.PPKLite',
		SubFilter: 'ETSI.CAdES.detached',
		// Room for the real numbers, which are known only when the file is written.
		ByteRange: [0, 9999999999, 9999999999, 9999999999],
		Contents: PDFHexString.of('0'.repeat(roomForSeal * 2)),
		M: dateString(madeAt),
		Name: textString(name),
		Reason: textString(reason),
		[practiceKey]: practice,
	});
}

const isSeal = (mark: { readonly kind: string }): mark is SealMark => mark.kind === 'seal';

function rectangleOf({ x, y, width, height }: SealMark): number[] {
	return [x, page.height - y - height, x + width, page.height - y].map(rounded);
}
