import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { frame } from '#content/messages/frame.ts';
import { kit } from '#content/messages/kit.ts';
import { minuteAlone as words } from '#content/messages/minute-alone.ts';
import { emptyTable } from '#content/messages/tablet.ts';
import { changingPlan } from '#content/messages/change-plan-list.ts';
import type { ListedSession } from '#ui/tablet/listed-session.ts';
import EmptyTable from '#ui/tablet/EmptyTable.svelte';
import SessionsList from '#ui/tablet/SessionsList.svelte';
import AloneOnSheet from '../stages/AloneOnSheet.svelte';
import { ellis, jo, mum, onSheet } from '../stages/harness.ts';

describe('A minute alone', () => {
	it('is kept from everybody but the practitioner, and waits to be opened', async () => {
		const { user, session } = onSheet(AloneOnSheet, { holder: ellis });
		await user.type(screen.getByRole('textbox', { name: words.words }), 'Not with her here');
		await user.click(screen.getByRole('button', { name: words.ask }));
		expect(session().words[0]).toMatchObject({
			...{ question: 'start.sayAlone', text: 'Not with her here', saidBy: ellis },
			...{ keptFrom: [mum], opened: false },
		});
		expect(session().answers[0]).toMatchObject({
			...{ question: 'start.minuteAlone', value: 'asked', saidBy: ellis },
			...{ keptFrom: [mum], opened: false },
		});
		expect(screen.getByRole('textbox', { name: words.words })).toHaveValue('');
	});

	it('keeps what was typed when somebody comes in: Escape twice hides, and takes no words along', async () => {
		const { user, session } = onSheet(AloneOnSheet, { holder: ellis });
		await user.type(screen.getByRole('textbox', { name: words.words }), 'He hits me');
		// The first Escape closes the dialog; with the second the sheet is gone.
		await user.click(screen.getByRole('button', { name: kit.close }));
		expect(screen.getByRole('textbox', { name: words.words })).toHaveValue('');
		cleanup();
		await new Promise((resolve) => setTimeout(resolve, 1000));
		expect(session().words[0]).toMatchObject({ text: 'He hits me', keptFrom: [mum] });
	});

	it('keeps what was typed when people leave by Hide', async () => {
		const { user, session } = onSheet(AloneOnSheet, { holder: ellis });
		await user.type(screen.getByRole('textbox', { name: words.words }), 'He hits me');
		await user.click(screen.getByRole('button', { name: frame.hide }));
		await new Promise((resolve) => setTimeout(resolve, 1000));
		expect(session().words[0]).toMatchObject({ text: 'He hits me', keptFrom: [mum] });
	});

	it('takes the words out again when it is only closed', async () => {
		const { user, session } = onSheet(AloneOnSheet, { holder: ellis });
		await user.type(screen.getByRole('textbox', { name: words.words }), 'Or no');
		await user.click(screen.getByRole('button', { name: kit.close }));
		await vi.waitFor(() => expect(session().words).toEqual([]), 2000);
	});

	it('says nothing where it was not asked for after all', async () => {
		const { user, session } = onSheet(AloneOnSheet, { holder: mum });
		await user.type(screen.getByRole('textbox', { name: words.words }), 'Or no');
		await user.click(screen.getByRole('button', { name: words.cancel }));
		expect(session().words).toEqual([]);
		expect(session().answers).toEqual([]);
		expect(session().participants.map(({ id }) => id)).toContain(jo);
	});
});

const nothing = () => vi.fn();

describe('Endings and beginnings from the table', () => {
	it('lets a family start in the waiting room with one tap', async () => {
		const onwaiting = vi.fn();
		render(EmptyTable, {
			...{ practice: false, onwaiting, onnew: nothing(), onlist: nothing(), onlock: nothing() },
			...{ oncheck: nothing(), onsafety: nothing() },
		});
		await userEvent.click(screen.getByRole('button', { name: emptyTable.waiting }));
		expect(onwaiting).toHaveBeenCalledOnce();
	});

	it('changes the newest plan of a person, and only one that is sealed', async () => {
		const onchangeplan = vi.fn();
		const of = (id: string, state: ListedSession['state'], personId: string): ListedSession => ({
			...{ id, title: personId, changedOn: '2026-11-25', state, empty: false, personId },
		});
		render(SessionsList, {
			...{ today: '2026-11-25', practice: false, onchangeplan, onopen: nothing() },
			...{ onnew: nothing(), onthrowaway: nothing(), onputback: nothing() },
			...{ onundoend: nothing(), onclose: nothing(), onlock: nothing() },
			...{ oncheck: nothing(), onsafety: nothing() },
			sessions: [
				of('4', 'sealed', 'Ellis'),
				of('3', 'sealed', 'Ellis'),
				of('2', 'finished', 'Tobi'),
			],
		});
		const change = screen.getAllByRole('button', { name: new RegExp(`^${changingPlan.begin}`) });
		expect(change).toHaveLength(1);
		await userEvent.click(change[0]!);
		expect(onchangeplan).toHaveBeenCalledWith('4');
	});
});
