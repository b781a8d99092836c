import { drawnPart } from './clean-text.ts';
import type { Face, Faces } from './faces.ts';
import type { FaceStyle } from './font-names.ts';
import { shape, shapedTogether, type PlacedGlyph } from './glyphs.ts';
import type { Raster } from './raster.ts';

/** How a stretch of text looks. */
export interface TextStyle {
	readonly face: FaceStyle;
	readonly size: number;
	readonly colour: string;
	readonly lang?: string;
	readonly link?: string;
}

/** Text that is drawn in one go: one face, one style, one direction. Its width is in points. */
export interface Piece {
	/** In reading order. */
	readonly text: string;
	readonly style: TextStyle;
	/** Odd when it runs from right to left. */
	readonly level: number;
	readonly width: number;
	readonly drawing:
		| { readonly kind: 'glyphs'; readonly face: Face; readonly glyphs: readonly PlacedGlyph[] }
		| { readonly kind: 'raster'; readonly raster: Raster }
		/** Nothing on this tablet can draw it: a frame with its Unicode number, never an empty box. */
		| { readonly kind: 'frame'; readonly label: Piece };
}

export interface Cluster {
	readonly text: string;
	readonly style: TextStyle;
	readonly level: number;
}

/** Draws a cluster with the fonts of the device; nothing when it cannot either. */
export type DrawCluster = (cluster: string) => Raster | undefined;

/** Turns clusters of one word into pieces. */
export interface Shaper {
	(clusters: readonly Cluster[]): readonly Piece[];
	/** How the document runs: its lines start at `x` 0, on the side where it starts. */
	readonly base: 'ltr' | 'rtl';
}

/**
 * A shaper over these faces; what it has shaped once it remembers.
 *
 * `words` are those that will come: shaping them in one go costs a tenth of one at a time.
 */
export function createShaper(
	faces: Faces,
	drawCluster: DrawCluster,
	words: readonly string[] = [],
	base: Shaper['base'] = 'ltr',
): Shaper {
	const keyOf = (face: Face, text: string, rightToLeft: boolean) =>
		`${face.name} ${rightToLeft ? 'r' : 'l'} ${text}`;
	const known = new Map<string, readonly PlacedGlyph[] | undefined>(
		shapedTogether(faces.latin, words).map(([word, glyphs]) => [
			keyOf(faces.latin, word, false),
			glyphs,
		]),
	);
	const rasters = new Map<string, Raster | undefined>();

	const glyphsOf = (face: Face, text: string, rightToLeft: boolean) => {
		const key = keyOf(face, text, rightToLeft);
		if (!known.has(key)) known.set(key, shape(face, text, rightToLeft));
		return known.get(key);
	};
	const rasterOf = (text: string) => {
		if (!rasters.has(text)) rasters.set(text, drawCluster(text));
		return rasters.get(text);
	};

	const drawAlone = (cluster: Cluster): Piece => {
		const raster = rasterOf(cluster.text);
		if (!raster) return frame(cluster, faces.latin, glyphsOf);
		const width = (raster.advance * cluster.style.size) / 1000;
		return { ...cluster, width, drawing: { kind: 'raster', raster } };
	};

	const shaper = (clusters: readonly Cluster[]) =>
		groupsByFace(clusters, faces).flatMap(({ face, members }) => {
			if (!face) return members.map(drawAlone);
			const { style, level } = members[0]!;
			const glyphs = glyphsOf(face, members.map(drawnText).join(''), level % 2 === 1);
			if (!glyphs) return members.map(drawAlone);
			const text = members.map((member) => member.text).join('');
			return [glyphPiece({ text, style, level }, face, glyphs)];
		});
	return Object.assign(shaper, { base });
}

const drawnText = (cluster: Cluster) => drawnPart(cluster.text);

function glyphPiece(cluster: Cluster, face: Face, glyphs: readonly PlacedGlyph[]): Piece {
	const thousandths = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
	const width = (thousandths * cluster.style.size) / 1000;
	return { ...cluster, width, drawing: { kind: 'glyphs', face, glyphs } };
}

/** Neighbours that the same face draws, in the same style and direction. */
function groupsByFace(clusters: readonly Cluster[], faces: Faces) {
	const groups: { face: Face | undefined; members: Cluster[] }[] = [];
	const texts = clusters.map(drawnText);
	const chosen = faces.facesFor(texts, clusters[0]?.style.face ?? 'text');
	for (const [n, cluster] of clusters.entries()) {
		const { style, level } = cluster;
		// A word may go on in another style: "Then **bold**," is rare, so its letters are asked alone.
		const isFirst = style.face === clusters[0]?.style.face;
		const face = isFirst ? chosen[n] : faces.facesFor(texts.slice(n, n + 1), style.face)[0];
		const last = groups.at(-1);
		const first = last?.members[0];
		if (last && face === last.face && first?.style === style && first.level === level)
			last.members.push(cluster);
		else groups.push({ face, members: [cluster] });
	}
	return groups;
}

function frame(
	cluster: Cluster,
	face: Face,
	glyphsOf: (face: Face, text: string, rightToLeft: boolean) => readonly PlacedGlyph[] | undefined,
): Piece {
	const number = cluster.text.codePointAt(0)!.toString(16).toUpperCase();
	const style: TextStyle = { ...cluster.style, size: cluster.style.size * 0.5 };
	const label = glyphPiece({ text: number, style, level: 0 }, face, glyphsOf(face, number, false)!);
	const width = label.width + cluster.style.size * 0.36;
	return { ...cluster, width, drawing: { kind: 'frame', label } };
}
