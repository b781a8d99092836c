import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Look from '#ui/tablet/Look.svelte';

it.each([
	['Size of the words', 'Largest', { textSize: 'xl' }],
	['Colours', 'Strong', { theme: 'contrast' }],
	['Buttons for', 'Left hand', { hand: 'left' }],
	['Movement', 'None', { motion: 'still' }],
])('%s can be set to %s in one tap', async (question, answer, chosen) => {
	const onchoose = vi.fn();
	const look = { theme: 'light', textSize: 'm', hand: 'right', motion: 'usual' } as const;
	render(Look, { look, onchoose });
	const group = within(screen.getByRole('group', { name: question }));
	await userEvent.click(group.getByRole('radio', { name: answer }));
	expect(onchoose).toHaveBeenCalledExactlyOnceWith(chosen);
});
