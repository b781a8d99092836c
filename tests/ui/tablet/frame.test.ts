import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Frame from '#ui/Frame.svelte';
import type { PromptsShown } from '#ui/frame/guide.ts';
import FrameOfSession from './FrameOfSession.svelte';

const children = createRawSnippet(() => ({
	render: () => '<section><h1 tabindex="-1">What matters to you?</h1></section>',
}));
const stages = ['Start', 'What matters', 'Kind of help'].map((title, at) => ({
	id: title,
	title,
	hasNotes: at === 0,
	current: at === 1,
}));
const frame = () => ({
	stages,
	people: 'Ellis, Mum and Jo',
	practice: false,
	saved: 'saved' as const,
	next: { id: 'Kind of help', title: 'Kind of help' },
	children,
	onstage: vi.fn(),
	onnext: vi.fn(),
	onback: vi.fn(),
	onsafety: vi.fn(),
	onpause: vi.fn(),
	onhide: vi.fn(),
	onfinish: vi.fn(),
	onhandover: vi.fn(),
	ongiveback: vi.fn(),
});

describe('The frame of a conversation', () => {
	it.each([
		['with the practitioner', {}],
		['in the young person’s hands', { heldBy: 'Ellis', practitioner: 'Jo' }],
	])('always has four ways out, one tap away, %s', async (_, holder) => {
		const props = frame();
		render(Frame, { ...props, ...holder });
		await userEvent.click(screen.getByRole('button', { name: 'Staying safe' }));
		await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
		await userEvent.click(screen.getByRole('button', { name: 'Hide' }));
		await userEvent.click(screen.getByRole('button', { name: 'Finish for today' }));
		for (const out of [props.onsafety, props.onpause, props.onhide, props.onfinish])
			expect(out).toHaveBeenCalledOnce();
	});

	it('changes who is here in one tap on a shared screen too, for somebody may join the call', async () => {
		const onroom = vi.fn();
		render(Frame, { ...frame(), onlySheet: true, onshowall: vi.fn(), onroom });
		expect(screen.queryByText('Ellis, Mum and Jo')).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Who’s here' }));
		expect(onroom).toHaveBeenCalledOnce();
	});

	describe('Further down, where prompts get less room', () => {
		const prompts = {
			prompt: 'Ask',
			shown: 'full' as const,
			guide: { say: 'Tell us', ask: ['Ask'], alone: [] },
		};
		const full = () => screen.queryByText('Tell us');
		const scrolled = async () => {
			const props = { ...frame(), prompts };
			const drawn = render(FrameOfSession, { frame: props, session: { part: 'cards' } });
			expect(full()).toBeVisible();
			const page = await screen.findByRole('region', { name: 'What matters' });
			Object.defineProperties(page, {
				scrollHeight: { value: 2000 },
				clientHeight: { value: 500 },
				scrollTop: { value: 300, writable: true },
			});
			await fireEvent.scroll(page);
			expect(full()).toBeNull();
			return { ...drawn, page };
		};

		it('shows them in full again at the top of the next part', async () => {
			const { rerender, page } = await scrolled();
			page.scrollTop = 0;
			await fireEvent.scroll(page);
			expect(full()).toBeNull();
			await rerender({ session: { part: 'words' } });
			expect(full()).toBeVisible();
		});

		it('leaves the foot as it is under the finger while people answer in the same part', async () => {
			const { rerender } = await scrolled();
			await rerender({ session: { part: 'cards' } });
			expect(full()).toBeNull();
		});
	});

	it('shows where we are, and that a part has notes', () => {
		render(Frame, frame());
		const map = within(screen.getByRole('navigation', { name: 'Parts of this conversation' }));
		expect(map.getByRole('button', { name: 'What matters' })).toHaveAttribute(
			'aria-current',
			'page',
		);
		expect(map.getByRole('button', { name: /Start.*has notes/ })).toBeVisible();
	});

	it('opens any part, and names the next one on its button', async () => {
		const props = frame();
		render(Frame, props);
		await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
		expect(props.onstage).toHaveBeenCalledExactlyOnceWith('Start');
		await userEvent.click(screen.getByRole('button', { name: 'Next: Kind of help' }));
		expect(props.onnext).toHaveBeenCalledOnce();
	});

	it('skips no part and ends nothing when somebody taps twice', async () => {
		const props = frame();
		render(Frame, props);
		await userEvent.dblClick(screen.getByRole('button', { name: 'Next: Kind of help' }));
		await userEvent.dblClick(screen.getByRole('button', { name: 'Finish for today' }));
		expect(props.onnext).toHaveBeenCalledOnce();
		expect(props.onfinish).toHaveBeenCalledOnce();
	});

	it('says where we are on a page that is none of the parts', () => {
		const none = stages.map((stage) => ({ ...stage, current: false }));
		render(Frame, { ...frame(), stages: none, beside: 'Finish for today' });
		// Out of sight on a wide screen, where the parts stand beside the sheet.
		const chooser = screen.getByText('Go to another part:').closest('button');
		expect(chooser).toHaveTextContent(/^Go to another part: ?Finish for today$/);
	});

	it('opens no part where something has to be read first', () => {
		render(Frame, { ...frame(), beside: 'Read these before you go on', onstage: undefined });
		const map = within(screen.getByRole('navigation', { name: 'Parts of this conversation' }));
		for (const part of map.getAllByRole('button')) expect(part).toBeDisabled();
		expect(screen.queryByText(/Go to another part/)).toBeNull();
		expect(screen.getByText('Read these before you go on')).toBeInTheDocument();
	});

	it('shows nothing of the practitioner’s side in somebody else’s hands', async () => {
		const props = frame();
		render(Frame, {
			...props,
			prompts: { prompt: 'Ask about sleep' },
			heldBy: 'Ellis',
			practitioner: 'Jo',
		});
		expect(screen.queryByRole('navigation')).toBeNull();
		expect(screen.queryByText('Ask about sleep')).toBeNull();
		expect(screen.queryByText('Ellis, Mum and Jo')).toBeNull();
		expect(screen.getByText('Ellis’s turn')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Give back to Jo' }));
		expect(props.ongiveback).toHaveBeenCalledOnce();
	});

	it('has what can be said and asked here behind one tap, and nothing private while others read', async () => {
		const guide = { say: 'Let’s look at what is going on.', ask: ['Ask about sleep'], alone: [] };
		const prompts = { prompt: 'Ask about sleep', guide };
		const { rerender } = render(Frame, { ...frame(), prompts });
		await userEvent.click(screen.getByRole('button', { name: /Ask about sleep/ }));
		const opened = within(screen.getByRole('dialog', { name: 'What to say and ask here' }));
		expect(opened.getByText('Let’s look at what is going on.')).toBeVisible();
		expect(opened.queryByText(/^For you alone/)).toBeNull();
		await rerender({ prompts: { ...prompts, guide: { ...guide, alone: ['You go last.'] } } });
		expect(opened.getByText('You go last.')).toBeVisible();
	});

	describe('as prompts get thinner with use', () => {
		const guide = {
			say: 'Let’s look at this.',
			ask: ['Ask about sleep', 'Ask about school'],
			alone: [],
		};
		const shownAs = (shown: PromptsShown, onfull?: () => void) =>
			render(Frame, {
				...frame(),
				prompts: { prompt: 'Ask about sleep', guide, shown, onfull },
			});

		it('says all of it at first, and folds it when asked', async () => {
			shownAs('full');
			const open = within(screen.getByRole('group', { name: 'What to say and ask here' }));
			expect(open.getByText('Let’s look at this.')).toBeVisible();
			expect(open.getByText('Ask about school')).toBeVisible();
			await userEvent.click(screen.getByRole('button', { name: /^Fold/ }));
			expect(screen.queryByText('Let’s look at this.')).toBeNull();
			expect(screen.getByRole('button', { name: /Ask about sleep/ })).toBeVisible();
		});

		it('says one line later, and nothing of what to say aloud', () => {
			shownAs('line');
			expect(screen.getByRole('button', { name: /Ask about sleep/ })).toBeVisible();
			expect(screen.queryByText('Let’s look at this.')).toBeNull();
		});

		it('leaves a word at last, with everything behind it', async () => {
			const onfull = vi.fn();
			shownAs('word', onfull);
			expect(screen.queryByText('Ask about sleep')).toBeNull();
			await userEvent.click(screen.getByRole('button', { name: /^Prompt/ }));
			const dialog = within(screen.getByRole('dialog', { name: 'What to say and ask here' }));
			expect(dialog.getByText('Ask about school')).toBeVisible();
			await userEvent.click(dialog.getByRole('button', { name: 'Show prompts in full again' }));
			expect(onfull).toHaveBeenCalledOnce();
		});

		it('offers them in full only where they are not', async () => {
			shownAs('full', vi.fn());
			await userEvent.click(screen.getByRole('button', { name: /^More/ }));
			expect(screen.queryByRole('button', { name: 'Show prompts in full again' })).toBeNull();
		});
	});

	describe('with the sheet turned to the person opposite', () => {
		it('turns by one tap and by a key, and back from both sides of the table', async () => {
			const props = { ...frame(), onturn: vi.fn() };
			const { rerender } = render(Frame, props);
			await userEvent.click(screen.getByRole('button', { name: 'Turn the table' }));
			await userEvent.keyboard('{Alt>}{Shift>}[KeyT]{/Shift}{/Alt}');
			expect(props.onturn).toHaveBeenCalledTimes(2);
			await rerender({ turned: true });
			const back = screen.getAllByRole('button', { name: 'Turn back' });
			expect(back).toHaveLength(2);
			for (const one of back) await userEvent.click(one);
			expect(props.onturn).toHaveBeenCalledTimes(4);
		});

		it('has Staying safe and Hide the right way up for both', async () => {
			const props = { ...frame(), onturn: vi.fn(), turned: true };
			render(Frame, props);
			const opposite = within(
				screen.getByRole('group', { name: 'For the other side of the table' }),
			);
			await userEvent.click(opposite.getByRole('button', { name: 'Staying safe' }));
			await userEvent.click(opposite.getByRole('button', { name: 'Hide' }));
			expect(props.onsafety).toHaveBeenCalledOnce();
			expect(props.onhide).toHaveBeenCalledOnce();
			const always = within(screen.getByRole('group', { name: 'Always here' }));
			expect(always.getByRole('button', { name: 'Staying safe' })).toBeVisible();
		});

		it('puts no prompt for the practitioner in front of the person opposite', () => {
			const prompts = { prompt: 'Ask about sleep' };
			render(Frame, { ...frame(), prompts, onturn: vi.fn(), turned: true });
			expect(screen.queryByText('Ask about sleep')).toBeNull();
		});

		it('is not turned by the key in somebody else’s hands', async () => {
			const props = { ...frame(), onturn: vi.fn(), heldBy: 'Ellis' };
			render(Frame, props);
			await userEvent.keyboard('{Alt>}{Shift>}[KeyT]{/Shift}{/Alt}');
			expect(props.onturn).not.toHaveBeenCalled();
		});
	});

	it('offers how we want to talk in one tap, in anybody’s hands', async () => {
		const props = { ...frame(), onlook: vi.fn() };
		const { rerender } = render(Frame, props);
		await userEvent.click(screen.getByRole('button', { name: 'Look, sound and time' }));
		await rerender({ heldBy: 'Ellis' });
		await userEvent.click(screen.getByRole('button', { name: 'Look, sound and time' }));
		expect(props.onlook).toHaveBeenCalledTimes(2);
	});

	it('stops reading from the foot of every sheet, and at Escape', async () => {
		const props = { ...frame(), onstopreading: vi.fn() };
		render(Frame, props);
		await userEvent.click(screen.getByRole('button', { name: 'Stop reading' }));
		expect(props.onstopreading).toHaveBeenCalledOnce();
		await userEvent.keyboard('{Escape}');
		expect(props.onstopreading).toHaveBeenCalledTimes(2);
	});

	it('starts a new part at its heading', async () => {
		render(Frame, frame());
		await tick();
		expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	});

	it('marks practice on the screen, whoever holds the tablet', async () => {
		const { rerender } = render(Frame, { ...frame(), practice: true });
		expect(screen.getByText('Practice')).toBeVisible();
		await rerender({ heldBy: 'Ellis' });
		expect(screen.getByText('Practice')).toBeVisible();
	});

	it('never says in practice that something is saved', async () => {
		const { rerender } = render(Frame, frame());
		expect(screen.getByText(/^Saved/)).toBeVisible();
		await rerender({ practice: true });
		expect(screen.queryByText(/^Saved/)).toBeNull();
	});

	it('says aloud when something is not saved', async () => {
		const { rerender } = render(Frame, frame());
		expect(screen.queryByRole('alert')).toBeNull();
		await rerender({ saved: 'not-saved' });
		expect(screen.getByRole('alert')).toHaveTextContent('Not saved yet. Keep this open');
	});
});
