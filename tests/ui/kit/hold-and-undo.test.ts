import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import HoldButton from '#ui/kit/HoldButton.svelte';
import UndoBar from '#ui/kit/UndoBar.svelte';

describe('A held button', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('does nothing when it is only brushed', async () => {
		const onheld = vi.fn();
		render(HoldButton, { label: 'Show my conversations', onheld });
		const button = screen.getByRole('button');
		await fireEvent.pointerDown(button, { button: 0 });
		vi.advanceTimersByTime(300);
		await fireEvent.pointerUp(button);
		vi.advanceTimersByTime(2000);
		expect(onheld).not.toHaveBeenCalled();
	});

	it('answers once it has been held', async () => {
		const onheld = vi.fn();
		render(HoldButton, { label: 'Show my conversations', onheld });
		await fireEvent.pointerDown(screen.getByRole('button'), { button: 0 });
		vi.advanceTimersByTime(701);
		expect(onheld).toHaveBeenCalledOnce();
	});

	it('has a way without holding, for a keyboard or a switch', async () => {
		vi.useRealTimers();
		const onheld = vi.fn();
		render(HoldButton, { label: 'Show my conversations', onheld });
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(onheld).not.toHaveBeenCalled();
		await userEvent.click(screen.getByRole('button', { name: /Without holding/ }));
		expect(onheld).toHaveBeenCalledOnce();
	});

	it('says how long to hold, and opens by the keyboard alone when it is pressed twice', async () => {
		vi.useRealTimers();
		const onheld = vi.fn();
		render(HoldButton, { label: 'Hand over to Ellis', onheld });
		expect(screen.getByText('Keep holding for a second. Or tap it once.')).toBeVisible();
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(screen.getByRole('button', { name: /^Without holding/ })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(onheld).toHaveBeenCalledOnce();
	});
});

describe('The undo bar', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('stays eight seconds, and longer while somebody is on it', async () => {
		const onend = vi.fn();
		render(UndoBar, { message: 'Thrown away', onundo: vi.fn(), onend });
		vi.advanceTimersByTime(7900);
		expect(onend).not.toHaveBeenCalled();
		await fireEvent.focusIn(screen.getByRole('status'));
		vi.advanceTimersByTime(20_000);
		expect(onend).not.toHaveBeenCalled();
		await fireEvent.focusOut(screen.getByRole('status'));
		vi.advanceTimersByTime(8001);
		expect(onend).toHaveBeenCalledOnce();
	});

	it('stands in the foot of the sheet, and leaves it with the page it belongs to', () => {
		document.body.insertAdjacentHTML(
			'beforeend',
			'<footer class="foot"><div class="undo"></div></footer>',
		);
		const { unmount } = render(UndoBar, {
			message: 'Thrown away',
			onundo: vi.fn(),
			onend: vi.fn(),
		});
		const foot = document.querySelector('footer');
		expect(foot).toContainElement(screen.getByRole('status'));
		unmount();
		expect(foot).not.toHaveTextContent('Thrown away');
		foot?.remove();
	});

	it('takes it back when asked', async () => {
		const onundo = vi.fn();
		render(UndoBar, { message: 'Thrown away', onundo, onend: vi.fn() });
		await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(onundo).toHaveBeenCalledOnce();
	});
});
