const stops =
	'h1[tabindex], a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/**
 * Never lets the keyboard get lost: when the control it is on goes away, it moves to what is nearest.
 *
 * A removed control leaves the browser at the top of the page, far from where somebody was. Whatever
 * moves the keyboard by itself comes first: this only looks once the screen has been drawn again.
 */
export function keepPlace(): () => void {
	let path: Element[] = [];

	const remember = ({ target }: FocusEvent) => {
		path = target instanceof Element ? withAncestors(target) : [];
	};
	const look = () => {
		const [at] = path;
		if (at && (!at.isConnected || at.matches(':disabled'))) {
			requestAnimationFrame(() => setTimeout(mend));
		}
	};
	const mend = () => {
		const { activeElement, body } = document;
		if (activeElement !== null && activeElement !== body) return;
		nearest(path)?.focus({ preventScroll: true });
	};

	const watching = new MutationObserver(look);
	watching.observe(document.body, {
		subtree: true,
		childList: true,
		attributeFilter: ['disabled'],
	});
	addEventListener('focusin', remember);
	return () => {
		watching.disconnect();
		removeEventListener('focusin', remember);
	};
}

const withAncestors = (element: Element): Element[] =>
	element.parentElement ? [element, ...withAncestors(element.parentElement)] : [element];

function nearest(path: readonly Element[]): HTMLElement | undefined {
	for (const part of path.slice(1)) {
		if (!part.isConnected) continue;
		if (part instanceof HTMLElement && part.matches(stops)) return part;
		const found = Array.from(part.querySelectorAll<HTMLElement>(stops));
		const shown = found.find((one) => one.checkVisibility({ visibilityProperty: true }));
		if (shown) return shown;
	}
	return undefined;
}
