import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConversationEvent } from '#conversation/events.ts';
import type { ArrangedGrid } from '#domain/plan-parts.ts';
import { answerFor, answerOf } from '#domain/said.ts';
import type { Pack } from '#domain/pack.ts';
import type { LocalWait } from '#domain/topic.ts';
import SideBySide from '#ui/stages/SideBySide.svelte';
import { ellis, jo, onSheet } from './harness.ts';
import { gridWith } from './low-mood-grid.ts';
import { starterPack } from './pack.ts';

// Whether each of a table's boxes can be seen is costly to work out, and nothing here is hidden.
configure({ defaultHidden: true });

const grid = (change: Partial<ArrangedGrid> = {}) =>
	gridWith({ optionIds: ['lm-nothing', 'lm-peer', 'lm-self', 'lm-talk'], ...change });
const onGrid = (change: Partial<ArrangedGrid> = {}, set: Parameters<typeof onSheet>[1] = {}) =>
	onSheet(SideBySide, { stage: 'options', ...set, before: [grid(change), ...(set.before ?? [])] });

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const heads = () =>
	screen
		.getAllByRole('columnheader')
		.slice(1)
		.map((head) => within(head).getAllByRole('button')[0]!.textContent.trim().split('\n')[0]);

/** The pack with a wait of these weeks for talking one to one. */
const withWait = (wait: LocalWait): Pack => ({
	...starterPack,
	topics: starterPack.topics.map((topic) => ({
		...topic,
		options: topic.options.map((option) =>
			option.id === 'lm-talk' ? { ...option, startsWhen: wait } : option,
		),
	})),
});

afterEach(() => {
	delete document.documentElement.dataset.text;
	Reflect.deleteProperty(window, 'matchMedia');
});

describe('On a phone', () => {
	it('the table comes before the notes about it, and after who nothing extra is not safe for', () => {
		// The browser's own, which the page under test does not have.
		window.matchMedia = (query) =>
			Object.assign(new EventTarget(), {
				matches: query.includes('639px'),
				media: query,
			}) as MediaQueryList;
		onGrid();
		const table = screen.getByRole('table');
		const isBefore = (one: Element, other: Element) =>
			one.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING;
		expect(isBefore(screen.getByText(/^Not safe if/), table)).toBe(true);
		expect(isBefore(table, screen.getByText('If you may not be safe'))).toBe(true);
		expect(isBefore(table, screen.getByText(starterPack.wording.orderStated))).toBe(true);
		expect(isBefore(table, press('Change what we look at'))).toBe(true);
	});
});

describe('The first lines of the answers', () => {
	const row = (question: string) => screen.getByRole('row', { name: new RegExp(question) });
	const [first, second] = ['What happens if I pick this', 'How long does it take'] as const;

	it('show until one of them is tapped: then its row stands there in full, and no other', async () => {
		const { user } = onGrid();
		expect(screen.getByText('Tap an answer to read all of it.')).toBeVisible();
		expect(row(first)).toHaveClass('cut');
		await user.click(within(row(first)).getByRole('button', { name: /You meet a trained/ }));
		await waitFor(() => {
			expect(row(first)).not.toHaveClass('cut');
		});
		expect(row(second)).toHaveClass('cut');
		await user.click(within(row(second)).getByRole('button', { name: /CBT: most often/ }));
		await waitFor(() => {
			expect(row(first)).toHaveClass('cut');
		});
		expect(row(second)).not.toHaveClass('cut');
	});

	it('can be asked for more and for less, with no mark made', async () => {
		const { user, session } = onGrid();
		const head = () => within(row(first)).getByRole('rowheader');
		const press = (name: RegExp) => user.click(within(head()).getByRole('button', { name }));
		await press(/What happens/);
		await press(/Read all of it/);
		expect(row(first)).not.toHaveClass('cut');
		await press(/What happens/);
		await press(/Show less of it/);
		expect(row(first)).toHaveClass('cut');
		expect(session().answers).toEqual([]);
	});

	it('are not all that shows where one question is read at a time', () => {
		onGrid({ view: 'one' });
		expect(row(first)).not.toHaveClass('cut');
		expect(screen.queryByText('Tap an answer to read all of it.')).toBeNull();
	});
});

describe('Comparing two', () => {
	it('folds the rest, leaves nothing extra where it is, and shows all again', async () => {
		const { user, session } = onGrid();
		await user.click(press('Compare two'));
		expect(screen.getByText('Tap the names of two. The rest fold away.')).toBeVisible();
		for (const name of [/^Talking one to one/, /^Support from people/])
			await user.click(within(screen.getByRole('columnheader', { name })).getByRole('button'));
		expect(session().grids[0]?.hiddenOptions).toEqual(['lm-self']);
		expect(heads()).toHaveLength(3);
		await user.click(press('Show all again'));
		expect(heads()).toHaveLength(4);
	});

	it('can be left without folding anything', async () => {
		const { user, session } = onGrid();
		await user.click(press('Compare two'));
		await user.click(press('Don’t compare'));
		expect(session().grids[0]?.hiddenOptions).toEqual([]);
	});
});

describe('In the largest letters', () => {
	it('three columns stand open, the fourth is a spine, and a tap brings it in', async () => {
		document.documentElement.dataset.text = 'xl';
		const { user, session } = onGrid();
		expect(heads()).toHaveLength(3);
		await user.click(press(/^Open: Things I can try|^Open: Talking one to one/));
		expect(heads()).toHaveLength(3);
		expect(heads()[0]).toContain('Nothing extra for now');
		expect(session().grids[0]?.hiddenOptions).toEqual([]);
	});
});

describe('A mark', () => {
	it('on an answer that is the same for several can be for one alone', async () => {
		const { user, session } = onGrid({ optionIds: ['lm-nothing', 'lm-peer', 'lm-talk'] });
		const box = screen.getByText(starterPack.wording.notFilledIn).closest('button')!;
		await user.click(box);
		const which = screen.getByRole('group', { name: 'Which one is the mark for?' });
		await user.click(within(which).getByRole('button', { name: 'Talking one to one' }));
		await user.click(press('Not sure'));
		const on = (option: string) =>
			answerOf(session(), 'options.mark', ellis, `low-mood/${option}/startsWhen`);
		expect(on('lm-talk')).toBe('notSure');
		expect(on('lm-peer')).toBeUndefined();
		expect(box).toHaveTextContent('Ellis: not sure, Talking one to one.');
	});

	it('can be undone', async () => {
		const { user, session } = onGrid();
		const head = screen.getByRole('columnheader', { name: /^Talking one to one/ });
		await user.click(within(head).getAllByRole('button')[0]!);
		await user.click(press('Like this'));
		await user.click(press('Undo'));
		expect(answerOf(session(), 'options.mark', ellis, 'low-mood/lm-talk')).toBeUndefined();
	});

	it('that was just made is not for the next pair of hands to undo', async () => {
		const { user, hold } = onGrid();
		const head = screen.getByRole('columnheader', { name: /^Talking one to one/ });
		await user.click(within(head).getAllByRole('button')[0]!);
		await user.click(press('Like this'));
		await hold('mum');
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});
});

describe('How soon it can start', () => {
	it('says the weeks and the day they were true over a line, and how to read it', () => {
		const wait = { text: 'About 14 weeks, some wait 22.', asOf: '2026-11-03' };
		onGrid({}, { pack: withWait({ ...wait, weeks: { usual: 14, slowest: 22 } }) });
		const cell = screen.getByText(wait.text).closest('td')!;
		expect(cell).toHaveTextContent('True on 3 November 2026');
		expect(cell.querySelector('svg.wait')).not.toBeNull();
		expect(screen.getByRole('rowheader', { name: /^How soon/ })).toHaveTextContent(
			'One dot is two weeks.',
		);
	});

	it('draws no line where the service said it in words alone', () => {
		const wait = { text: 'Ask at the desk.', asOf: '2026-11-03' };
		onGrid({}, { pack: withWait(wait) });
		expect(screen.getByText(wait.text).closest('td')!.querySelector('svg.wait')).toBeNull();
	});
});

describe('The basket of questions', () => {
	const said = (at: string): ConversationEvent => ({
		type: 'words.said',
		id: at,
		question: 'options.toAsk',
		subject: 'low-mood',
		text: `Asked on ${at.slice(0, 10)}`,
		saidBy: ellis,
		writtenBy: jo,
		at,
	});

	it('takes in what was marked "ask", with what became of it', async () => {
		const { user, session } = onGrid();
		const head = screen.getByRole('columnheader', { name: /^Talking one to one/ });
		await user.click(within(head).getAllByRole('button')[0]!);
		await user.click(press('Ask'));
		expect(press('Questions to ask: 1')).toBeVisible();
		await user.click(screen.getByRole('radio', { name: 'Answered' }));
		expect(answerFor(session(), 'options.askedState', 'low-mood/lm-talk')).toBe('answered');
	});

	it('begins with what was left over from another day', () => {
		onGrid({}, { before: [said('2026-11-25T09:00:00.000Z'), said('2026-11-11T09:00:00.000Z')] });
		const left = screen.getByRole('region', { name: 'Left over from last time' });
		expect(left).toHaveTextContent('Asked on 2026-11-11');
		expect(left).not.toHaveTextContent('Asked on 2026-11-25');
	});
});

it('Nothing is said to be missing once a topic is picked', async () => {
	const { user } = onSheet(SideBySide, { stage: 'options' });
	await user.click(screen.getByRole('radio', { name: 'Feeling low or flat a lot of the time' }));
	expect(screen.queryByText('Nothing is side by side yet')).toBeNull();
});
