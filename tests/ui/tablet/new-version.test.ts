import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import NewVersion from '#ui/tablet/NewVersion.svelte';
import ReleaseLines from '#ui/tablet/ReleaseLines.svelte';

afterEach(() => vi.useRealTimers());

const props = (onuse: () => void) => ({
	version: '1.2.3',
	date: '2026-11-25T12:00:00.000Z',
	news: ['Goals can be put in order.'],
	signed: 'like-this-one' as const,
	onuse,
});

it('Says which version waits and what it brings, and starts it when asked', async () => {
	const onuse = vi.fn();
	render(NewVersion, props(onuse));
	expect(screen.getByText(/Version 1\.2\.3, of 25 November 2026/)).toBeInTheDocument();
	expect(screen.getByText('Goals can be put in order.')).toBeInTheDocument();
	expect(onuse).not.toHaveBeenCalled();
	await userEvent.click(screen.getByRole('button', { name: 'Use it now' }));
	expect(onuse).toHaveBeenCalledTimes(1);
});

it('Starts by itself after a minute, but not while somebody types their words', async () => {
	vi.useFakeTimers();
	const onuse = vi.fn();
	render(NewVersion, props(onuse));
	await vi.advanceTimersByTimeAsync(50_000);
	document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
	await vi.advanceTimersByTimeAsync(50_000);
	expect(onuse).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(onuse).toHaveBeenCalledTimes(1);
});

it('Says what holds it back when it is still here after it was to start', async () => {
	vi.useFakeTimers();
	render(NewVersion, props(vi.fn()));
	screen.getByRole('button', { name: 'Use it now' }).click();
	await vi.advanceTimersByTimeAsync(2000);
	expect(screen.queryByRole('status')).toBeNull();
	await vi.advanceTimersByTimeAsync(1000);
	expect(screen.getByRole('status')).toHaveTextContent('in every other window');
});

it('A build that nobody signed says so, and a refused one is named with its reason', () => {
	const refused = { kind: 'mixed', what: '/icon.svg' } as const;
	render(ReleaseLines, { version: '1.2.3', state: 'unsigned', refused });
	expect(screen.getByText(/Unsigned build/)).toBeInTheDocument();
	expect(screen.getByRole('status')).toHaveTextContent(/mixed with another one \(\/icon\.svg\)/);
	expect(screen.getByRole('status')).toHaveTextContent(/goes on working/);
});
