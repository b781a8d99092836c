import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import Disclosure from '#ui/kit/Disclosure.svelte';

it('What somebody unfolded stays open when its own words change, as by a choice made in it', async () => {
	const children = createRawSnippet(() => ({ render: () => '<p>Dawn</p>' }));
	const { rerender } = render(Disclosure, { label: 'Who may have a copy: Ellis', children });
	await userEvent.click(screen.getByText('Who may have a copy: Ellis'));
	const fold = screen.getByRole('group');
	expect(fold).toHaveAttribute('open');
	await rerender({ label: 'Who may have a copy: Ellis and Dawn' });
	expect(fold).toHaveAttribute('open');
});
