import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import TextEntry from '#ui/kit/TextEntry.svelte';

const label = 'What’s going on for you';

describe('A field for words', () => {
	it('shows no field until it is asked for, and then puts the cursor in it', async () => {
		render(TextEntry, { label, onsave: vi.fn() });
		expect(screen.queryByRole('textbox')).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: `Add words: ${label}` }));
		expect(screen.getByRole('textbox', { name: label })).toHaveFocus();
	});

	it('says its question once to the eye where it stands above already, and keeps its name', () => {
		render(TextEntry, { label, labelHidden: true, open: true, onsave: vi.fn() });
		expect(screen.getByRole('textbox', { name: label })).toBeVisible();
		expect(screen.getByText(label)).toHaveClass('vh');
	});

	it('hands on every keystroke, so that nothing typed can be lost before it is saved', async () => {
		const ondraft = vi.fn();
		render(TextEntry, { label, open: true, onsave: vi.fn(), ondraft });
		await userEvent.type(screen.getByRole('textbox'), 'Sun');
		expect(ondraft.mock.calls).toEqual([['S'], ['Su'], ['Sun']]);
	});

	it('keeps what is being typed when something else is saved meanwhile', async () => {
		const { rerender } = render(TextEntry, { label, open: true, value: '', onsave: vi.fn() });
		await userEvent.type(screen.getByRole('textbox'), 'half a thou');
		await rerender({ value: '', label });
		expect(screen.getByRole('textbox')).toHaveValue('half a thou');
	});

	it('hands the words over exactly as typed', async () => {
		const onsave = vi.fn();
		render(TextEntry, { label, onsave });
		await userEvent.click(screen.getByRole('button', { name: /Add words/ }));
		await userEvent.type(screen.getByRole('textbox'), '  i dont sleep 😴 لا أنام ');
		await userEvent.click(screen.getByRole('button', { name: 'Save words' }));
		expect(onsave).toHaveBeenCalledExactlyOnceWith('  i dont sleep 😴 لا أنام ');
	});

	it('closes without saving on cancel, and gives focus back to its button', async () => {
		const onsave = vi.fn();
		render(TextEntry, { label, onsave });
		await userEvent.click(screen.getByRole('button', { name: /Add words/ }));
		await userEvent.type(screen.getByRole('textbox'), 'never mind');
		await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
		expect(onsave).not.toHaveBeenCalled();
		expect(screen.getByRole('button', { name: /Add words/ })).toHaveFocus();
	});

	it('is never remembered or checked by the browser', () => {
		render(TextEntry, { label, open: true, onsave: vi.fn() });
		expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'off');
		expect(screen.getByRole('textbox')).toHaveAttribute('spellcheck', 'false');
		expect(screen.getByRole('textbox')).toHaveAttribute('dir', 'auto');
	});
});
