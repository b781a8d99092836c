/** One absolute step of a path: move, line, curve or close, with y pointing down. */
export type PathStep =
	| readonly ['M' | 'L', number, number]
	| readonly ['C', number, number, number, number, number, number]
	| readonly ['Z'];

const sizes: Readonly<Record<string, number>> = {
	M: 2,
	L: 2,
	H: 1,
	V: 1,
	C: 6,
	S: 4,
	Q: 4,
	A: 7,
	Z: 0,
};

/** Reads the path language of SVG, so that drawings on paper are the drawings on screen. */
export function pathSteps(path: string): readonly PathStep[] {
	const steps: PathStep[] = [];
	const state: PathState = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0 };
	for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
		const numbers = numbersIn(rest, letter.toUpperCase() === 'A');
		const size = sizes[letter.toUpperCase()] ?? 0;
		for (let at = 0; at === 0 || at < numbers.length; at += size || 1) {
			// Pairs that follow a move are lines.
			const command = at > 0 && letter.toUpperCase() === 'M' ? lineFor(letter) : letter;
			steps.push(...take(command, numbers.slice(at, at + size), state));
		}
	}
	return steps;
}

interface PathState {
	x: number;
	y: number;
	startX: number;
	startY: number;
	controlX: number;
	controlY: number;
}

const lineFor = (move: string) => (move === 'm' ? 'l' : 'L');

// The two flags of an arc may stand without a space: "a8 8 0 0116 0".
function numbersIn(text: string, arc: boolean): readonly number[] {
	const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;
	const found: number[] = [];
	for (let at = 0; at < text.length;) {
		const flag = arc && (found.length % 7 === 3 || found.length % 7 === 4);
		const match = flag ? /[01]/y : number;
		match.lastIndex = at;
		const taken = match.exec(text);
		if (!taken) at++;
		else {
			found.push(Number(taken[0]));
			at = match.lastIndex;
		}
	}
	return found;
}

function take(letter: string, numbers: readonly number[], state: PathState): readonly PathStep[] {
	const relative = letter >= 'a';
	const n = (at: number) => numbers[at] ?? 0;
	const x = (at: number) => n(at) + (relative ? state.x : 0);
	const y = (at: number) => n(at) + (relative ? state.y : 0);
	switch (letter.toUpperCase()) {
		case 'M':
			[state.startX, state.startY] = [x(0), y(1)];
			return [moveTo(state, 'M', x(0), y(1))];
		case 'L':
			return [moveTo(state, 'L', x(0), y(1))];
		case 'H':
			return [moveTo(state, 'L', x(0), state.y)];
		case 'V':
			return [moveTo(state, 'L', state.x, y(0))];
		case 'C':
			return [curveTo(state, x(0), y(1), x(2), y(3), x(4), y(5))];
		case 'S': {
			const firstX = 2 * state.x - state.controlX;
			const firstY = 2 * state.y - state.controlY;
			return [curveTo(state, firstX, firstY, x(0), y(1), x(2), y(3))];
		}
		case 'Q':
			return [quadraticTo(state, x(0), y(1), x(2), y(3))];
		case 'A':
			return arcTo(state, [n(0), n(1), n(2), n(3), n(4)], x(5), y(6));
		default:
			[state.x, state.y] = [state.startX, state.startY];
			return [['Z']];
	}
}

function moveTo(state: PathState, step: 'M' | 'L', x: number, y: number): PathStep {
	Object.assign(state, { x, y, controlX: x, controlY: y });
	return [step, x, y];
}

function curveTo(
	state: PathState,
	...[x1, y1, x2, y2, x, y]: [number, number, number, number, number, number]
): PathStep {
	Object.assign(state, { x, y, controlX: x2, controlY: y2 });
	return ['C', x1, y1, x2, y2, x, y];
}

function quadraticTo(state: PathState, qx: number, qy: number, x: number, y: number): PathStep {
	const between = (from: number, to: number) => from + ((to - from) * 2) / 3;
	const first = [between(state.x, qx), between(state.y, qy)] as const;
	return curveTo(state, ...first, between(x, qx), between(y, qy), x, y);
}

/** An arc of an ellipse as curves of at most a quarter turn (SVG 1.1, appendix F.6). */
function arcTo(
	state: PathState,
	[rxGiven, ryGiven, turn, large, sweep]: readonly [number, number, number, number, number],
	x: number,
	y: number,
): readonly PathStep[] {
	const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
	const [dx, dy] = [(state.x - x) / 2, (state.y - y) / 2];
	const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
	const grow = Math.sqrt(Math.max(1, (px / rxGiven) ** 2 + (py / ryGiven) ** 2));
	const [rx, ry] = [Math.abs(rxGiven) * grow, Math.abs(ryGiven) * grow];
	const reach = (rx * py) ** 2 + (ry * px) ** 2;
	const length =
		Math.sqrt(Math.max(0, ((rx * ry) ** 2 - reach) / reach)) * (large === sweep ? -1 : 1);
	const [ox, oy] = [(length * rx * py) / ry, (-length * ry * px) / rx];
	const centre = [cos * ox - sin * oy + (state.x + x) / 2, sin * ox + cos * oy + (state.y + y) / 2];
	const from = Math.atan2((py - oy) / ry, (px - ox) / rx);
	let sweepAngle = Math.atan2((-py - oy) / ry, (-px - ox) / rx) - from;
	if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
	if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
	const place = (u: number, v: number) =>
		[centre[0]! + cos * rx * u - sin * ry * v, centre[1]! + sin * rx * u + cos * ry * v] as const;
	const parts = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9));
	const each = sweepAngle / parts;
	const k = (4 / 3) * Math.tan(each / 4);
	return Array.from({ length: parts }, (_, part) => {
		const [a, b] = [from + part * each, from + (part + 1) * each];
		const first = place(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a));
		const second = place(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b));
		return curveTo(state, ...first, ...second, ...place(Math.cos(b), Math.sin(b)));
	});
}
