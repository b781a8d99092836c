import type { PenVoice } from '#ui/kit/pens.ts';

/** One voice's pen stroke, from the middle of the ring towards a place. */
export type Stroke = { readonly voice: PenVoice; readonly paths: readonly string[] };

type Way = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

// Round the middle with the clock, as the places stand: two above, one beside, two below, one beside.
const ways: readonly Way[] = [
	{ from: [-50, -47], to: [-80, -88] },
	{ from: [50, -47], to: [80, -88] },
	{ from: [74, 0], to: [106, 0] },
	{ from: [50, 47], to: [80, 88] },
	{ from: [-50, 47], to: [-80, 88] },
	{ from: [-74, 0], to: [-106, 0] },
];

const apart = 12;
const doubled = 3;

/** The strokes towards one place of the ring, side by side where several voices point there. */
export function strokesTo(place: number, voices: readonly PenVoice[]): readonly Stroke[] {
	const way = ways[place];
	if (!way) return [];
	return voices.map((voice, index) => {
		const aside = (index - (voices.length - 1) / 2) * apart;
		// The practitioner's line is a double one.
		const lines = voice.pen === 'practitioner' ? [aside - doubled, aside + doubled] : [aside];
		return { voice, paths: lines.map((line) => bent(way, line)) };
	});
}

/** A line that bends a little, as a hand draws it, and stands so far aside of the straight one. */
function bent({ from, to }: Way, aside: number): string {
	const [x, y] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(x, y);
	const at = (along: number, off: number) => {
		const across = aside + off;
		return [
			from[0] + x * along - (y / length) * across,
			from[1] + y * along + (x / length) * across,
		]
			.map((one) => one.toFixed(1))
			.join(' ');
	};
	return `M${at(0, 0)} Q${at(0.5, -4)} ${at(1, 0)}`;
}
