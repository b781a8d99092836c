import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import CheckPlan from '#ui/tablet/CheckPlan.svelte';
import EmptyTable from '#ui/tablet/EmptyTable.svelte';
import type { ListedSession } from '#ui/tablet/listed-session.ts';
import type { PlanFinding } from '#ui/tablet/plan-finding.ts';
import SessionsList from '#ui/tablet/SessionsList.svelte';
import UnreadList from '#ui/tablet/UnreadList.svelte';

const changedOn = '2026-11-25';
const sessions: ListedSession[] = [
	{ id: '1', title: 'Zoë', people: 'with Mum', changedOn, state: 'paused', empty: false },
	{ id: '2', title: '', changedOn, state: 'open', empty: true },
];
const list = () => ({
	sessions,
	today: changedOn,
	practice: false,
	onopen: vi.fn(),
	onnew: vi.fn(),
	onthrowaway: vi.fn(),
	onputback: vi.fn(),
	onundoend: vi.fn(),
	onclose: vi.fn(),
	onlock: vi.fn(),
	oncheck: vi.fn(),
	onsafety: vi.fn(),
});

describe('The empty table', () => {
	it('shows no names, and the list only when it is asked for', async () => {
		const onlist = vi.fn();
		const nothing = vi.fn();
		render(EmptyTable, {
			practice: false,
			onnew: nothing,
			onlist,
			onlock: nothing,
			oncheck: nothing,
			onsafety: nothing,
		});
		await userEvent.click(screen.getByRole('button', { name: 'Show my conversations' }));
		expect(onlist).not.toHaveBeenCalled();
		await userEvent.click(screen.getByRole('button', { name: /Without holding/ }));
		expect(onlist).toHaveBeenCalledOnce();
	});
});

describe('A tablet without room', () => {
	it('begins no conversation that it could not keep, and looks again when asked', async () => {
		const onlookagain = vi.fn();
		const nothing = vi.fn();
		render(EmptyTable, {
			...{ practice: false, hasRoom: false, onlookagain, onnew: nothing, onlist: nothing },
			...{ onlock: nothing, oncheck: nothing, onsafety: nothing },
		});
		expect(screen.queryByRole('button', { name: 'New conversation' })).toBeNull();
		expect(screen.getByRole('alert')).toHaveTextContent(/your conversations still open/);
		await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
		expect(onlookagain).toHaveBeenCalledOnce();
	});
});

describe('The list of conversations', () => {
	it('says of both that a conversation was changed on two tablets', () => {
		const [one] = sessions;
		const two = [...sessions, { ...one!, id: '3', forkOf: '1' }];
		render(SessionsList, { ...list(), sessions: two });
		const told = screen.getAllByText('Changed on two tablets. Both are kept.');
		expect(told).toHaveLength(2);
		expect(told.every((each) => each.closest('li')?.textContent.includes('Zoë'))).toBe(true);
	});

	it('tells two people of one name apart by their month of birth, and says it of nobody else', () => {
		const of = (id: string, title: string, born?: string): ListedSession => ({
			...{ id, title, personId: id, changedOn, state: 'finished', empty: false },
			...(born ? { born } : {}),
		});
		render(SessionsList, {
			...list(),
			sessions: [of('1', 'Sam', '2011-03'), of('2', 'sam', '2013-11'), of('3', 'Zoë', '2012-01')],
		});
		expect(screen.getByText('born March 2011')).toBeVisible();
		expect(screen.getByText('born November 2013')).toBeVisible();
		expect(screen.queryByText(/2012/)).toBeNull();
	});

	it('has the conversations of one person together, the newest first, with their name once', () => {
		const of = (id: string, title: string, on: string, personId?: string): ListedSession => ({
			...{ id, title, changedOn: on, state: 'sealed', empty: false },
			...(personId === undefined ? {} : { personId }),
		});
		render(SessionsList, {
			...list(),
			sessions: [
				of('3', 'Ellis', changedOn, 'ellis'),
				of('2', 'Tobi', '2026-11-20'),
				of('1', 'Ellis', '2026-09-02', 'ellis'),
			],
		});
		expect(screen.getAllByText('Met twice')).toHaveLength(1);
		const rows = screen.getAllByRole('listitem').map((row) => row.querySelector('time')?.dateTime);
		expect(rows).toEqual([changedOn, '2026-09-02', '2026-11-20']);
	});

	it('meets again from the newest of one person, once that is finished', async () => {
		const onmeetagain = vi.fn();
		const of = (id: string, state: ListedSession['state'], personId: string): ListedSession => ({
			...{ id, title: personId, changedOn, state, empty: false, personId },
		});
		render(SessionsList, {
			...list(),
			onmeetagain,
			sessions: [
				of('4', 'sealed', 'Ellis'),
				of('3', 'finished', 'Ellis'),
				of('2', 'paused', 'Tobi'),
				of('1', 'sealed', 'Tobi'),
			],
		});
		const again = screen.getAllByRole('button', { name: /^Meet again/ });
		expect(again).toHaveLength(1);
		await userEvent.click(again[0]!);
		expect(onmeetagain).toHaveBeenCalledWith('4');
	});

	it('changes the plan that was sealed last, also while people are meeting again', async () => {
		const onchangeplan = vi.fn();
		const of = (id: string, state: ListedSession['state']): ListedSession => ({
			...{ id, title: 'Ellis', changedOn, state, empty: false, personId: 'ellis' },
		});
		render(SessionsList, {
			...list(),
			onchangeplan,
			sessions: [of('3', 'open'), of('2', 'sealed'), of('1', 'sealed')],
		});
		await userEvent.click(screen.getByRole('button', { name: /^Change the plan/ }));
		expect(onchangeplan).toHaveBeenCalledExactlyOnceWith('2');
	});

	it('carries on with one by name', async () => {
		const props = list();
		render(SessionsList, props);
		await userEvent.click(screen.getByRole('button', { name: 'Carry on with Zoë' }));
		expect(props.onopen).toHaveBeenCalledExactlyOnceWith('1');
	});

	it('finds a name without its accents', async () => {
		render(SessionsList, list());
		await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), 'zoe');
		expect(screen.getAllByRole('listitem')).toHaveLength(1);
		await userEvent.type(screen.getByRole('searchbox'), 'x');
		expect(screen.getByText('No conversation has that in its name.')).toBeVisible();
	});

	it('lays out fifty, shows more when asked, and finds among all of them', async () => {
		const many = Array.from({ length: 120 }, (_, n) => ({
			...sessions[0]!,
			...{ id: `${n}`, title: n === 119 ? 'Amíra' : `Zoë ${n}` },
		}));
		render(SessionsList, { ...list(), sessions: many });
		expect(screen.getAllByRole('listitem')).toHaveLength(50);
		await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
		expect(screen.getAllByRole('listitem')).toHaveLength(100);
		await userEvent.type(screen.getByRole('searchbox'), 'amira');
		expect(screen.getAllByRole('listitem')).toHaveLength(1);
		expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
	});

	it('throws away only what is empty, and can put it back', async () => {
		const props = list();
		const { rerender } = render(SessionsList, props);
		expect(screen.getAllByRole('button', { name: /Throw away/ })).toHaveLength(1);
		await userEvent.click(screen.getByRole('button', { name: /Throw away/ }));
		expect(props.onthrowaway).toHaveBeenCalledExactlyOnceWith('2');
		await rerender({ thrownAway: { token: 't' } });
		await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(props.onputback).toHaveBeenCalledExactlyOnceWith('t');
	});

	it('offers to open nothing that is damaged', () => {
		const damaged: ListedSession = { ...sessions[0]!, id: '9', damaged: true };
		render(SessionsList, { ...list(), sessions: [damaged] });
		expect(screen.getByText(/can’t be opened/)).toBeVisible();
		expect(screen.queryByRole('button', { name: /Carry on/ })).toBeNull();
	});
});

describe('Check a plan', () => {
	const unaltered = {
		kind: 'unaltered',
		known: true,
		practice: false,
		sealedBy: 'Jo Mensah',
		sealedOn: '25 November 2026, 10:53',
	} as const;
	const sentences: [string, PlanFinding, string, RegExp][] = [
		['unaltered, by a key it knows', unaltered, 'Yes. Nothing has been changed.', /knows the seal/],
		[
			'unaltered, by a key it does not know',
			{ ...unaltered, known: false },
			'Yes. Nothing has been changed.',
			/doesn’t know the seal/,
		],
		[
			'practice',
			{ ...unaltered, practice: true },
			'Yes. Nothing has been changed.',
			/practice plan/,
		],
		['changed', { kind: 'changed' }, 'No. Something’s different.', /isn’t the same/],
		['appended to', { kind: 'appended' }, 'No. Something was added.', /put after it/],
		['without a seal', { kind: 'no-seal' }, 'This file has no seal.', /scan/],
		[
			'ours with no seal that can be read',
			{ kind: 'no-seal-ours' },
			'This plan has no seal that can be read.',
			/saved again/,
		],
		['not ours', { kind: 'not-ours' }, 'That isn’t one of our plans.', /Another program/],
		['not a PDF', { kind: 'not-a-pdf' }, 'That file isn’t a PDF.', /photo/],
		['too large', { kind: 'too-large' }, 'That file is too big to be a plan.', /small/],
	];

	it.each(sentences)(
		'has a sentence of its own for a file that is %s',
		(_, finding, title, text) => {
			render(CheckPlan, {
				check: { kind: 'checked', fileName: 'plan.pdf', finding },
				onfile: vi.fn(),
				onback: vi.fn(),
				onsafety: vi.fn(),
			});
			expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(title);
			expect(screen.getByText(text)).toBeVisible();
		},
	);

	it('takes a chosen file', async () => {
		const onfile = vi.fn();
		render(CheckPlan, {
			check: { kind: 'waiting' },
			onfile,
			onback: vi.fn(),
			onsafety: vi.fn(),
		});
		const file = new File(['%PDF-'], 'plan.pdf', { type: 'application/pdf' });
		await userEvent.upload(screen.getByLabelText('Choose a PDF'), file);
		expect(onfile).toHaveBeenCalledExactlyOnceWith(file);
	});
});

describe('What has not been opened yet', () => {
	it('shows no words before they are opened, and goes on only when all are', async () => {
		const voice = { id: 'e', name: 'Ellis', pen: 'youngPerson' } as const;
		const entry = { id: '1', voice, where: 'Goals', words: 'Band on Thursdays', opened: false };
		const props = { entries: [entry], onopen: vi.fn(), ondone: vi.fn() };
		const { rerender } = render(UnreadList, props);
		expect(screen.queryByText('Band on Thursdays')).toBeNull();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Not opened yet');
		expect(screen.getByRole('button', { name: 'Carry on' })).toBeDisabled();
		await userEvent.click(screen.getByRole('button', { name: 'Open what Ellis wrote in Goals' }));
		expect(props.onopen).toHaveBeenCalledExactlyOnceWith('1');
		await rerender({ entries: [{ ...entry, opened: true }] });
		expect(screen.getByText('Band on Thursdays')).toBeVisible();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('All opened');
		await userEvent.click(screen.getByRole('button', { name: 'Carry on' }));
		expect(props.ondone).toHaveBeenCalledOnce();
	});
});

describe('More about one conversation', () => {
	const talked: ListedSession[] = [{ ...sessions[0]!, state: 'finished', recordConfirmed: true }];
	const more = () => userEvent.click(screen.getByRole('button', { name: /^More.*Zoë/ }));

	it('offers to give, hold and let go what is one’s own', async () => {
		const onwhose = vi.fn(() => Promise.resolve(true));
		render(SessionsList, { ...list(), sessions: talked, ondeed: vi.fn(), onwhose });
		await more();
		for (const name of ['Give to a colleague', 'Hold', 'Let go'])
			expect(await screen.findByRole('button', { name })).toBeVisible();
	});

	it('says of a colleague’s that only they may, and offers none of it', async () => {
		const onwhose = vi.fn(() => Promise.resolve(false));
		render(SessionsList, { ...list(), sessions: talked, ondeed: vi.fn(), onwhose });
		await more();
		expect(await screen.findByText(/A colleague shared this with you/)).toBeVisible();
		expect(onwhose).toHaveBeenCalledExactlyOnceWith('1');
		for (const name of ['Give to a colleague', 'Hold', 'Let go'])
			expect(screen.queryByRole('button', { name })).toBeNull();
	});
});
