/**
 * Finds a thing on the page by what it is and the words on it; answers where a finger would touch it.
 *
 * Runs in the page, so it stands alone and knows nothing outside of itself. Answers nothing while
 * the thing is not there, not visible, disabled, or lies under something else.
 */
export const findOnPage = (asked) => {
	const kinds = {
		button: 'button, [role=button]',
		tab: '[role=tab]',
		heading: 'h1, h2, h3',
		group: 'fieldset, [role=group], [role=radiogroup]',
		region: 'section, [role=region]',
		dialog: 'dialog, [role=dialog]',
		navigation: 'nav',
		main: 'main',
		list: 'ul, ol, [role=list]',
		answer: 'input[type=radio], input[type=checkbox]',
		textbox: 'textarea, input:not([type=radio], [type=checkbox], [type=file])',
		quote: 'q',
		anything: '*',
	};
	const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
	const byIds = (ids) =>
		(ids ?? '')
			.split(' ')
			.map((id) => document.getElementById(id)?.textContent)
			.join(' ');
	const nameOf = (part) =>
		plain(
			part.getAttribute('aria-label') ||
				byIds(part.getAttribute('aria-labelledby')) ||
				(part.labels?.[0] ?? part.querySelector(':scope > legend') ?? part).textContent,
		);
	const fits = (part, { name, exact, pattern }) => {
		if (name === undefined && pattern === undefined) return true;
		const own = nameOf(part);
		if (pattern) return new RegExp(pattern).test(own);
		return exact ? own === name : own.toLowerCase().includes(name.toLowerCase());
	};
	const isVisible = (part) => part.checkVisibility({ visibilityProperty: true });
	const partsOf = (root, query) =>
		[...root.querySelectorAll(kinds[query.kind])].filter(
			(part) => isVisible(part) && fits(part, query),
		);
	let roots = [document];
	for (const query of asked.within ?? []) roots = roots.flatMap((root) => partsOf(root, query));
	const found = roots.flatMap((root) => partsOf(root, asked));
	const part = asked.last ? found.at(-1) : found[0];
	if (asked.count) return found.length;
	if (!part) return null;
	if (asked.read) return part.matches('textarea, input') ? part.value : part.innerText;
	if (part.disabled || part.ariaDisabled === 'true') return null;
	// What is tapped is the words; the round or square thing itself lies under them.
	const target = asked.kind === 'answer' ? (part.labels?.[0] ?? part) : part;
	target.scrollIntoView({ block: 'center' });
	const { left, top, width, height } = target.getBoundingClientRect();
	const x = Math.round(left + width / 2);
	const y = Math.round(top + height / 2);
	const above = document.elementFromPoint(x, y);
	return above && (target.contains(above) || above.contains(target)) ? { x, y } : null;
};
