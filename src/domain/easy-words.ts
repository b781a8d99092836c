/** Easy words: the same answer again, one idea a line, with a picture to each line. */
import type { Pack } from './pack.ts';

/** The pictures that easy words may use: a closed list, each drawn once in the app. */
export const pictureNames = [
	'talking',
	'person',
	'group',
	'family',
	'hug',
	'doctor',
	'tablet',
	'phone',
	'calendar',
	'clock',
	'waiting',
	'home',
	'school',
	'book',
	'screen',
	'game',
	'letter',
	'record',
	'private',
	'look',
	'listen',
	'stop',
	'thinking',
	'sad',
	'worried',
	'calm',
	'smile',
	'sleeping',
	'ill',
	'mind',
	'steps',
	'moving',
	'food',
	'sport',
	'money',
	'bus',
	'door',
	'compare',
	'writing',
	'counting',
	'back',
	'again',
	'lantern',
	'safe',
	'ambulance',
	'hard',
	'change',
	'aim',
	'together',
	'tell',
	'heart',
	'choose',
	'signing',
	'growing',
	'tired',
	'goodbye',
	'asking',
	'unsure',
	'yes',
	'no',
] as const;

export type PictureName = (typeof pictureNames)[number];

/** One idea in at most twelve words, and what is drawn beside it. */
export type EasyLine = { readonly text: string; readonly picture: PictureName };

/**
 * The easy words of one text of the pack. They hang on the text itself, word for word: when that is
 * changed, these are refused until somebody has read them again, and its sources stay theirs.
 */
export type EasyWording = { readonly of: string; readonly lines: readonly EasyLine[] };

type Easy = ReadonlyMap<string, readonly EasyLine[]>;

const known = new WeakMap<readonly EasyWording[], Easy>();

/** The easy words of a text; none where nobody has written them yet. */
export function easyLines({ easy }: Pack, text: string): readonly EasyLine[] | undefined {
	if (!easy) return undefined;
	let lines = known.get(easy);
	if (!lines) {
		lines = new Map(easy.map((one) => [one.of, one.lines]));
		known.set(easy, lines);
	}
	return lines.get(text);
}
