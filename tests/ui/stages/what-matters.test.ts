import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConversationEvent } from '#conversation/events.ts';
import { answerOf, wordsFor } from '#domain/said.ts';
import { sessionFor } from '#domain/sharing.ts';
import WhatMatters from '#ui/stages/WhatMatters.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const column = (name: string) => screen.getByRole('region', { name });
const at = '2026-11-25T10:30:00.000Z';
const placed = (card: string, value: string, saidBy = ellis): ConversationEvent => ({
	type: 'answer.given',
	id: `${saidBy}-${card}`,
	question: 'whatMatters.place',
	subject: card,
	value,
	saidBy,
	writtenBy: saidBy,
	at,
});

describe('What matters', () => {
	it('puts a card where its voice says, and back in the pile', async () => {
		const { user, session } = onSheet(WhatMatters);
		await user.click(press('Sleep'));
		await user.click(press('Weighs on me'));
		expect(answerOf(session(), 'whatMatters.place', ellis, 'sleep')).toBe('weighs');
		expect(within(column('Weighs on me')).getByRole('button', { name: /^Sleep/ })).toHaveFocus();
		await user.click(press(/^Sleep/));
		await user.click(press('Back in the pile'));
		expect(answerOf(session(), 'whatMatters.place', ellis, 'sleep')).toBeUndefined();
	});

	it('puts a card in its place with the keyboard alone, and Escape lays it down', async () => {
		const { user, session } = onSheet(WhatMatters);
		press('Home').focus();
		await user.keyboard('{Enter}');
		await user.keyboard('{Escape}');
		expect(press('Home')).toHaveFocus();
		await user.keyboard('{Enter}{Tab}{Enter}');
		expect(answerOf(session(), 'whatMatters.place', ellis, 'home')).toBe('comesAndGoes');
	});

	it('goes between the places with the arrows', async () => {
		const { user, session } = onSheet(WhatMatters);
		press('Home').focus();
		await user.keyboard('{Enter}{ArrowRight}{ArrowRight}{Enter}');
		expect(answerOf(session(), 'whatMatters.place', ellis, 'home')).toBe('goingAllRight');
		await user.keyboard('{Enter}{ArrowLeft}{Enter}');
		expect(answerOf(session(), 'whatMatters.place', ellis, 'home')).toBeUndefined();
	});

	it('says where a card went, and takes it back with one tap', async () => {
		const { user, session } = onSheet(WhatMatters);
		await user.click(press('Sleep'));
		await user.click(press('Weighs on me'));
		expect(screen.getByText('“Sleep”: Weighs on me.')).toHaveAttribute('role', 'status');
		await user.click(press(/^Sleep/));
		await user.click(press('Comes and goes'));
		await user.click(press('Undo'));
		expect(answerOf(session(), 'whatMatters.place', ellis, 'sleep')).toBe('weighs');
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});

	it('keeps a card’s place from the same reader when putting it back in the pile is undone', async () => {
		const { user, session, sit } = onSheet(WhatMatters, {
			before: [placed('family', 'weighs')],
			others: [{ id: mum, role: 'supporter', name: 'Dawn', chair: 'late' }],
		});
		await user.click(press(/^Family/));
		await user.click(press('Keep its place private'));
		await user.click(screen.getByRole('checkbox', { name: 'Dawn' }));
		await user.click(press('Back in the pile'));
		await user.click(press('Undo'));
		expect(session().answers[0]).toMatchObject({ value: 'weighs', keptFrom: [mum] });
		await user.click(press(/^Family/));
		await user.click(press('Back in the pile'));
		await sit(mum, 'here');
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
		expect(screen.queryByText('“Family” is back in the pile.')).toBeNull();
	});

	it('keeps a voice’s own card, its words, and takes it out with undo', async () => {
		const { user, session } = onSheet(WhatMatters);
		await user.click(press(/^My own card/));
		await user.type(screen.getByRole('textbox'), 'Band on Thursdays{Enter}');
		expect(wordsFor(session(), 'whatMatters.ownCard')[0]).toMatchObject({
			text: 'Band on Thursdays',
			saidBy: ellis,
			writtenBy: jo,
		});
		await user.click(press('Band on Thursdays'));
		await user.click(press(/^Take the card out/));
		expect(wordsFor(session(), 'whatMatters.ownCard')).toEqual([]);
		await user.click(press('Undo'));
		expect(wordsFor(session(), 'whatMatters.ownCard')[0]?.text).toBe('Band on Thursdays');
	});

	it('keeps the earlier wording when an own card is changed', async () => {
		const { user, session } = onSheet(WhatMatters);
		await user.click(press(/^My own card/));
		await user.type(screen.getByRole('textbox'), 'Band{Enter}');
		await user.click(press('Band'));
		await user.click(press(/^Change the card/));
		await user.type(screen.getByRole('textbox'), ' club{Enter}');
		const [card] = wordsFor(session(), 'whatMatters.ownCard');
		expect(card?.text).toBe('Band club');
		expect(card?.earlier.map((one) => one.text)).toEqual(['Band']);
	});

	it('keeps words about one card beside that card', async () => {
		const { user, session } = onSheet(WhatMatters);
		await user.click(press('Sleep'));
		await user.click(press('Add words: About “Sleep”'));
		await user.type(screen.getByRole('textbox'), 'Sunday nights');
		expect(wordsFor(session(), 'whatMatters.cardNote', 'sleep')[0]?.text).toBe('Sunday nights');
	});

	it('keeps where a card is from a named reader', async () => {
		const { user, session } = onSheet(WhatMatters, { before: [placed('family', 'weighs')] });
		await user.click(press(/^Family/));
		await user.click(press('Keep its place private'));
		await user.click(screen.getByRole('checkbox', { name: 'Dawn' }));
		expect(answerOf(session(), 'whatMatters.place', ellis, 'family')).toBe('weighs');
		const forMum = sessionFor(session(), [mum]);
		expect(answerOf(forMum, 'whatMatters.place', ellis, 'family')).toBeUndefined();
		expect(within(column('Weighs on me')).queryByText('Family')).toBeNull();
	});

	it('leaves a card whose place is kept out of the order that the reader sees', async () => {
		const { user, session } = onSheet(WhatMatters, {
			before: [placed('sleep', 'weighs'), placed('family', 'weighs')],
		});
		await user.click(press('Put my cards in order'));
		await user.click(press(/^Family/));
		await user.click(press('Keep its place private'));
		await user.click(screen.getByRole('checkbox', { name: 'Dawn' }));
		expect(answerOf(session(), 'whatMatters.order', ellis)).toContain('family');
		expect(answerOf(sessionFor(session(), [mum]), 'whatMatters.order', ellis)).toEqual(['sleep']);
	});

	it('keeps the order that a voice gives its cards', async () => {
		const { user, session } = onSheet(WhatMatters, {
			before: [placed('sleep', 'weighs'), placed('friends', 'goingAllRight')],
		});
		await user.click(press('Put my cards in order'));
		await user.click(press('Move “Friends” up'));
		expect(answerOf(session(), 'whatMatters.order', ellis)).toEqual(['friends', 'sleep']);
		expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContainEqual(
			expect.stringMatching(/1\s*Friends/),
		);
	});

	it('shows nobody else’s cards until everybody here has answered', async () => {
		const { takePen, send } = onSheet(WhatMatters, { before: [placed('friends', 'weighs', mum)] });
		expect(screen.queryByText(/Dawn would put/)).toBeNull();
		await send(placed('friends', 'goingAllRight'));
		expect(screen.queryByText(/Dawn would put/)).toBeNull();
		await takePen(mum);
		expect(within(column('Going all right')).getByText(/Ellis would put/)).toBeVisible();
		await takePen(ellis);
		expect(within(column('Weighs on me')).getByText(/Dawn would put/)).toBeVisible();
	});

	it('shows everybody’s when somebody asks, and tells the practitioner who is still to answer', async () => {
		const { user } = onSheet(WhatMatters, {
			pen: jo,
			before: [placed('friends', 'weighs', mum)],
		});
		expect(screen.getByText(/You go last. Still to answer: Ellis/)).toBeVisible();
		await user.click(press('Show everyone’s'));
		expect(screen.getByText(/Dawn would put/)).toBeVisible();
	});

	it('shows a card that two voices put in one place once, with both marks', () => {
		onSheet(WhatMatters, {
			before: [placed('food', 'weighs'), placed('food', 'weighs', mum)],
		});
		expect(press('Food , placed by Ellis and Dawn')).toBeVisible();
		expect(screen.queryByText(/would put/)).toBeNull();
	});

	it('shows the young person’s own words under the cards, and adds some there', async () => {
		const { user, session } = onSheet(WhatMatters);
		expect(screen.getByText(/The cards are enough/)).toBeVisible();
		await user.click(press('Add words: What’s going on, in your own words?'));
		await user.type(screen.getByRole('textbox'), 'Sundays{Control>}{Enter}');
		expect(wordsFor(session(), 'whatMatters.goingOn')[0]?.text).toBe('Sundays');
		expect(screen.getByRole('figure')).toHaveTextContent('Ellis, in their own words');
		expect(screen.getByRole('figure')).toHaveTextContent('Sundays');
	});

	it('does not show the young person’s words to who has not answered yet', () => {
		const at = '2026-11-25T10:30:00.000Z';
		const spoken: ConversationEvent = {
			type: 'words.said',
			id: 'words-0',
			question: 'whatMatters.goingOn',
			text: 'Sundays',
			saidBy: ellis,
			writtenBy: ellis,
			at,
		};
		onSheet(WhatMatters, { before: [spoken], pen: mum });
		expect(screen.queryByText('Sundays')).toBeNull();
	});

	it.each([
		['words', 'whatMatters.goingOn', /What’s going on, in your own words/],
		['helps', 'whatMatters.alreadyHelps', /What already helps/],
		['helps', 'whatMatters.whoHelps', /Who helps/],
		['change', 'whatMatters.different', /What should be different/],
		['change', 'whatMatters.wouldBeBad', /What would be bad/],
	] as const)('in “%s” keeps %s in own words', async (part, question, name) => {
		const { user, session } = onSheet(WhatMatters, { part });
		await user.click(press(name));
		const asked = screen.getAllByText(name);
		expect(asked.filter((one) => !one.matches('.vh')).map((one) => one.tagName)).toEqual(['H2']);
		await user.type(screen.getByRole('textbox', { name }), 'as I say it');
		expect(wordsFor(session(), question)[0]).toMatchObject({ text: 'as I say it', saidBy: ellis });
	});

	it('moves between its parts', async () => {
		const { user, place } = onSheet(WhatMatters);
		await user.click(screen.getByRole('tab', { name: 'What I’d change' }));
		expect(place.part).toBe('change');
		expect(screen.getByRole('heading', { name: 'What would be bad?' })).toBeVisible();
	});
});

describe('A card in the hand', () => {
	// jsdom draws nothing, so what lies under the pointer is said here.
	const under = (place: Element | null) => {
		document.elementFromPoint = () => place;
	};
	afterEach(() => {
		under(null);
	});
	const at = (x: number, y: number) => ({ coords: { clientX: x, clientY: y } });
	const zone = (name: string) => column(name);

	it.each(['mouse', 'finger on its picture'] as const)('goes where a %s drops it', async (hand) => {
		const { user, session } = onSheet(WhatMatters);
		const key = hand === 'mouse' ? 'MouseLeft' : 'TouchA';
		const target = hand === 'mouse' ? press('Sleep') : press('Sleep').querySelector('[data-grip]');
		if (!target) throw new Error('The card has no picture');
		under(zone('Comes and goes'));
		await user.pointer([{ keys: `[${key}>]`, target, ...at(10, 10) }]);
		await user.pointer([{ ...(key === 'TouchA' && { pointerName: key }), target, ...at(10, 40) }]);
		expect(press('Sleep')).toHaveClass('held');
		expect(zone('Comes and goes')).toHaveClass('over');
		await user.pointer([{ keys: `[/${key}]`, target, ...at(10, 40) }]);
		expect(answerOf(session(), 'whatMatters.place', ellis, 'sleep')).toBe('comesAndGoes');
		expect(screen.queryByRole('group', { name: /Where does/ })).toBeNull();
	});

	it('lets the sheet scroll when a finger moves up or down over it', async () => {
		const { user, session } = onSheet(WhatMatters);
		const target = within(press('Sleep')).getByText('Sleep');
		under(zone('Comes and goes'));
		await user.pointer([{ keys: '[TouchA>]', target, ...at(10, 10) }]);
		await user.pointer([{ pointerName: 'TouchA', target, ...at(12, 60) }]);
		expect(press('Sleep')).not.toHaveClass('held');
		await user.pointer([{ keys: '[/TouchA]', target, ...at(12, 60) }]);
		expect(answerOf(session(), 'whatMatters.place', ellis, 'sleep')).toBeUndefined();
	});

	it.each(['outside', 'at Escape'] as const)('goes back when it is let go %s', async (how) => {
		const { user, session } = onSheet(WhatMatters, { before: [placed('sleep', 'weighs')] });
		const target = press(/^Sleep/);
		under(how === 'outside' ? document.body : zone('Comes and goes'));
		await user.pointer([{ keys: '[MouseLeft>]', target, ...at(10, 10) }]);
		await user.pointer([{ target, ...at(40, 40) }]);
		expect(press(/^Sleep/)).toHaveClass('held');
		if (how === 'at Escape') await user.keyboard('{Escape}');
		await user.pointer([{ keys: '[/MouseLeft]', target, ...at(40, 40) }]);
		expect(press(/^Sleep/)).not.toHaveClass('held');
		expect(answerOf(session(), 'whatMatters.place', ellis, 'sleep')).toBe('weighs');
	});

	it('goes back into the pile', async () => {
		const { user, session } = onSheet(WhatMatters, { before: [placed('sleep', 'weighs')] });
		const target = press(/^Sleep/);
		under(zone('Still in the pile'));
		await user.pointer([{ keys: '[MouseLeft>]', target, ...at(10, 10) }]);
		await user.pointer([
			{ target, ...at(40, 40) },
			{ keys: '[/MouseLeft]', target },
		]);
		expect(answerOf(session(), 'whatMatters.place', ellis, 'sleep')).toBeUndefined();
		expect(screen.getByText('“Sleep” is back in the pile.')).toBeVisible();
	});

	it('takes another place in the order', async () => {
		const { user, session } = onSheet(WhatMatters, {
			before: [placed('sleep', 'weighs'), placed('home', 'weighs'), placed('food', 'weighs')],
		});
		await user.click(press('Put my cards in order'));
		const list = screen.getByRole('list', { name: 'What matters most' });
		const [first, , third] = within(list).getAllByRole('listitem');
		if (!first || !third) throw new Error('Three cards stand in order');
		under(first);
		await user.pointer([{ keys: '[MouseLeft>]', target: third, ...at(10, 90) }]);
		await user.pointer([
			{ target: third, ...at(10, 10) },
			{ keys: '[/MouseLeft]', target: third },
		]);
		expect(answerOf(session(), 'whatMatters.order', ellis)).toEqual(['food', 'sleep', 'home']);
		expect(answerOf(session(), 'whatMatters.place', ellis, 'food')).toBe('weighs');
		expect(screen.getByText('“Food” is number 1 now.')).toBeVisible();
	});
});
