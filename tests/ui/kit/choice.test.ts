import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Choice from '#ui/kit/Choice.svelte';
import MultiChoice from '#ui/kit/MultiChoice.svelte';

const options = [
	{ value: 'yes', label: 'Yes' },
	{ value: 'plan', label: 'Only the plan' },
	{ value: 'show', label: 'Show only' },
];
const question = { name: 'writing', legend: 'OK to write things down?', options };

describe('One answer of several', () => {
	it('starts with nothing chosen', () => {
		render(Choice, { ...question, value: undefined, onchange: vi.fn() });
		expect(screen.getByRole('group', { name: question.legend })).toBeVisible();
		for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
	});

	it('hands over what was tapped', async () => {
		const onchange = vi.fn();
		render(Choice, { ...question, value: undefined, onchange });
		await userEvent.click(screen.getByRole('radio', { name: 'Only the plan' }));
		expect(onchange).toHaveBeenCalledExactlyOnceWith('plan');
	});

	it('is taken back by tapping the same answer again', async () => {
		const onchange = vi.fn();
		render(Choice, { ...question, value: 'plan', onchange });
		await userEvent.click(screen.getByText('Only the plan'));
		expect(onchange).toHaveBeenCalledExactlyOnceWith(undefined);
	});

	it('is taken back by the keyboard, with Delete or with the button', async () => {
		const onchange = vi.fn();
		render(Choice, { ...question, value: 'plan', onchange });
		screen.getByRole('radio', { name: 'Only the plan' }).focus();
		await userEvent.keyboard('{Delete}');
		expect(onchange).toHaveBeenLastCalledWith(undefined);
		await userEvent.click(screen.getByRole('button', { name: /Clear my answer/ }));
		expect(onchange).toHaveBeenCalledTimes(2);
	});

	it('can’t be emptied where an answer is always needed, such as the text size', async () => {
		const onchange = vi.fn();
		render(Choice, { ...question, value: 'yes', clearable: false, onchange });
		await userEvent.click(screen.getByText('Yes'));
		expect(onchange).not.toHaveBeenCalled();
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('Several answers at once', () => {
	it('hands over what is chosen, in the order it is written', async () => {
		const onchange = vi.fn();
		render(MultiChoice, { legend: 'How we talk', options, values: ['show'], onchange });
		await userEvent.click(screen.getByRole('checkbox', { name: 'Yes' }));
		expect(onchange).toHaveBeenLastCalledWith(['yes', 'show']);
		await userEvent.click(screen.getByRole('checkbox', { name: 'Show only' }));
		expect(onchange).toHaveBeenLastCalledWith([]);
	});
});
