import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { closeTopDialog } from '#ui/kit/close-dialog.ts';
import Dialog from '#ui/kit/Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Words in it</p>' }));
const lay = (title: string) => {
	const onclose = vi.fn();
	const view = render(Dialog, { title, open: true, onclose, children });
	return { onclose, close: () => view.rerender({ title, open: false, onclose, children }) };
};

describe('The browser’s Back', () => {
	it('closes the dialog that was opened last, and one at a time', async () => {
		const first = lay('Opened first');
		const last = lay('Opened last');
		expect(screen.getByRole('heading', { name: 'Opened last' })).toHaveFocus();
		expect(closeTopDialog()).toBe(true);
		expect(last.onclose).toHaveBeenCalledOnce();
		expect(first.onclose).not.toHaveBeenCalled();
		await last.close();
		expect(closeTopDialog()).toBe(true);
		expect(first.onclose).toHaveBeenCalledOnce();
	});

	it('finds nothing to close where no dialog is open', async () => {
		const { onclose, close } = lay('Closed again');
		await close();
		expect(closeTopDialog()).toBe(false);
		expect(onclose).not.toHaveBeenCalled();
	});
});
