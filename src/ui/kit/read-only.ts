import type { Attachment } from 'svelte/attachments';

const controls = 'input, textarea, select, button:not([role=tab])';

/**
 * Makes a part of a page for reading only, whatever is in it: nothing there can be typed or tapped,
 * and a screen reader says so. What stands in a field stays there. Tabs still turn, so that all of
 * it can be read, and so does whatever stands in (or is) an element marked `data-in-use`.
 */
export const readOnly =
	(isSo: boolean): Attachment<HTMLElement> =>
	(part) => {
		if (!isSo) return undefined;
		const stilled = new Set<Element>();
		const still = () => {
			for (const control of part.querySelectorAll(controls)) {
				if (control.matches('[disabled], [data-in-use], [data-in-use] *')) continue;
				control.setAttribute('disabled', '');
				stilled.add(control);
			}
		};
		still();
		const watching = new MutationObserver(still);
		watching.observe(part, { subtree: true, childList: true, attributeFilter: ['disabled'] });
		return () => {
			watching.disconnect();
			for (const control of stilled) control.removeAttribute('disabled');
		};
	};
