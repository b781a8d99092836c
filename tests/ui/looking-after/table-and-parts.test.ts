import { createRawSnippet } from 'svelte';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import LookingAfterPage from '#ui/looking-after/LookingAfterPage.svelte';
import TableNotes from '#ui/looking-after/TableNotes.svelte';
import LedgerFaults from '#ui/looking-after/ledger/LedgerFaults.svelte';
import LedgerTable from '#ui/looking-after/ledger/LedgerTable.svelte';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const nothing = createRawSnippet(() => ({ render: () => '<p>Part</p>' }));

describe('Notes on the table', () => {
	it('say a number and no name, and lead to where it is mended', async () => {
		const ongo = vi.fn();
		render(TableNotes, {
			notes: [{ part: 'to-finish', text: '2 things to finish', go: 'See what' }],
			ongo,
		});
		expect(screen.getByText('2 things to finish')).toBeVisible();
		await press('See what');
		expect(ongo).toHaveBeenCalledExactlyOnceWith('to-finish');
	});

	it('take no room when there is nothing to say', () => {
		render(TableNotes, { notes: [], ongo: vi.fn() });
		expect(screen.queryByRole('region')).toBeNull();
	});
});

describe('Looking after', () => {
	it('has every part one tap away, says which is open, and keeps Staying safe', async () => {
		const props = {
			current: 'kit',
			...{ onpart: vi.fn(), onback: vi.fn(), onlock: vi.fn(), onsafety: vi.fn() },
			children: nothing,
		} as const;
		render(LookingAfterPage, props);
		const parts = within(screen.getByRole('navigation', { name: 'Parts of looking after' }));
		expect(parts.getAllByRole('button')).toHaveLength(10);
		expect(parts.getByRole('button', { current: 'page' })).toHaveTextContent('Recovery kit');
		await userEvent.click(parts.getByRole('button', { name: 'Backup' }));
		expect(props.onpart).toHaveBeenCalledExactlyOnceWith('backup');
		await press('Staying safe');
		await press('To the table');
		await press('Lock');
		for (const way of [props.onsafety, props.onback, props.onlock])
			expect(way).toHaveBeenCalledOnce();
	});
});

describe('What happened here', () => {
	const line = (n: number) => ({
		...{ n, when: '25 November 2026, 10:52', who: 'You', what: 'let go of a conversation' },
		about: ['Why: asked for'],
	});

	it('says who, when and what, and how many lines are not for this reader', () => {
		render(LedgerTable, { lines: [line(1)], others: 3 });
		const row = screen.getByRole('row', { name: /let go of a conversation/ });
		expect(row).toHaveTextContent('25 November 2026, 10:52');
		expect(row).toHaveTextContent('Why: asked for');
		expect(screen.getByText(/^3 more lines are about colleagues/)).toBeVisible();
	});

	it('shows the last fifty first, and more when asked', async () => {
		render(LedgerTable, { lines: Array.from({ length: 60 }, (_, n) => line(n)), others: 0 });
		expect(screen.getAllByRole('row')).toHaveLength(51);
		await press('Show earlier lines');
		expect(screen.getAllByRole('row')).toHaveLength(61);
	});

	it('says every fault by its line, aloud, and otherwise that the list is whole', async () => {
		const { rerender } = render(LedgerFaults, { faults: [] });
		expect(screen.getByText(/^The list is whole/)).toBeVisible();
		await rerender({ faults: ['Line 4 is missing.', 'Line 9 was changed.'] });
		const alert = screen.getByRole('alert');
		expect(alert).toHaveTextContent('Line 4 is missing.');
		expect(alert).toHaveTextContent('Line 9 was changed.');
		expect(screen.queryByText(/^The list is whole/)).toBeNull();
	});
});
