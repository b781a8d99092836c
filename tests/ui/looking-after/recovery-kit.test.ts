import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import KitHalf from '#ui/looking-after/kit/KitHalf.svelte';
import KitOverview from '#ui/looking-after/kit/KitOverview.svelte';
import MakeKit from '#ui/looking-after/kit/MakeKit.svelte';
import ProveKit from '#ui/looking-after/kit/ProveKit.svelte';
import ResetWords from '#ui/looking-after/kit/ResetWords.svelte';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);

describe('The recovery kit', () => {
	it('says that there is none, with one way on', async () => {
		const ongo = vi.fn();
		render(KitOverview, { shown: { notYetIn: [], joinAsked: false }, ongo });
		expect(screen.getByText('There is no kit yet.')).toBeVisible();
		expect(screen.getByRole('heading', { name: 'Recovery kit' })).toHaveFocus();
		await press('Make a recovery kit');
		expect(ongo).toHaveBeenCalledExactlyOnceWith('making');
	});

	it('names who is not in it yet, and says until it was tried that nobody knows whether it works', () => {
		render(KitOverview, {
			shown: {
				kit: { name: 'ABCD-EFGH', madeOn: '25 November 2026' },
				notYetIn: ['Priya', 'Sam'],
				joinAsked: false,
			},
			ongo: vi.fn(),
		});
		expect(screen.getByText(/Kit ABCD-EFGH, made 25 November 2026/)).toBeVisible();
		expect(screen.getByText(/^Not tried yet/)).toBeVisible();
		expect(screen.getByText(/Not in this kit yet: Priya and Sam/)).toBeVisible();
	});

	it('is made only with one’s words, and says beside them when they are wrong', async () => {
		const onmake = vi.fn();
		const props = { hasKit: false, working: false, onmake, oncancel: vi.fn() };
		const { rerender } = render(MakeKit, props);
		await press('Make the halves');
		expect(onmake).not.toHaveBeenCalled();
		await type('Your words', 'four words of mine');
		await press('Make the halves');
		expect(onmake).toHaveBeenCalledExactlyOnceWith('four words of mine', undefined);
		await rerender({ ...props, trouble: { at: 'passphrase', text: 'Not the right words.' } });
		expect(screen.getByLabelText('Your words')).toHaveAccessibleDescription(
			/Not the right words\./,
		);
	});

	it('shows one half at a time, in groups and as a code, and prints it twice on two pages', () => {
		const { container } = render(KitHalf, {
			...{ which: 1, text: '1-ABCD-EFGH', name: 'ABCD-EFGH', madeOn: 'today', onnext: vi.fn() },
		} as const);
		expect(screen.getAllByRole('img', { name: /code of half 1/ })[0]).toBeVisible();
		expect(container.querySelector('.groups')).toHaveTextContent(/^1-ABCD-EFGH$/);
		const pages = document.querySelectorAll('.print-pages > article');
		expect([...pages].map((page) => /Copy \d of 2/.exec(page.textContent)?.[0])).toEqual([
			'Copy 1 of 2',
			'Copy 2 of 2',
		]);
		for (const page of pages) expect(page).toHaveTextContent(/Kept by/);
	});

	it('says beside the half that was misread what to do', () => {
		render(ProveKit, {
			working: false,
			trouble: { at: 'second', text: 'Look at each group again.' },
			onprove: vi.fn(),
			oncancel: vi.fn(),
		});
		expect(screen.getByLabelText('Second half')).toBeInvalid();
		expect(screen.getByLabelText('Second half')).toHaveAccessibleDescription(
			/Look at each group again\./,
		);
		expect(screen.getByLabelText('First half')).not.toBeInvalid();
	});
});

describe('New words by the kit', () => {
	const props = () => ({
		profiles: [
			{ id: 'p1', name: 'Priya' },
			{ id: 'p2', name: 'Jo' },
		],
		...{ generated: 'one two three four', onotherwords: vi.fn(), oncheckown: vi.fn() },
		...{ working: false, isDone: false, onreset: vi.fn(), onback: vi.fn(), onsafety: vi.fn() },
	});

	it('needs both halves and who is here, and types the new words once', async () => {
		const given = props();
		render(ResetWords, given);
		await userEvent.click(screen.getByRole('radio', { name: 'Jo' }));
		await press('Next');
		expect(screen.getByText('Write who is here.')).toBeVisible();
		await type('First half', 'A');
		await type('Second half', 'B');
		await type('Who is here, and why', 'Sam and Priya');
		await press('Next');
		await press('Next');
		await type('The new words', 'one two three five');
		await press('Take the new words');
		expect(given.onreset).not.toHaveBeenCalled();
		await userEvent.clear(screen.getByLabelText('The new words'));
		await type('The new words', 'one two three four');
		await press('Take the new words');
		expect(given.onreset).toHaveBeenCalledExactlyOnceWith({
			...{ pid: 'p2', who: 'Sam and Priya', first: 'A', second: 'B' },
			passphrase: 'one two three four',
		});
	});

	it('keeps Staying safe at hand', async () => {
		const given = props();
		render(ResetWords, given);
		await press('Staying safe');
		expect(given.onsafety).toHaveBeenCalledOnce();
	});
});
