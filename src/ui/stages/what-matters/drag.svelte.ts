import { afterPaint, drawn } from '#ui/kit/after-paint.ts';
import { Carried, middleOf, type Point } from './carried.ts';

type Press = {
	readonly id: string;
	readonly node: HTMLElement;
	readonly pointer: number;
	readonly start: Point;
	/** a mouse, or a finger on the picture: nothing else could be meant than to take it along */
	readonly isAtOnce: boolean;
	readonly hold: ReturnType<typeof setTimeout> | undefined;
	isMoved: boolean;
};

type Hands = {
	/** what was dropped, and the `data-drop` it was dropped on */
	drop: (id: string, place: string) => void;
	/** pressed for a while and let go where it lay: a slow tap */
	tap?: (id: string) => void;
	isEnabled: () => boolean;
};

const holdFor = 220;
const slack = 7;
// A list that can be dragged may stand inside another: the inner one has the press.
const taken = new WeakSet<Event>();

/**
 * Things that can be dragged (`data-drag`) to places (`data-drop`), with mouse, finger or pen.
 *
 * A finger scrolls first: a thing comes along when it is taken by its `data-grip`, pulled sideways,
 * or held for a moment. The styles say the same by `touch-action`. What is let go elsewhere, or at
 * Escape, goes back to where it lay.
 */
export class Drag {
	/** the id of what is in the hand */
	held: string | undefined = $state();
	/** the place under it */
	over: string | undefined = $state();
	/** what has just been put down, and from how far away */
	settling: ({ readonly id: string } & Point) | undefined = $state.raw();

	readonly #hands: Hands;
	#press: Press | undefined;
	#carried: Carried | undefined;
	#swallowsClick = false;

	constructor(hands: Hands) {
		this.#hands = hands;
	}

	/** Goes on what holds both the things and the places. */
	around = (node: HTMLElement): (() => void) => {
		const ending = new AbortController();
		const { signal } = ending;
		node.addEventListener('pointerdown', this.#pressed, { signal });
		// Only a listener that may refuse can keep the page from scrolling under a card in the hand.
		node.addEventListener('touchmove', this.#keepStill, { passive: false, signal });
		node.addEventListener('contextmenu', this.#keepStill, { signal });
		node.addEventListener('click', this.#clicked, { capture: true, signal });
		window.addEventListener('pointermove', this.#moved, { signal });
		window.addEventListener('pointerup', this.#released, { signal });
		window.addEventListener('pointercancel', this.#giveUp, { signal });
		window.addEventListener('blur', this.#giveUp, { signal });
		window.addEventListener('keydown', this.#keyed, { signal });
		return () => {
			this.#giveUp();
			ending.abort();
		};
	};

	/** Shows what has moved on its way from where it lay to where it lies now. */
	async settle(id: string, from: Point, carried?: Carried): Promise<void> {
		await drawn();
		const node = nodeOf(id);
		if (!node) return;
		const place = middleOf(node);
		const way = carried?.fromPlace(from, place) ?? { x: from.x - place.x, y: from.y - place.y };
		this.settling = { id, ...way };
	}

	#pressed = (event: PointerEvent): void => {
		this.#swallowsClick = false;
		if (this.#press || event.button !== 0 || !event.isPrimary || !this.#hands.isEnabled()) return;
		const target = event.target instanceof Element ? event.target : undefined;
		const node = target?.closest<HTMLElement>('[data-drag]');
		const control = target?.closest('button, input, textarea');
		if (!node?.dataset.drag || node.matches(':disabled') || (control && control !== node)) return;
		if (taken.has(event)) return;
		taken.add(event);
		const isAtOnce = event.pointerType === 'mouse' || target?.closest('[data-grip]') !== null;
		const start = { x: event.clientX, y: event.clientY };
		this.#press = {
			id: node.dataset.drag,
			node,
			pointer: event.pointerId,
			start,
			isAtOnce,
			hold: isAtOnce ? undefined : setTimeout(() => this.#lift(start), holdFor),
			isMoved: false,
		};
	};

	#moved = (event: PointerEvent): void => {
		const press = this.#press;
		if (press?.pointer !== event.pointerId) return;
		const [x, y] = [event.clientX - press.start.x, event.clientY - press.start.y];
		if (Math.hypot(x, y) >= slack) press.isMoved = true;
		if (!this.#carried && press.isMoved) {
			if (press.isAtOnce || Math.abs(x) > Math.abs(y)) this.#lift(press.start);
			else this.#giveUp();
		}
		if (!this.#carried) return;
		this.#carried.to({ x: event.clientX, y: event.clientY });
		this.over = placeAt(event);
	};

	#lift(at: Point): void {
		const press = this.#press;
		if (!press || this.#carried) return;
		clearTimeout(press.hold);
		this.settling = undefined;
		this.#carried = new Carried(press.node, at);
		this.held = press.id;
	}

	#released = (event: PointerEvent): void => {
		const press = this.#press;
		if (press?.pointer !== event.pointerId) return;
		const place = this.#carried && press.isMoved ? placeAt(event) : undefined;
		const isSlowTap = this.#carried !== undefined && !press.isMoved;
		const end = () => {
			this.#putDown(place);
			if (isSlowTap) this.#hands.tap?.(press.id);
		};
		// It lies in the hand until the page has answered; the click that ends it is not for the card.
		this.#swallowsClick = this.#carried !== undefined;
		if (this.#carried) afterPaint(end);
		else end();
	};

	#putDown(place: string | undefined): void {
		const [press, carried] = [this.#press, this.#carried];
		if (!press) return;
		clearTimeout(press.hold);
		this.#press = this.#carried = this.held = this.over = undefined;
		if (!carried) return;
		const from = carried.letGo();
		if (place !== undefined) this.#hands.drop(press.id, place);
		void this.settle(press.id, from, carried);
	}

	#giveUp = (): void => {
		this.#putDown(undefined);
	};

	#keyed = ({ key }: KeyboardEvent): void => {
		if (key === 'Escape' && this.held !== undefined) this.#giveUp();
	};

	#keepStill = (event: Event): void => {
		const isHeldMenu = event.type === 'contextmenu' && this.#press !== undefined;
		if ((this.held !== undefined || isHeldMenu) && event.cancelable) event.preventDefault();
	};

	// A drop ends with a click as well, which would open the card again.
	#clicked = (event: MouseEvent): void => {
		if (this.#swallowsClick && event.detail > 0) {
			event.stopPropagation();
			event.preventDefault();
		}
		this.#swallowsClick = false;
	};
}

const nodeOf = (id: string): Element | undefined =>
	Array.from(document.querySelectorAll<HTMLElement>('[data-drag]')).find(
		(one) => one.dataset.drag === id,
	);

const placeAt = ({ clientX, clientY }: PointerEvent): string | undefined =>
	document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-drop]')?.dataset.drop;
