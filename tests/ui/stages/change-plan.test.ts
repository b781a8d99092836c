import { screen, within } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { changePlan as words } from '#content/messages/change-plan.ts';
import { ourPlan } from '#content/messages/our-plan.ts';
import { changeFrom } from '#domain/changing.ts';
import { isPresent } from '#domain/people.ts';
import { wordsFor } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';
import Together from './ChangeOnSheet.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { write } from './write.ts';

const at = '2026-11-25T11:00:00.000Z';
const sealedAndChanged = (session: Session): Session => {
	const sealed: Session = {
		...session,
		sealed: [
			{
				...{ id: 'd1', version: 1, sealedAt: at, fingerprint: 'f', sealedBy: 'c', pages: 2 },
				reader: ellis,
			},
		],
		takenHome: [{ document: 'd1', at, way: 'paper' }],
	};
	const change = changeFrom(sealed, {
		...{ id: 'change', at, packId: 'starter', packVersion: '1' },
		practitioner: { id: jo, name: 'Jo' },
	});
	if (!change) throw new Error('There was no plan to change');
	return change;
};
const copy = {
	...{ id: 'c1', reader: mum, getsCopy: true, parts: ['steps'] as const },
	...{ nameOnIt: '', shows: [], school: '' },
};
const drawn = () =>
	onSheet(Together, {
		stage: 'plan',
		before: [{ type: 'copy.chosen', choice: copy }],
		again: sealedAndChanged,
	});

/** Writes down how, and what, whoever is picked asks for. */
const asksByLetter = async (user: UserEvent, name: string) => {
	await user.type(screen.getByRole('textbox', { name: words.how }), 'by letter');
	await user.click(
		screen.getByRole('button', { name: new RegExp(`: ${words.what(name).replace('?', '')}`) }),
	);
	await write(user, screen.getByRole('textbox', { name: words.what(name) }), 'Not on Mondays');
};
const whoAsks = () => within(screen.getByRole('group', { name: words.who }));

describe('A change of the plan', () => {
	it('keeps who asked, how, and what they want changed, in their name and written down by Jo', async () => {
		const { user, session } = drawn();
		const who = whoAsks();
		await user.click(who.getByRole('radio', { name: 'Dawn' }));
		await asksByLetter(user, 'Dawn');
		const asked = wordsFor(session(), 'plan.changeAsked')[0];
		expect(asked).toMatchObject({ text: 'Not on Mondays', saidBy: mum, writtenBy: jo });
		expect(wordsFor(session(), 'plan.changeHow')[0]).toMatchObject({
			text: 'by letter',
			saidBy: mum,
		});
	});

	it('holds one change: nobody asks for another before this one is sealed or taken out', async () => {
		const { user } = drawn();
		const opens = (name: string) =>
			screen.queryByRole('button', {
				name: new RegExp(`: ${words.what(name).replace('?', '')}`),
			});
		await user.click(opens('Ellis')!);
		await write(user, screen.getByRole('textbox', { name: words.what('Ellis') }), 'Tuesdays');
		expect(opens('Ellis')).toBeNull();
		expect(screen.getByText(new RegExp(words.oneChange))).toBeVisible();
		const who = whoAsks();
		await user.click(who.getByRole('radio', { name: 'Dawn' }));
		expect(opens('Dawn')).toBeNull();
		await user.click(who.getByRole('radio', { name: 'Ellis' }));
		await user.click(screen.getByRole('button', { name: /^Take out: Ellis/ }));
		expect(opens('Ellis')).not.toBeNull();
	});

	it('shows who asked as it is kept, also after an undo', async () => {
		const { user, session, send } = drawn();
		const who = whoAsks();
		await user.click(who.getByRole('radio', { name: 'Dawn' }));
		await asksByLetter(user, 'Dawn');
		const [asked] = wordsFor(session(), 'plan.changeAsked');
		await send({ type: 'words.said-by-changed', id: asked!.id, to: ellis, at });
		expect(who.getByRole('radio', { name: 'Ellis' })).toBeChecked();
		await send({ type: 'words.said-by-changed', id: asked!.id, to: mum, at });
		expect(who.getByRole('radio', { name: 'Dawn' })).toBeChecked();
		expect(screen.getByRole('textbox', { name: words.how })).toHaveValue('by letter');
	});

	it('gives what was asked, and how, to whoever is picked after it was written', async () => {
		const { user, session } = drawn();
		await asksByLetter(user, 'Ellis');
		const who = whoAsks();
		await user.click(who.getByRole('radio', { name: 'Dawn' }));
		for (const question of ['plan.changeAsked', 'plan.changeHow'] as const)
			expect(wordsFor(session(), question)).toMatchObject([{ saidBy: mum }]);
		expect(screen.getByRole('textbox', { name: words.how })).toHaveValue('by letter');
	});

	it('asks whether the young person is on the phone until somebody has said where everybody is', async () => {
		const { user, session } = drawn();
		expect(screen.getByText(words.onPhone('Ellis'))).toBeVisible();
		await user.click(screen.getByRole('button', { name: words.sayWhere }));
		const chair = (name: string) => within(screen.getByRole('group', { name }));
		await user.click(chair('Ellis').getByRole('radio', { name: 'Phone' }));
		expect(isPresent(session(), ellis)).toBe(true);
		expect(screen.queryByText(words.onPhone('Ellis'))).toBeNull();
		await user.click(chair('Dawn').getByRole('radio', { name: 'Late' }));
		expect(screen.queryByText(/^Nobody has said yet/)).toBeNull();
	});

	it('names the copies that are out already, and which version this will be', () => {
		drawn();
		expect(screen.getByText(/^Ellis: on paper/)).toBeInTheDocument();
		expect(screen.getByText(words.version(2))).toBeInTheDocument();
	});

	it('says what a withdrawn copy does not undo, once it is withdrawn', async () => {
		const { send } = drawn();
		expect(screen.queryByText(words.withdrawn('Dawn'))).toBeNull();
		await send({ type: 'copy.chosen', choice: { ...copy, getsCopy: false } });
		expect(screen.getByText(words.withdrawn('Dawn'))).toBeInTheDocument();
	});

	it('asks nothing of the kind in a first plan', () => {
		onSheet(Together, { stage: 'plan' });
		expect(screen.queryByText(words.title)).toBeNull();
		expect(screen.queryByText(ourPlan.isSealed)).toBeNull();
	});
});
