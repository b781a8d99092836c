export type Point = { readonly x: number; readonly y: number };

const edge = 72;
const fastest = 14;

export const middleOf = (node: Element): Point => {
	const { left, top, width, height } = node.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
};

/**
 * A thing in somebody's hand: it follows the pointer, and the sheet moves on when it nears an edge.
 *
 * Where the thing lies is measured anew at every frame, so that it stays under the finger while the
 * sheet scrolls, and on a table that was turned for the person opposite.
 */
export class Carried {
	readonly #node: HTMLElement;
	readonly #scroller: Element;
	readonly #grip: Point;
	readonly #turn: Point;
	#pointer: Point;
	#shift: Point = { x: 0, y: 0 };
	#frame = 0;

	constructor(node: HTMLElement, pointer: Point) {
		const middle = middleOf(node);
		this.#node = node;
		this.#scroller = scrollerOf(node);
		this.#grip = { x: pointer.x - middle.x, y: pointer.y - middle.y };
		this.#turn = turnOf(node, middle);
		this.#pointer = pointer;
		this.#frame = requestAnimationFrame(this.#follow);
	}

	to(pointer: Point): void {
		this.#pointer = pointer;
	}

	/** Takes the hand away. Answers where the thing was then. */
	letGo(): Point {
		cancelAnimationFrame(this.#frame);
		const middle = middleOf(this.#node);
		this.#node.style.translate = '';
		return middle;
	}

	/** How far from its place a thing is that was let go elsewhere, as its own sheet measures it. */
	fromPlace(middle: Point, place: Point): Point {
		return { x: (middle.x - place.x) / this.#turn.x, y: (middle.y - place.y) / this.#turn.y };
	}

	#follow = (): void => {
		this.#scroll();
		const middle = middleOf(this.#node);
		const off = this.fromPlace(
			{ x: this.#pointer.x - this.#grip.x, y: this.#pointer.y - this.#grip.y },
			middle,
		);
		this.#shift = { x: this.#shift.x + off.x, y: this.#shift.y + off.y };
		this.#node.style.translate = `${this.#shift.x.toString()}px ${this.#shift.y.toString()}px`;
		this.#frame = requestAnimationFrame(this.#follow);
	};

	#scroll(): void {
		const { top, bottom } = edgesOf(this.#scroller);
		const { y } = this.#pointer;
		const past = Math.max(0, y - (bottom - edge)) - Math.max(0, top + edge - y);
		if (past === 0) return;
		const step = Math.sign(past) * Math.min(fastest, Math.abs(past) / 4);
		this.#scroller.scrollTop += step * Math.sign(this.#turn.y);
	}
}

/** What scrolls around it: the sheet, or on a phone the page. */
function scrollerOf(node: HTMLElement): Element {
	for (let at = node.parentElement; at; at = at.parentElement) {
		const isScrolling = /auto|scroll/.test(getComputedStyle(at).overflowY);
		if (isScrolling && at.scrollHeight > at.clientHeight) return at;
	}
	return document.scrollingElement ?? document.documentElement;
}

function edgesOf(scroller: Element): { top: number; bottom: number } {
	if (scroller !== document.scrollingElement) return scroller.getBoundingClientRect();
	// On a phone a bar lies over the page at either end.
	return { top: 56, bottom: innerHeight - 72 };
}

// The sheet may be turned round: one step to the right is then one to the left.
function turnOf(node: HTMLElement, middle: Point): Point {
	node.style.translate = '100px 100px';
	const there = middleOf(node);
	node.style.translate = '';
	return { x: (there.x - middle.x) / 100 || 1, y: (there.y - middle.y) / 100 || 1 };
}
