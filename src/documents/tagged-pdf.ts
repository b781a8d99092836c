import type { DocumentTree } from '#domain/document-tree.ts';
import { createExtras } from './extras.ts';
import { createFontBook } from './font-book.ts';
import type { Layout } from './layout.ts';
import { page } from './look.ts';
import { linkAnnotations } from './link-annotations.ts';
import { pageContent } from './page-tags.ts';
import {
	dateString,
	packed,
	PDFContext,
	PDFHexString,
	PDFString,
	PDFWriter,
	rounded,
	textString,
} from './pdf-objects.ts';
import type { PDFRef } from './pdf-objects.ts';
import { placeForSeal, type SealWords } from './seal-place.ts';
import { createStructureTree } from './structure-tree.ts';
import { producer, xmpFor } from './xmp.ts';

/** What the file needs besides what stands on its pages. */
export interface FileFacts {
	readonly madeAt: Date;
	/** 32 hexadecimal digits; with the same facts and tree the file is the same to the byte. */
	readonly id: string;
	readonly seal: SealWords;
}

/** A tagged PDF with an empty place for the seal, ready for `sealPdf`. */
export async function writeTaggedPdf(
	layout: Layout,
	tree: DocumentTree,
	facts: FileFacts,
): Promise<Uint8Array> {
	const context = PDFContext.create();
	const fonts = createFontBook();
	const extras = createExtras();
	const structure = createStructureTree(layout.root);
	const pagesRef = context.nextRef();
	const pageRefs = layout.pages.map(() => context.nextRef());
	const written = layout.pages.map((one, n) => {
		const content = pageContent(one, n, { fonts, extras, structure });
		return { content, annotations: linkAnnotations(context, one, n, pageRefs[n]!, structure) };
	});
	const sealed = placeForSeal(context, layout, pageRefs, structure, facts);
	const Resources = context.register(
		context.obj({ Font: fonts.write(context), ...extras.write(context) }),
	);
	written.forEach(({ content, annotations }, n) => {
		const Annots = [...annotations, ...(sealed.page === n ? [sealed.widget] : [])];
		const dict = context.obj({
			Type: 'Page',
			Parent: pagesRef,
			MediaBox: [0, 0, rounded(page.width), rounded(page.height)],
			Resources,
			Contents: packed(context, content),
			StructParents: n,
			Tabs: 'S',
			...(Annots.length > 0 && { Annots }),
		});
		context.assign(pageRefs[n]!, dict);
	});
	context.assign(pagesRef, context.obj({ Type: 'Pages', Kids: pageRefs, Count: pageRefs.length }));
	const treeRef = structure.write(context, pageRefs);
	writeCatalog(context, tree, facts, { pagesRef, treeRef, widget: sealed.widget });
	return PDFWriter.forContext(context, 200).serializeToBuffer();
}

interface CatalogParts {
	readonly pagesRef: PDFRef;
	readonly treeRef: PDFRef;
	readonly widget: PDFRef;
}

function writeCatalog(
	context: PDFContext,
	tree: DocumentTree,
	facts: FileFacts,
	{ pagesRef, treeRef, widget }: CatalogParts,
): void {
	const { title, language, direction = 'ltr' } = tree;
	const xmp = new TextEncoder().encode(xmpFor({ title, language, madeAt: facts.madeAt }));
	// Unpacked, so that the file can be recognised without reading the rest of it.
	const Metadata = context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' }));
	context.trailerInfo.Root = context.register(
		context.obj({
			Type: 'Catalog',
			Pages: pagesRef,
			Lang: textString(language),
			MarkInfo: { Marked: true },
			StructTreeRoot: treeRef,
			ViewerPreferences: {
				DisplayDocTitle: true,
				...(direction === 'rtl' && { Direction: 'R2L' }),
			},
			Metadata,
			AcroForm: { Fields: [widget], SigFlags: 3 },
		}),
	);
	const made = dateString(facts.madeAt);
	context.trailerInfo.Info = context.register(
		context.obj({
			Title: textString(title),
			Producer: PDFString.of(producer),
			CreationDate: made,
			ModDate: made,
		}),
	);
	const id = PDFHexString.of(facts.id);
	context.trailerInfo.ID = context.obj([id, id]);
}
