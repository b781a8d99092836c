import { unzlibSync } from 'fflate';
import {
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFRawStream,
	PDFRef,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A file opened by another program than the one that wrote it. */
export async function opened(bytes: Uint8Array) {
	// pdf.js takes the bytes over, so it gets a copy.
	const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const numbers = Array.from({ length: pdf.numPages }, (_, n) => n + 1);
	const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
	return { pdf, pages };
}

/** The text of every page, as pdf.js reads it. */
export async function textOf(bytes: Uint8Array): Promise<string> {
	const { pages } = await opened(bytes);
	const contents = await Promise.all(pages.map((page) => page.getTextContent()));
	return contents
		.flatMap(({ items }) =>
			items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')),
		)
		.join('')
		.replace(/\s+/g, ' ');
}

const streamText = (stream: PDFRawStream) => {
	const packed = stream.dict.get(PDFName.of('Filter')) !== undefined;
	return Buffer.from(packed ? unzlibSync(stream.contents) : stream.contents).toString('latin1');
};

/** What is drawn on each page, in the language of PDF, and every map from codes to glyphs. */
export async function drawingOf(bytes: Uint8Array) {
	const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
	const contents: string[] = [];
	const glyphMaps: Uint8Array[] = [];
	for (const [, object] of context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFDict)) continue;
		const inside = (name: string) => context.lookup(object.get(PDFName.of(name)));
		const content = inside('Contents');
		if (content instanceof PDFRawStream) contents.push(streamText(content));
		const map = inside('CIDToGIDMap');
		if (map instanceof PDFRawStream) glyphMaps.push(Buffer.from(streamText(map), 'latin1'));
	}
	return { contents, glyphMaps };
}

/** Every stretch of text that the tags say in words, because drawing alone would not. */
export async function actualTextsIn(bytes: Uint8Array): Promise<readonly string[]> {
	return (await elementsIn(bytes)).flatMap((element) => textIn(element, 'ActualText'));
}

/** The structure elements in the order in which a reader program meets them. */
export async function elementsIn(bytes: Uint8Array): Promise<readonly PDFDict[]> {
	const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
	const found: PDFDict[] = [];
	const walk = (value: unknown): void => {
		const object = value instanceof PDFRef ? context.lookup(value) : value;
		if (object instanceof PDFArray) object.asArray().forEach(walk);
		else if (object instanceof PDFDict && object.get(PDFName.of('S')) instanceof PDFName) {
			found.push(object);
			walk(object.get(PDFName.of('K')));
		}
	};
	const root = context.lookup(catalog.get(PDFName.of('StructTreeRoot')), PDFDict);
	walk(root.get(PDFName.of('K')));
	return found;
}

export const roleOf = (element: PDFDict) => String(element.get(PDFName.of('S'))).slice(1);

export function textIn(element: PDFDict, key: string): readonly string[] {
	const value = element.get(PDFName.of(key));
	return value instanceof PDFHexString ? [value.decodeText()] : [];
}
