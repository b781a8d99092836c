import { zlibSync } from 'fflate';
// The one door to pdf-lib: only its low-level objects and its writer are used, so that a fork can
// take its place in this line.
import {
	PDFContext,
	PDFHexString,
	PDFName,
	PDFRawStream,
	PDFString,
	PDFWriter,
	type PDFDict,
	type PDFObject,
	type PDFRef,
} from 'pdf-lib';

export { PDFContext, PDFHexString, PDFName, PDFRawStream, PDFString, PDFWriter };
export type { PDFDict, PDFObject, PDFRef };

/** Text that people read: UTF-16, because a PDF string on its own knows no Arabic. */
export const textString = (text: string) => PDFHexString.fromText(text);

/** A date as PDF writes it, always in universal time. */
export function dateString(at: Date): PDFString {
	const digits = at.toISOString().replace(/\D/g, '').slice(0, 14);
	return PDFString.of(`D:${digits}+00'00'`);
}

/** A number short enough for a small file, exact enough for the eye. */
export const short = (value: number) => String(rounded(value));

/** A measure rounded to what a page needs. */
export const rounded = (value: number) => Math.round(value * 100) / 100;

/** A packed stream; quicker on a slow tablet than the packing inside pdf-lib. */
export function packed(
	context: PDFContext,
	content: string | Uint8Array,
	about: Parameters<PDFContext['stream']>[1] = {},
): PDFRef {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return context.register(
		context.stream(zlibSync(bytes, { level: 4 }), { ...about, Filter: 'FlateDecode' }),
	);
}
