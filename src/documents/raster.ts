/** A picture of one cluster, in ink on nothing; `advance` and `drop` in thousandths of its size. */
export interface Raster {
	readonly width: number;
	readonly height: number;
	/** Red, green, blue and cover, as a canvas gives them. */
	readonly rgba: Uint8ClampedArray;
	readonly advance: number;
	/** How far the picture reaches below the line. */
	readonly drop: number;
}

const pixelsPerEm = 96;
const margin = 24;

/**
 * Draws a cluster with whatever fonts the device has: the way out for scripts we carry no face for.
 *
 * A device without such a font draws its own sign for "missing"; that is noticed by comparing with
 * a character that can never exist, and answered with nothing.
 */
export function drawClusterOnCanvas(cluster: string): Raster | undefined {
	if (typeof OffscreenCanvas === 'undefined') return undefined;
	const drawn = paint(cluster);
	const seen = drawn?.rgba.some((value, n) => n % 4 === 3 && value > 0) === true;
	if (!drawn || !seen) return undefined;
	const missing = paint('\u{10FFFE}');
	return missing && sameShape(drawn, missing) ? undefined : drawn;
}

function paint(cluster: string): Raster | undefined {
	const ruler = new OffscreenCanvas(1, 1).getContext('2d');
	if (!ruler) return undefined;
	const font = `${pixelsPerEm}px system-ui, sans-serif`;
	ruler.font = font;
	const advance = Math.min(Math.max(ruler.measureText(cluster).width, 1), pixelsPerEm * 8);
	const width = Math.ceil(advance) + margin;
	const height = Math.ceil(pixelsPerEm * 1.6);
	const brush = new OffscreenCanvas(width, height).getContext('2d');
	if (!brush) return undefined;
	brush.font = font;
	brush.fillStyle = '#12302C';
	brush.fillText(cluster, margin / 2, pixelsPerEm * 1.2);
	const perPixel = 1000 / pixelsPerEm;
	return {
		width,
		height,
		rgba: brush.getImageData(0, 0, width, height).data,
		advance: advance * perPixel,
		drop: (height - pixelsPerEm * 1.2) * perPixel,
	};
}

const sameShape = (one: Raster, other: Raster) =>
	one.width === other.width && one.rgba.every((value, n) => value === other.rgba[n]);

/** How wide a raster is in thousandths of its size, and how far it starts left of its place. */
export const rasterSize = (raster: Raster) => ({
	width: (raster.width * 1000) / pixelsPerEm,
	height: (raster.height * 1000) / pixelsPerEm,
	left: (margin / 2) * (1000 / pixelsPerEm),
});
