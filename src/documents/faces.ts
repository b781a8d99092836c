import { create, type Font } from 'fontkit';
import {
	scripts,
	type FaceName,
	type FaceStyle,
	type LoadFace,
	type Script,
} from './font-names.ts';
import { sfntFromWoff } from './woff.ts';

/** One opened font file. */
export interface Face {
	readonly name: FaceName;
	readonly font: Font;
	/** Its letters change with their neighbours. */
	readonly joined: boolean;
	readonly latin: Script['latin'];
}

/** The faces that one document needs, and the choice among them. */
export interface Faces {
	/** For each cluster of a word the first face that can draw the whole of it, or nothing. */
	facesFor(clusters: readonly string[], style: FaceStyle): readonly (Face | undefined)[];
	readonly latin: Face;
}

/** Opens only the faces that the text asks for: each costs time on a slow tablet. */
export async function openFaces(text: string, loadFace: LoadFace): Promise<Faces> {
	const needed = scripts.filter((script) => script.needed.test(text));
	const names = new Set(needed.flatMap((script) => Object.values(script.faces)));
	const opened = new Map<FaceName, Font>();
	await Promise.all(
		Array.from(names, async (name) => {
			opened.set(name, await openFont(name, loadFace));
		}),
	);
	return chooser(needed, opened);
}

// Opened once in the life of a worker: a second plan on the same evening is quicker.
const fonts = new WeakMap<LoadFace, Map<FaceName, Promise<Font>>>();

function openFont(name: FaceName, loadFace: LoadFace): Promise<Font> {
	const known = fonts.get(loadFace) ?? new Map<FaceName, Promise<Font>>();
	fonts.set(loadFace, known);
	const font = known.get(name) ?? loadFace(name).then((woff) => create(sfntFromWoff(woff)));
	known.set(name, font);
	return font;
}

function chooser(needed: readonly Script[], fontsByName: ReadonlyMap<FaceName, Font>): Faces {
	const faces = new Map<FaceName, Face>();
	for (const script of needed)
		for (const name of Object.values(script.faces)) {
			const font = fontsByName.get(name);
			if (font)
				faces.set(name, { name, font, joined: script.joined === true, latin: script.latin });
		}
	const chosen = new Map<string, Face | undefined>();
	const faceFor = (cluster: string, style: FaceStyle, houseToo: boolean) => {
		const key = `${style} ${houseToo ? 'all' : 'fuller'} ${cluster}`;
		if (!chosen.has(key)) {
			const face = needed
				.filter((script) => houseToo || script.latin !== 'house')
				.map((script) => faces.get(script.faces[style]))
				.find((one) => one !== undefined && canDraw(one, cluster));
			chosen.set(key, face);
		}
		return chosen.get(key);
	};
	const latin = faces.get('latin-text');
	if (!latin) throw new Error('The letters of the house are always opened.');
	return {
		latin,
		facesFor(clusters, style) {
			const first = clusters.map((cluster) => faceFor(cluster, style, true));
			// One letter of "Nguyễn" is not in the design of the house: then the whole word is set in the
			// fuller one.
			if (!first.some((face) => face?.latin === 'fuller')) return first;
			return clusters.map((cluster, n) => faceFor(cluster, style, false) ?? first[n]);
		},
	};
}

/** True when drawing the cluster needs no "missing" glyph: for several characters, shaping tells. */
function canDraw(face: Face, cluster: string): boolean {
	const first = cluster.codePointAt(0)!;
	if (!face.font.hasGlyphForCodePoint(first)) return false;
	// A plain digit or sign is also in the emoji face; there it would be the start of a keycap.
	if (face.name === 'emoji-text' && cluster.length === 1 && first < 0x2000) return false;
	// A sign that asks to be a picture is not drawn by a text face.
	if (cluster.includes('\uFE0F') && face.name !== 'emoji-text') return false;
	// One character alone needs no shaping to know; most of a plan is such.
	if (cluster.length === String.fromCodePoint(first).length) return true;
	const { glyphs } = face.font.layout(cluster);
	return glyphs.length > 0 && glyphs.every((glyph) => glyph.id !== 0);
}
