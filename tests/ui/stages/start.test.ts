import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { answerFor, answerOf, wordsFor } from '#domain/said.ts';
import { chairOf } from '#domain/people.ts';
import Start from '#ui/stages/Start.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';

const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('Start', () => {
	it('starts at its heading, with who is here', () => {
		onSheet(Start);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Hello/);
		expect(screen.getByRole('button', { name: /^Ellis/ })).toHaveTextContent('they / them');
	});

	it('says in one tap that somebody stepped out', async () => {
		const { user, session } = onSheet(Start);
		const dawn = screen.getByRole('group', { name: 'Dawn' });
		await user.click(within(dawn).getByRole('radio', { name: 'Stepped out' }));
		expect(chairOf(session(), mum)).toBe('steppedOut');
	});

	it('pulls up a chair for an interpreter, who gets a language and no pen', async () => {
		const { user, session } = onSheet(Start);
		await user.click(press(/^Another/));
		await user.click(press('An interpreter'));
		await user.type(screen.getByLabelText('Name to use here'), 'Samira');
		await user.type(screen.getByLabelText('Language'), 'Arabic, an aunt');
		expect(session().participants.at(-1)).toMatchObject({
			role: 'interpreter',
			name: 'Samira',
			relation: 'Arabic, an aunt',
		});
		const pens = screen.getByRole('group', { name: 'Whose words?' });
		expect(within(pens).queryByText('Samira')).toBeNull();
	});

	it('takes away a chair that nobody has spoken from', async () => {
		const { user, session } = onSheet(Start);
		await user.click(press(/^Dawn/));
		await user.click(press('Take this chair away'));
		expect(session().participants.map((one) => one.id)).not.toContain(mum);
	});

	it('keeps a name and pronouns as they are typed', async () => {
		const { user, session } = onSheet(Start);
		await user.click(press(/^Ellis/));
		const name = screen.getByLabelText('Name to use here');
		await user.clear(name);
		await user.type(name, 'Zoë');
		expect(session().participants[0]?.name).toBe('Zoë');
	});

	it('keeps another name for letters, as the young person’s own words', async () => {
		const { user, session } = onSheet(Start);
		await user.click(press('Add a name: On letters'));
		await user.type(screen.getByRole('textbox', { name: 'On letters' }), 'E. Shaw');
		expect(wordsFor(session(), 'start.nameFor', 'letters')[0]).toMatchObject({
			text: 'E. Shaw',
			saidBy: ellis,
			writtenBy: jo,
		});
	});

	it('keeps month and year of birth, and that a second thing was checked', async () => {
		const { user, session } = onSheet(Start);
		await user.selectOptions(screen.getByLabelText('Born in'), 'March');
		expect(answerFor(session(), 'start.birth')).toBeUndefined();
		await user.selectOptions(screen.getByLabelText('Year'), '2011');
		expect(answerFor(session(), 'start.birth')).toBe('2011-03');
		await user.click(screen.getByRole('checkbox', { name: 'Yes, checked' }));
		expect(answerFor(session(), 'start.identityChecked')).toBe('checked');
		await user.click(press(/What was checked/));
		await user.type(screen.getByRole('textbox', { name: 'What was checked' }), 'address');
		expect(wordsFor(session(), 'start.secondIdentifier')[0]?.text).toBe('address');
	});

	it('shows the month and year of birth as they are kept, also after an undo', async () => {
		const { user, session, send } = onSheet(Start);
		const born = () => [screen.getByLabelText('Born in'), screen.getByLabelText('Year')];
		const shows = (month: string, year: string) => {
			expect(born().map((field) => (field as HTMLSelectElement).value)).toEqual([month, year]);
		};
		await user.selectOptions(born()[0]!, 'March');
		shows('03', '');
		await user.selectOptions(born()[1]!, '2011');
		const [kept] = session().answers;
		await user.selectOptions(born()[0]!, 'May');
		shows('05', '2011');
		await send({ type: 'answer.put-back', answer: kept! });
		shows('03', '2011');
		await send({ type: 'answer.taken-back', id: kept!.id });
		shows('', '');
	});

	it('asks where they are, who can hear, the number and the stop word once it is by phone', async () => {
		const { user, session } = onSheet(Start);
		expect(screen.queryByText('Where are you right now?')).toBeNull();
		const meet = screen.getByRole('group', { name: 'How do we meet?' });
		await user.click(within(meet).getByRole('radio', { name: 'By phone' }));
		expect(answerFor(session(), 'start.howWeMeet')).toBe('phone');
		const asked = [
			['start.whereNow', /Where are you right now/],
			['start.whoCanHear', /who can hear you/],
			['start.numberIfCutOff', /What number/],
			['start.stopWord', /What word means/],
		] as const;
		for (const [question, label] of asked) {
			await user.click(press(label));
			await user.type(screen.getByRole('textbox', { name: label }), 'this{Enter}');
			expect(wordsFor(session(), question)[0]?.text).toBe('this');
		}
	});

	it('keeps the minutes that we have, and they can be changed', async () => {
		const { user, session } = onSheet(Start);
		await user.click(screen.getByRole('radio', { name: '10 min' }));
		expect(answerFor(session(), 'start.minutes')).toBe(10);
		await user.click(screen.getByRole('radio', { name: '50 min' }));
		expect(answerFor(session(), 'start.minutes')).toBe(50);
	});

	it('says for the minutes we have what can wait for next time, and nothing before that', async () => {
		const { user } = onSheet(Start);
		expect(screen.queryByText(/can wait for next time/)).toBeNull();
		await user.click(screen.getByRole('radio', { name: '10 min' }));
		expect(screen.getByText(/^Ten minutes is enough for what matters most/)).toBeVisible();
		await user.click(screen.getByRole('radio', { name: '50 min' }));
		expect(screen.queryByText(/can wait for next time/)).toBeNull();
	});

	it('still shows minutes that were chosen when there were other times to choose from', () => {
		onSheet(Start, {
			before: [
				{
					type: 'answer.given',
					id: 'minutes',
					question: 'start.minutes',
					value: 40,
					saidBy: jo,
					writtenBy: jo,
					at: '2026-11-25T10:00:00.000Z',
				},
			],
		});
		expect(screen.getByRole('radio', { name: '40 min' })).toBeChecked();
		expect(screen.getByText(/Goals can wait for next time/)).toBeVisible();
	});

	it('keeps for each voice how they want to talk and how much say they want', async () => {
		const { user, session, takePen } = onSheet(Start, { part: 'talk' });
		await user.click(screen.getByRole('checkbox', { name: 'Easy words' }));
		await user.click(screen.getByRole('radio', { name: 'Let’s do it together' }));
		await takePen(mum);
		await user.click(screen.getByRole('radio', { name: 'I’d like to listen' }));
		expect(answerOf(session(), 'start.howToTalk', ellis)).toEqual(['easyWords']);
		expect(answerOf(session(), 'start.sayWanted', ellis)).toBe('share');
		expect(answerOf(session(), 'start.sayWanted', mum)).toBe('listen');
		expect(screen.getByRole('list', { name: 'What each wants' })).toHaveTextContent(
			'Ellis: Let’s do it together',
		);
	});

	it('keeps language and what makes it easier', async () => {
		const { user, session } = onSheet(Start, { part: 'talk' });
		await user.click(press(/: Language/));
		await user.type(screen.getByRole('textbox', { name: 'Language' }), 'Polski');
		await user.click(press(/makes it easier/));
		await user.type(screen.getByRole('textbox', { name: /makes it easier/ }), 'door open');
		expect(wordsFor(session(), 'start.language')[0]?.text).toBe('Polski');
		expect(wordsFor(session(), 'start.accessNeeds')[0]?.text).toBe('door open');
	});

	it('says privacy for the age, and keeps how it was explained and what was said back', async () => {
		const { user, session, send } = onSheet(Start, { part: 'privacy' });
		expect(screen.getByText(/Tell me what you would like them to know/)).toBeVisible();
		await send({
			type: 'answer.given',
			id: 'birth',
			question: 'start.birth',
			value: '2006-01',
			saidBy: jo,
			writtenBy: jo,
			at: '2026-11-25T11:00:00.000Z',
		});
		expect(screen.getByText(/We only talk to family if you want us to/)).toBeVisible();
		await user.click(screen.getByRole('radio', { name: 'Both' }));
		await user.click(press(/say that back/));
		await user.type(screen.getByRole('textbox', { name: /say that back/ }), 'You keep it in');
		expect(answerFor(session(), 'start.privacyExplained')).toBe('both');
		expect(wordsFor(session(), 'start.privacySaidBack')[0]?.text).toBe('You keep it in');
	});

	it('keeps what may be written, with the duty to keep a record beside it', async () => {
		const { user, session } = onSheet(Start, { part: 'privacy' });
		expect(screen.getByText(/I have to keep a short note in your health record/)).toBeVisible();
		await user.click(screen.getByRole('radio', { name: /^Only the plan/ }));
		expect(answerOf(session(), 'start.writing', ellis)).toBe('onlyThePlan');
	});

	it('asks about time alone only while the young person holds the tablet', async () => {
		const { user, session, hold } = onSheet(Start, { part: 'privacy' });
		expect(screen.queryByRole('group', { name: 'Time on your own' })).toBeNull();
		expect(screen.getByText(/in their own hands/)).toBeVisible();
		await hold(ellis);
		const asked = screen.getByRole('group', { name: 'Time on your own' });
		await user.click(within(asked).getByRole('radio', { name: 'Yes please' }));
		expect(answerOf(session(), 'start.timeAlone', ellis)).toBe('yes');
		await hold(jo);
		expect(screen.queryByText('Yes please')).toBeNull();
	});

	it('keeps ways of reaching each voice, and what keeps it safe', async () => {
		const { user, session } = onSheet(Start, { part: 'reach' });
		await user.click(screen.getByRole('checkbox', { name: 'Text' }));
		await user.click(press(/What keeps it safe/));
		await user.type(screen.getByRole('textbox', { name: /What keeps it safe/ }), 'after six');
		expect(answerOf(session(), 'start.contactWays', ellis)).toEqual(['text']);
		expect(wordsFor(session(), 'start.contactRules')[0]?.text).toBe('after six');
	});

	it('asks about parental responsibility only while nobody but the practitioner is here', async () => {
		const { user, session, sit, takePen } = onSheet(Start, { part: 'reach' });
		expect(screen.queryByText(/parental responsibility/)).toBeNull();
		await sit(mum, 'steppedOut');
		await sit(ellis, 'late');
		await takePen(jo);
		await user.click(press(/parental responsibility/));
		await user.type(
			screen.getByRole('textbox', { name: /parental/ }),
			'Dawn only{Control>}{Enter}',
		);
		await user.click(press(/What limits it/));
		await user.type(screen.getByRole('textbox', { name: /What limits it/ }), 'a court order');
		expect(wordsFor(session(), 'start.parentalResponsibility')[0]?.text).toBe('Dawn only');
		expect(wordsFor(session(), 'start.parentalLimits')[0]?.text).toBe('a court order');
		await sit(mum, 'here');
		expect(screen.queryByText('a court order')).toBeNull();
	});

	it('shows no other name and no other words in the young person’s own hands', async () => {
		const { hold, send } = onSheet(Start, { part: 'talk', pen: mum });
		await send({
			type: 'words.said',
			id: 'w',
			question: 'start.accessNeeds',
			text: 'not too long',
			saidBy: mum,
			writtenBy: jo,
			at: '2026-11-25T11:00:00.000Z',
		});
		expect(screen.getByText('not too long')).toBeVisible();
		await hold(ellis);
		expect(screen.queryByText('not too long')).toBeNull();
		expect(document.body).not.toHaveTextContent(/Dawn|Jo/);
		expect(screen.queryByRole('tab', { name: 'Who’s here' })).toBeNull();
		expect(screen.getByText('What helps you, Ellis?')).toBeVisible();
	});

	it('asks without a name where none is known yet, such as in the waiting room', async () => {
		const nameless = { id: ellis, name: '', pronouns: '', relation: '' };
		const { hold } = onSheet(Start, {
			part: 'talk',
			before: [{ type: 'person.changed', person: nameless }],
		});
		await hold(ellis);
		expect(screen.getByText('What helps you?')).toBeVisible();
		expect(screen.getByText('How much say do you want today?')).toBeVisible();
	});

	it('leaves words with whoever said them when the pen moves on in mid-sentence', async () => {
		const { user, session, takePen } = onSheet(Start, { part: 'talk' });
		await user.click(press(/makes it easier/));
		await user.type(screen.getByRole('textbox'), 'dim');
		await takePen(mum);
		expect(screen.getByText('dim')).toBeVisible();
		await user.click(press(/makes it easier/));
		await user.type(screen.getByRole('textbox'), 'tea');
		expect(
			wordsFor(session(), 'start.accessNeeds').map(({ text, saidBy }) => [text, saidBy]),
		).toEqual([
			['dim', ellis],
			['tea', mum],
		]);
	});

	it('takes the pen from a young person who has stepped out, so that nothing is said for them', async () => {
		const { user, session, sit } = onSheet(Start, { part: 'talk' });
		await sit(ellis, 'steppedOut');
		await user.click(screen.getByRole('radio', { name: 'Not sure' }));
		expect(answerOf(session(), 'start.sayWanted', ellis)).toBeUndefined();
		expect(answerOf(session(), 'start.sayWanted', jo)).toBe('notSure');
	});
});
