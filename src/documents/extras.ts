import type { Extras } from './page-content.ts';
import { packed, type PDFContext, type PDFRef } from './pdf-objects.ts';
import type { Raster } from './raster.ts';

/** Gathers the pictures and opacities of a document while its pages are written. */
export function createExtras(): Extras & {
	write(context: PDFContext): Readonly<Record<string, Readonly<Record<string, PDFRef>>>>;
} {
	const pictures = new Map<Raster, string>();
	const opacities = new Map<number, string>();
	const named = <Key>(names: Map<Key, string>, key: Key, letter: string) => {
		const name = names.get(key) ?? `${letter}${names.size + 1}`;
		names.set(key, name);
		return name;
	};
	return {
		pictureName: (raster) => named(pictures, raster, 'P'),
		opacityName: (opacity) => named(opacities, opacity, 'G'),
		write: (context) => ({
			XObject: Object.fromEntries(
				Array.from(pictures, ([raster, name]) => [name, writePicture(context, raster)]),
			),
			ExtGState: Object.fromEntries(
				Array.from(opacities, ([opacity, name]) => [
					name,
					context.register(context.obj({ Type: 'ExtGState', ca: opacity, CA: opacity })),
				]),
			),
		}),
	};
}

function writePicture(context: PDFContext, { rgba, width, height }: Raster): PDFRef {
	const image = {
		Type: 'XObject',
		Subtype: 'Image',
		Width: width,
		Height: height,
		BitsPerComponent: 8,
	};
	const colour = rgba.filter((_, n) => n % 4 !== 3);
	const cover = rgba.filter((_, n) => n % 4 === 3);
	return packed(context, new Uint8Array(colour), {
		...image,
		ColorSpace: 'DeviceRGB',
		SMask: packed(context, new Uint8Array(cover), { ...image, ColorSpace: 'DeviceGray' }),
	});
}
