import type { Page } from '@playwright/test';

const empty = new Set(['RootWebArea', 'none', 'generic', 'InlineTextBox']);

/** What a screen reader could still get at outside the dialog of that name, by role and name. */
export const reachableBehind = async (page: Page, dialog: string): Promise<string[]> => {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const inside = new Set<string>();
	const enter = (id: string) => {
		inside.add(id);
		nodes.find(({ nodeId }) => nodeId === id)?.childIds?.forEach(enter);
	};
	const front = nodes.find(({ role, name }) => role?.value === 'dialog' && name?.value === dialog);
	if (!front) return [`no dialog is called ${dialog}`];
	enter(front.nodeId);
	return nodes
		.filter((node) => !node.ignored && !inside.has(node.nodeId))
		.map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }))
		.filter(({ role, name }) => !empty.has(role) && (name !== '' || role !== 'StaticText'))
		.map(({ role, name }) => `${role} ${name}`);
};
