import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { kit } from '#content/messages/kit.ts';
import { start } from '#content/messages/start.ts';
import type { ConversationEvent } from '#conversation/events.ts';
import { chairOf } from '#domain/people.ts';
import { answerOf, wordsFor } from '#domain/said.ts';
import RoomDialog from '#ui/room/RoomDialog.svelte';
import Goals from '#ui/stages/Goals.svelte';
import OurPlan from '#ui/stages/OurPlan.svelte';
import type { PlanWork } from '#ui/stages/our-plan/sealing-view.ts';
import Start from '#ui/stages/Start.svelte';
import WhatMatters from '#ui/stages/WhatMatters.svelte';
import { ellis, family, jo, mum, onSheet } from './harness.ts';
import { planWork } from './plan-work.ts';
import { withProps } from './with-props.ts';

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const at = '2026-11-25T10:00:00.000Z';
const ononlysheet = vi.fn();
type Opened = { open: boolean; onclose: () => void; ononlysheet: () => void };
const Room = withProps<Opened>(RoomDialog, { open: true, onclose: vi.fn(), ononlysheet });

const entry = (text: string, keptFrom: readonly string[] = []) =>
	({
		type: 'words.said',
		id: 'w1',
		question: 'whatMatters.goingOn',
		text,
		saidBy: ellis,
		writtenBy: jo,
		at,
		keptFrom,
	}) as const;

describe('The room, from any stage', () => {
	it('has everybody’s chair, and changes one in one tap', async () => {
		const { user, session } = onSheet(Room, { stage: 'goals' });
		const dawn = screen.getByRole('group', { name: 'Dawn' });
		await user.click(within(dawn).getByRole('radio', { name: 'Video' }));
		expect(chairOf(session(), mum)).toBe('video');
	});

	it('pulls up a third chair in the middle of a stage, for a colleague or a brother', async () => {
		const { user, session } = onSheet(Room, { stage: 'goals' });
		await user.click(press('Another chair'));
		await user.click(press('Someone else'));
		await user.type(screen.getByLabelText('Name to use here'), 'Ellis');
		await user.type(screen.getByLabelText('Who are they?'), 'brother');
		expect(session().participants.at(-1)).toMatchObject({ role: 'other', relation: 'brother' });
		expect(screen.getByRole('group', { name: 'Ellis (brother)' })).toBeVisible();
		expect(screen.getByRole('group', { name: 'Ellis' })).toBeVisible();
	});

	it('offers only the sheet, and first of all when somebody is on video', async () => {
		const { user } = onSheet(Room, { stage: 'goals' });
		expect(screen.queryByText(/Somebody is on video/)).toBeNull();
		const dawn = screen.getByRole('group', { name: 'Dawn' });
		await user.click(within(dawn).getByRole('radio', { name: 'Video' }));
		expect(screen.getByText(/Somebody is on video/)).toBeVisible();
		await user.click(press('Only the sheet'));
		expect(ononlysheet).toHaveBeenCalledOnce();
	});
});

describe('A chair for somebody who is not here yet', () => {
	it('starts empty once something has been said, and fills with one tap', async () => {
		const { user, session } = onSheet(Room, {
			stage: 'goals',
			others: [],
			before: [entry('He drinks')],
		});
		await user.click(press('Another chair'));
		await user.click(press('Family or a friend'));
		await user.type(screen.getByLabelText('Name to use here'), 'Dawn');
		const { id } = session().participants.at(-1)!;
		expect(chairOf(session(), id)).toBe('late');
		await user.click(press('Here now'));
		expect(chairOf(session(), id)).toBe('here');
	});

	it('is pulled up by keeping words from them, before they come in', async () => {
		const { user, session, sit } = onSheet(WhatMatters, {
			...{ stage: 'whatMatters', part: 'words', holder: ellis, others: [] },
			before: [entry('Mum drinks')],
		});
		await user.click(press('Keep private: Ellis’s words'));
		await user.type(screen.getByLabelText(kit.keepFromWhom), 'Mum');
		await user.click(press(kit.keepFromThem));
		const { id, name } = session().participants.at(-1)!;
		expect(name).toBe('Mum');
		expect(chairOf(session(), id)).toBe('late');
		expect(session().words[0]?.keptFrom).toEqual([id]);
		const readers = screen.getByRole('group', { name: kit.keepFromWhom });
		expect(within(readers).getByRole('checkbox', { name: 'Mum' })).toBeChecked();
		expect(screen.getByText('Mum drinks')).toBeVisible();
		await sit(id, 'here');
		expect(screen.queryByText('Mum drinks')).toBeNull();
	});

	it('keeps from a name that was typed, also where only Done was tapped', async () => {
		const { user, session } = onSheet(Goals, {
			...{ stage: 'goals', before: [{ ...entry('Supper'), question: 'goals.goal' } as const] },
		});
		await user.click(press(/^Keep private/));
		await user.click(press(kit.keepFromAbsent));
		await user.type(screen.getByLabelText(kit.keepFromName), 'Kai');
		await user.click(press('Done'));
		expect(session().words[0]?.keptFrom).toEqual([session().participants.at(-1)?.id]);
	});

	it('is not pulled up twice: whoever has one and is not here is named first', async () => {
		const late = { id: 'kai', role: 'supporter', name: 'Kai', chair: 'late' } as const;
		const { user } = onSheet(Room, { stage: 'goals', others: [...family, late] });
		await user.click(press('Another chair'));
		expect(screen.getByText(start.haveChairs('Kai'))).toBeVisible();
	});
});

describe('Words put down with the wrong pen', () => {
	it('are given to whoever said them, and undone again', async () => {
		const { user, session } = onSheet(WhatMatters, {
			stage: 'whatMatters',
			part: 'words',
			before: [entry('He never eats')],
		});
		await user.click(press('Who said this?: Ellis’s words'));
		const whose = screen.getByRole('group', { name: 'Whose words were these?' });
		await user.click(within(whose).getByRole('radio', { name: 'Dawn' }));
		expect(wordsFor(session(), 'whatMatters.goingOn')[0]).toMatchObject({
			text: 'He never eats',
			saidBy: mum,
			writtenBy: jo,
		});
		await user.click(press('Undo'));
		expect(wordsFor(session(), 'whatMatters.goingOn')[0]?.saidBy).toBe(ellis);
		expect(screen.getByText('He never eats')).toBeVisible();
	});

	it('are given with the card that they stand on, and its place', async () => {
		const card = { ...entry('Band on Thursdays'), question: 'whatMatters.ownCard' } as const;
		const { user, session } = onSheet(WhatMatters, { stage: 'whatMatters', before: [card] });
		await user.click(press('Band on Thursdays'));
		await user.click(press('Weighs on me'));
		await user.click(press(/^Band on Thursdays/));
		await user.click(press('Who said this?'));
		const whose = screen.getByRole('group', { name: 'Whose words were these?' });
		await user.click(within(whose).getByRole('radio', { name: 'Dawn' }));
		expect(session().words[0]?.saidBy).toBe(mum);
		expect(answerOf(session(), 'whatMatters.place', mum, 'w1')).toBe('weighs');
	});

	it('are given where they are a goal', async () => {
		const goal = { ...entry('Supper together'), question: 'goals.goal' } as const;
		const { user, session } = onSheet(Goals, { stage: 'goals', before: [goal] });
		await user.click(press(/^Who said this/));
		const whose = screen.getByRole('group', { name: 'Whose words were these?' });
		await user.click(within(whose).getByRole('radio', { name: 'Dawn' }));
		expect(session().words[0]).toMatchObject({ saidBy: mum, takenFor: [{ saidBy: ellis }] });
	});

	it('cannot be given away by somebody who holds the tablet alone', () => {
		onSheet(WhatMatters, {
			stage: 'whatMatters',
			part: 'words',
			holder: ellis,
			before: [entry('He never eats')],
		});
		expect(screen.getByText('He never eats')).toBeVisible();
		expect(screen.queryByRole('button', { name: /^Who said this/ })).toBeNull();
	});
});

describe('An interpreter who is family', () => {
	const samira = {
		id: 'i0',
		role: 'interpreter',
		name: 'Samira',
		relation: 'Arabic, an aunt',
	} as const;

	it('is somebody from whom words can be kept, for they read the sheet as well', async () => {
		const { user, session } = onSheet(WhatMatters, {
			stage: 'whatMatters',
			part: 'words',
			others: [...family, samira],
			before: [entry('Not for my aunt')],
		});
		await user.click(press('Keep private: Ellis’s words'));
		await user.click(screen.getByRole('checkbox', { name: 'Samira' }));
		expect(wordsFor(session(), 'whatMatters.goingOn')[0]?.keptFrom).toEqual(['i0']);
		expect(screen.queryByText('Not for my aunt')).toBeNull();
	});
});

describe('Two parents who live apart', () => {
	const dad = {
		id: 'dad',
		role: 'supporter',
		name: 'Tom',
		relation: 'Dad',
		chair: 'late',
	} as const;

	it('both in the room: one tap keeps words from all, for a tap on one name takes them away', async () => {
		const { user, session } = onSheet(WhatMatters, {
			stage: 'whatMatters',
			part: 'words',
			others: [...family, { ...dad, chair: 'here' }],
			before: [entry('They shout on the phone')],
		});
		await user.click(press('Keep private: Ellis’s words'));
		await user.click(press('All of them'));
		expect(wordsFor(session(), 'whatMatters.goingOn')[0]?.keptFrom).toEqual([mum, 'dad']);
		expect(screen.queryByText('They shout on the phone')).toBeNull();
	});

	it('are two readers: what is kept from one shows to the other', async () => {
		const { sit } = onSheet(WhatMatters, {
			stage: 'whatMatters',
			part: 'words',
			others: [...family, dad],
			before: [entry('Weekends are hard', ['dad'])],
		});
		expect(screen.getByText('Weekends are hard')).toBeVisible();
		await sit('dad', 'phone');
		expect(screen.queryByText('Weekends are hard')).toBeNull();
		await sit(mum, 'steppedOut');
		expect(screen.queryByText('Weekends are hard')).toBeNull();
		await sit('dad', 'steppedOut');
		expect(screen.getByText('Weekends are hard')).toBeVisible();
	});
});

describe('When talking is too much', () => {
	const quiet = { stage: 'start', part: 'quiet' } as const;

	it('has show only, cards, pointing and marks without words, and the practitioner’s own page', async () => {
		const { user, session, visited } = onSheet(Start, quiet);
		await user.click(press('We do this today: Show only'));
		expect(answerOf(session(), 'start.writing', ellis)).toBe('showOnly');
		await user.click(press('Open the cards'));
		await user.click(press('Open the kinds'));
		await user.click(press('Open side by side'));
		expect(visited).toEqual(['whatMatters', 'kindOfHelp', 'options']);
		await user.click(press('Add words: What Jo saw and offered'));
		await user.type(screen.getByLabelText('What Jo saw and offered'), 'Cards, and a walk');
		await user.click(press('Save words'));
		expect(wordsFor(session(), 'start.practitionersPage')[0]).toMatchObject({
			text: 'Cards, and a walk',
			saidBy: jo,
			writtenBy: jo,
		});
	});

	const wrote = (saidBy: string, value: string): ConversationEvent => ({
		...{ type: 'answer.given', id: 'w', question: 'start.writing', subject: '', value },
		...{ saidBy, writtenBy: jo, at: '2026-11-25T10:05:00.000Z' },
	});
	const adds = () => screen.queryAllByRole('button', { name: /^Add words/ });
	const after = () => screen.queryAllByRole('button', { name: /^Words after all/ });

	it.each([
		['they chose it themself', ellis],
		['the practitioner chose it for today', jo],
	])('offers the young person no words first where %s', async (_, who) => {
		const before = [wrote(who, 'showOnly')];
		const { takePen, hold } = onSheet(WhatMatters, { part: 'words', before });
		expect(adds()).toEqual([]);
		expect(after().map((one) => one.classList.contains('quiet'))).toEqual([true]);
		await hold(ellis);
		expect([adds().length, after().length]).toEqual([0, 1]);
		await hold(jo);
		await takePen(mum);
		expect([adds().length, after().length]).toEqual([1, 0]);
	});

	it('lets the young person’s own answer count before the practitioner’s', () => {
		const before = [wrote(jo, 'showOnly'), wrote(ellis, 'yes')];
		onSheet(WhatMatters, { part: 'words', before });
		expect([adds().length, after().length]).toEqual([1, 0]);
	});

	it('keeps words one step away, for they may change their mind', async () => {
		const before = [wrote(ellis, 'showOnly')];
		const { user, session } = onSheet(WhatMatters, { part: 'words', before });
		await user.click(after()[0]!);
		await user.type(screen.getByRole('textbox'), 'Sundays{Control>}{Enter}');
		expect(wordsFor(session(), 'whatMatters.goingOn')[0]?.text).toBe('Sundays');
	});

	it('is remembered on every sheet: nobody types the words of whoever said show only', async () => {
		const said = (value: string): ConversationEvent => ({
			...{ type: 'answer.given', id: 'w', question: 'start.writing', subject: '', value },
			...{ saidBy: ellis, writtenBy: ellis, at: '2026-11-25T10:05:00.000Z' },
		});
		const reminder = 'Show only today. Ellis’s words are typed only if Ellis asks.';
		const { send, takePen } = onSheet(WhatMatters, { part: 'words', before: [said('showOnly')] });
		expect(screen.getByText(reminder)).toBeVisible();
		await takePen(mum);
		expect(screen.queryByText(reminder)).toBeNull();
		await takePen(ellis);
		await send(said('yes'));
		expect(screen.queryByText(reminder)).toBeNull();
	});

	it('stays with the practitioner when somebody else holds the tablet', () => {
		onSheet(Start, { ...quiet, holder: ellis });
		expect(screen.queryByRole('tab', { name: 'Not talking' })).toBeNull();
	});
});

describe('Somebody who is there by phone or video', () => {
	const work: PlanWork = {
		...planWork,
		preview: {
			title: 'My plan',
			language: 'en-GB',
			foot: { start: [], end: [], page: '' },
			body: [],
		},
	};

	it('has the same six ways to sign, and can say it aloud to somebody here', async () => {
		const { user, session } = onSheet(withProps(OurPlan, work), {
			stage: 'plan',
			part: 'sign',
			others: [{ ...family[0]!, chair: 'phone' }],
		});
		const waysOf = (name: string) =>
			within(screen.getByRole('region', { name }))
				.getAllByRole('button')
				.map((one) => one.textContent.trim());
		expect(waysOf('Dawn')).toHaveLength(6);
		expect(waysOf('Dawn')).toEqual(waysOf('Ellis'));
		const dawn = within(screen.getByRole('region', { name: 'Dawn' }));
		await user.click(dawn.getByRole('button', { name: 'Say it out loud' }));
		const statement = session().statements.find((one) => one.voice === mum);
		expect(statement?.way).toMatchObject({ kind: 'said', heardBy: jo });
	});
});

describe('A card that is kept from somebody who is here', () => {
	const card = { ...entry('Band on Thursdays'), question: 'whatMatters.ownCard' } as const;

	it('leaves, and says nothing of having been there', async () => {
		const { user, session } = onSheet(WhatMatters, { stage: 'whatMatters', before: [card] });
		await user.click(press('Band on Thursdays'));
		await user.click(press('Weighs on me'));
		expect(screen.getByText(/Band on Thursdays”: Weighs on me/)).toBeVisible();
		await user.click(press(/^Band on Thursdays/));
		await user.click(press('Keep private'));
		await user.click(screen.getByRole('checkbox', { name: 'Dawn' }));
		expect(session().words[0]?.keptFrom).toEqual([mum]);
		expect(screen.queryByText(/Band on Thursdays/)).toBeNull();
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});
});
