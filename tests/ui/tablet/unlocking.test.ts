import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Hidden from '#ui/tablet/Hidden.svelte';
import JustLocked from '#ui/tablet/JustLocked.svelte';
import Opening from '#ui/tablet/Opening.svelte';
import PartedNote from '#ui/tablet/PartedNote.svelte';
import Pin from '#ui/tablet/Pin.svelte';
import SaidAtUnlock from '#ui/tablet/SaidAtUnlock.svelte';
import Unlock from '#ui/tablet/Unlock.svelte';

const unlock = () => ({
	profiles: [
		{ id: 'jo', name: 'Jo Mensah' },
		{ id: 'sam', name: 'Sam Okafor-Reid' },
	],
	working: false,
	ready: true,
	onunlock: vi.fn(),
	onsafety: vi.fn(),
	oncheck: vi.fn(),
});

describe('Unlock', () => {
	it('calls nothing damaged when the tablet only gave no answer', () => {
		render(Unlock, { ...unlock(), problem: { kind: 'not-read' } });
		expect(screen.getByText(/gave no answer just now/)).toBeVisible();
		expect(screen.queryByText(/damaged/)).toBeNull();
	});

	it('says in a sentence why the words could not be tried', () => {
		const text = 'Your words could not be tried.';
		render(Unlock, { ...unlock(), problem: { kind: 'told', text } });
		expect(screen.getByText(text)).toBeVisible();
	});

	it('tries nothing where only spaces were typed', async () => {
		const all = unlock();
		render(Unlock, all);
		await userEvent.type(screen.getByLabelText('Your words'), '   ');
		await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
		expect(all.onunlock).not.toHaveBeenCalled();
	});
});

describe('Just locked', () => {
	it('says how many things are to finish, a number and no name, until it was seen', async () => {
		const ondone = vi.fn();
		render(JustLocked, { toFinish: 2, ondone, onsafety: vi.fn() });
		expect(screen.getByRole('heading', { name: 'Locked' })).toHaveFocus();
		expect(screen.getByText('2 things are still to finish.')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'All right' }));
		expect(ondone).toHaveBeenCalledOnce();
	});

	it('does not leave the number standing for whoever comes by later', async () => {
		const ondone = vi.fn();
		render(JustLocked, { toFinish: 1, ondone, onsafety: vi.fn(), seconds: 0.05 });
		await vi.waitFor(() => expect(ondone).toHaveBeenCalledOnce());
	});
});

describe('A conversation that opens at unlock', () => {
	it('says what else waits, and that there is no backup, and goes at a tap', async () => {
		const onseen = vi.fn();
		const { rerender } = render(SaidAtUnlock, { toFinish: 1, noBackup: false, onseen });
		expect(screen.getByText('1 other conversation is still to finish.')).toBeVisible();
		expect(screen.queryByText(/no backup/)).toBeNull();
		await rerender({ toFinish: 0, noBackup: true });
		expect(screen.getByText(/no backup of this tablet for two weeks/)).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'All right' }));
		expect(onseen).toHaveBeenCalledOnce();
	});

	it('of which there are two leads to the other one, and goes on here', async () => {
		const props = { onother: vi.fn(), oncarryon: vi.fn() };
		const { rerender } = render(PartedNote, props);
		expect(screen.getByText(/changed on two tablets/)).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Open the other one' }));
		await userEvent.click(screen.getByRole('button', { name: 'Carry on here' }));
		for (const way of [props.onother, props.oncarryon]) expect(way).toHaveBeenCalledOnce();
		await rerender({ ...props, onother: undefined });
		expect(screen.queryByRole('button', { name: 'Open the other one' })).toBeNull();
	});
});

describe('Opening', () => {
	it('has two ways in, Staying safe, Check a plan, and the page about the app', async () => {
		const props = {
			ready: false,
			onpractise: vi.fn(),
			onsetup: vi.fn(),
			onsafety: vi.fn(),
			oncheck: vi.fn(),
			onabout: vi.fn(),
		};
		render(Opening, props);
		await userEvent.click(screen.getByRole('button', { name: /Try it with a made-up family/ }));
		await userEvent.click(screen.getByRole('button', { name: /Set up this tablet/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Staying safe' }));
		await userEvent.click(screen.getByRole('button', { name: 'Check a plan' }));
		await userEvent.click(screen.getByRole('button', { name: 'About' }));
		const { onpractise, onsetup, onsafety, oncheck, onabout } = props;
		for (const way of [onpractise, onsetup, onsafety, oncheck, onabout])
			expect(way).toHaveBeenCalledOnce();
	});

	it('says "Ready without internet" only when it is', async () => {
		const nothing = () => undefined;
		const ways = { onpractise: nothing, onsetup: nothing, onsafety: nothing };
		const { rerender } = render(Opening, {
			...ways,
			...{ ready: false, oncheck: nothing, onabout: nothing },
		});
		expect(screen.getByRole('status')).not.toHaveTextContent('Ready without internet');
		await rerender({ ready: true });
		expect(screen.getByRole('status')).toHaveTextContent('Ready without internet');
	});
});

describe('Unlocking', () => {
	it('opens the chosen profile with the words typed, and keeps none of them on screen', async () => {
		const props = unlock();
		render(Unlock, props);
		await userEvent.click(screen.getByRole('radio', { name: 'Sam Okafor-Reid' }));
		await userEvent.type(screen.getByRole('textbox', { name: 'Your words' }), 'harbour kettle');
		await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
		expect(props.onunlock).toHaveBeenCalledExactlyOnceWith('sam', 'harbour kettle');
		expect(screen.getByRole('textbox', { name: 'Your words' })).toHaveValue('');
	});

	it('is no password field, so that no browser offers to remember it', () => {
		render(Unlock, unlock());
		const field = screen.getByRole('textbox', { name: 'Your words' });
		expect(field).toHaveAttribute('type', 'text');
		expect(field).toHaveAttribute('autocomplete', 'off');
	});

	it('says how long to wait after wrong words, and does not try before', async () => {
		const props = unlock();
		render(Unlock, { ...props, problem: { kind: 'wrong', waitSeconds: 30 } });
		expect(screen.getByRole('alert')).toHaveTextContent('Nothing is lost');
		expect(screen.getByText('You can try again in 30 seconds.')).toBeVisible();
		await userEvent.type(screen.getByRole('textbox', { name: 'Your words' }), 'x{Enter}');
		expect(props.onunlock).not.toHaveBeenCalled();
	});

	it('shows one name only when it comes back from a cover', () => {
		render(Unlock, { ...unlock(), only: 'jo', onnewprofile: vi.fn() });
		expect(screen.queryByText('Sam Okafor-Reid')).toBeNull();
		expect(screen.queryByRole('button', { name: 'Someone new' })).toBeNull();
	});
});

describe('The six numbers', () => {
	it('are handed over with the sixth, by touch or by keyboard', async () => {
		const onpin = vi.fn();
		render(Pin, { onpin, onpassphrase: vi.fn(), onsafety: vi.fn() });
		for (const key of '120') await userEvent.click(screen.getByRole('button', { name: key }));
		await userEvent.keyboard('9{Backspace}456');
		expect(onpin).toHaveBeenCalledExactlyOnceWith('120456');
		expect(screen.getByRole('status')).toHaveTextContent('0 of 6');
	});

	it('lose no number that is pressed while another one is being tried', async () => {
		const onpin = vi.fn();
		const given = { onpin, onpassphrase: vi.fn(), onsafety: vi.fn() };
		const { rerender } = render(Pin, { ...given, working: true });
		await userEvent.keyboard('271828');
		expect(onpin).not.toHaveBeenCalled();
		await rerender({ working: false });
		expect(onpin).toHaveBeenCalledExactlyOnceWith('271828');
	});

	it('offer the turn back where it was given away by mistake, and nowhere else', async () => {
		const onturn = vi.fn();
		const given = { onpin: vi.fn(), onpassphrase: vi.fn(), onsafety: vi.fn() };
		const { rerender } = render(Pin, given);
		expect(screen.queryByRole('button', { name: 'Not yet: back to my turn' })).toBeNull();
		await rerender({ onturn });
		await userEvent.click(screen.getByRole('button', { name: 'Not yet: back to my turn' }));
		expect(onturn).toHaveBeenCalledOnce();
	});

	it('say how many tries are left, and offer the words instead', async () => {
		const onpassphrase = vi.fn();
		render(Pin, { triesLeft: 1, onpin: vi.fn(), onpassphrase, onsafety: vi.fn() });
		expect(screen.getByRole('alert')).toHaveTextContent('One more try');
		await userEvent.click(screen.getByRole('button', { name: 'Use my words' }));
		expect(onpassphrase).toHaveBeenCalledOnce();
	});
});

describe('Hidden', () => {
	it('shows a clock and a lock, nothing else, and is called "Clock"', async () => {
		document.title = 'Goals · Side by Side';
		const onopen = vi.fn();
		const { unmount } = render(Hidden, { now: () => new Date(2026, 10, 25, 10, 47), onopen });
		expect(screen.getByRole('heading')).toHaveTextContent('10:47Wednesday 25 November');
		expect(document.title).toBe('Clock');
		await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
		expect(onopen).toHaveBeenCalledOnce();
		unmount();
		expect(document.title).toBe('Goals · Side by Side');
	});
});
