/** What the service lead sees of how talks went. */
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import ClearExperience from '#ui/looking-after/experience/ClearExperience.svelte';
import Quarters from '#ui/looking-after/experience/Quarters.svelte';
import ReadExperience from '#ui/looking-after/experience/ReadExperience.svelte';

const wordsOf = (id: string) => (id === 'said' ? 'I could say what I came to say.' : id);

it('A quarter shows by its months, with rounded numbers beside each answer', () => {
	const counts = [
		{ answer: 'yes', count: 5 },
		{ answer: 'notReally', count: 10 },
		{ answer: 'skipped', count: 0 },
	] as const;
	const questions = [{ id: 'said', counts }];
	const quarters = [{ quarter: '2026-Q3', state: 'shown', people: 15, questions }] as const;
	render(Quarters, { quarters, hasOthers: true, wordsOf });
	const shown = within(screen.getByRole('region', { name: 'July to September 2026' }));
	expect(shown.getByText('About 15 young people, rounded to five.')).toBeVisible();
	expect(shown.getByText('I could say what I came to say.')).toBeVisible();
	expect(shown.getByText('Not really').parentElement).toHaveTextContent('10');
	expect(screen.getByText(/sealed to another key/)).toBeVisible();
});

it('A quarter with fewer than ten, and one that still runs, show no number at all', () => {
	const quarters = [
		{ quarter: '2026-Q4', state: 'running' },
		{ quarter: '2026-Q3', state: 'not-enough' },
	] as const;
	render(Quarters, { quarters, hasOthers: false, wordsOf });
	expect(screen.getByText('Not enough yet: fewer than ten.')).toBeVisible();
	expect(screen.getByText(/not over yet/)).toBeVisible();
	expect(screen.queryByText(/About/)).toBeNull();
});

it('The key is typed in to read, with files of other tablets, and does not stay in the field', async () => {
	const [onread, onfile] = [vi.fn(), vi.fn()];
	render(ReadExperience, { files: 1, onread, onfile });
	const user = userEvent.setup();
	const file = new File(['{}'], 'how-it-was.json');
	await user.upload(screen.getByLabelText('Add a file from another tablet'), file);
	expect(onfile).toHaveBeenCalledExactlyOnceWith(file);
	const key = screen.getByRole('textbox', { name: 'Key to read with' });
	await user.type(key, ' secret ');
	await user.click(screen.getByRole('button', { name: 'Show it added up' }));
	expect(onread).toHaveBeenCalledExactlyOnceWith('secret');
	expect(key).toHaveValue('');
	expect(screen.getByText('1 file added.')).toBeVisible();
});

it('What is over is cleared only when that was asked for twice', async () => {
	const onclear = vi.fn();
	render(ClearExperience, { onclear });
	const user = userEvent.setup();
	await user.click(screen.getByRole('button', { name: 'Clear the quarters that are over' }));
	expect(onclear).not.toHaveBeenCalled();
	await user.click(screen.getByRole('button', { name: 'Leave them here' }));
	await user.click(screen.getByRole('button', { name: 'Clear the quarters that are over' }));
	await user.click(screen.getByRole('button', { name: 'Yes, clear them' }));
	expect(onclear).toHaveBeenCalledOnce();
});
