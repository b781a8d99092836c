import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Choice from '#ui/kit/Choice.svelte';
import TextEntry from '#ui/kit/TextEntry.svelte';

describe('The name of a button', () => {
	it('says in one piece what it does and about what', () => {
		const options = [{ value: 'yes', label: 'Yes' }];
		render(Choice, { name: 'copy', legend: 'A copy?', options, value: 'yes', onchange: () => 0 });
		const [shown, ...hidden] = screen.getByRole('button', {
			name: 'Clear my answer: A copy?',
		}).children;
		expect(shown).toHaveTextContent('Clear my answer');
		expect(shown).toHaveAttribute('aria-hidden', 'true');
		expect(hidden.map((one) => one.textContent)).toEqual(['Clear my answer: A copy?']);
	});

	it('says a question once, where the question is all that stands on it', () => {
		const label = 'What would help?';
		render(TextEntry, { label, openLabel: label, onsave: () => undefined });
		expect(screen.getByRole('button')).toHaveAccessibleName('What would help?');
	});

	it('says the question after the words that stand on it', () => {
		render(TextEntry, { label: 'What would help?', onsave: () => undefined });
		expect(screen.getByRole('button')).toHaveAccessibleName('Add words: What would help?');
	});
});
