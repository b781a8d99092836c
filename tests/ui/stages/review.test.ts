import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { goals as goalWords } from '#content/messages/goals.ts';
import { review as words } from '#content/messages/review.ts';
import type { ConversationEvent } from '#conversation/events.ts';
import { optionsStillIn } from '#domain/grids.ts';
import { reviewFrom } from '#domain/review.ts';
import { chairChanged } from '#domain/room.ts';
import { answerOf, wordsFor } from '#domain/said.ts';
import { practitionerOf, type Session } from '#domain/session.ts';
import Goals from '#ui/stages/Goals.svelte';
import Start from '#ui/stages/Start.svelte';
import { ellis, jo, mum, onSheet } from './harness.ts';
import { starterPack } from './pack.ts';
import { write } from './write.ts';

const then = '2026-09-02T10:00:00.000Z';
const topic = starterPack.topics[0];
const option = topic?.options[0];
const said = (
	id: string,
	question: 'goals.goal' | 'goals.smallStep' | 'options.toAsk' | 'start.contactRules',
	text: string,
	subject = '',
): ConversationEvent => ({
	...({ type: 'words.said', id, question, text, subject } as const),
	...{ saidBy: ellis, writtenBy: jo, at: then },
});
const given = (
	question: 'goals.rating' | 'start.birth' | 'choice.option',
	value: string | number,
	subject = '',
	saidBy = ellis,
): ConversationEvent => ({
	...({ type: 'answer.given', id: `${question}${subject}${saidBy}`, question, value } as const),
	...{ subject, saidBy, writtenBy: jo, at: then },
});
const before = [
	said('school', 'goals.goal', 'Get to school on time'),
	said('pack', 'goals.smallStep', 'Pack the bag on Sunday', 'school'),
	said('ask', 'options.toAsk', 'Will it make me tired?', topic?.id),
	given('goals.rating', 2, 'school'),
	given('goals.rating', 7, 'school', mum),
	given('choice.option', 'chosen', option?.id),
];
const step = {
	...{ id: 'door', saidBy: mum, writtenBy: jo, at: then, keptFrom: [], opened: true },
	...{ what: 'Ask about the quiet door', by: '2026-10-01' },
	who: { kind: 'participant', id: mum } as const,
};

type Begins = {
	from?: readonly ConversationEvent[];
	isRoomSaid?: boolean;
	part?: string;
	contacts?: Session['contacts'];
	practice?: boolean;
	holder?: string;
};
/** Meets again on 25 November 2026 after a sitting in September. */
const meetAgain = ({
	from = before,
	isRoomSaid = true,
	part = '',
	contacts = [],
	practice = false,
	holder,
}: Begins = {}) =>
	onSheet(Goals, {
		stage: 'goals',
		part,
		...(holder && { holder }),
		before: from,
		again: (session: Session) => {
			const ended = { createdAt: then, finishedAt: then, steps: [step], contacts };
			const previous = { ...session, ...ended, practice };
			const review = reviewFrom(previous, {
				id: 'review',
				at: '2026-11-25T09:00:00.000Z',
				today: '2026-11-25',
				packId: starterPack.id,
				packVersion: starterPack.version,
				practitioner: { id: 'jo-2', name: 'Jo' },
				topicOf: () => topic?.id,
			});
			const sit = (room: Session, participant: string) =>
				chairChanged(room, { participant, chair: 'here', at: '2026-11-25T09:01:00.000Z' });
			return isRoomSaid ? [ellis, mum].reduce(sit, review) : review;
		},
	});
const slider = () => screen.getByRole('slider', { name: goalWords.nowFor('Ellis', 1) });

describe('A review', () => {
	it('opens with last time: open questions first, then the steps', () => {
		meetAgain();
		expect(screen.getByRole('tab', { name: words.tabs.since })).toHaveAttribute(
			'aria-selected',
			'true',
		);
		const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
		expect(headings).toEqual([words.questions, words.steps, words.helped, words.notHelped]);
		const questions = screen.getByRole('region', { name: words.questions });
		expect(within(questions).getByText('Will it make me tired?')).toBeInTheDocument();
		const steps = screen.getByRole('region', { name: words.steps });
		expect(within(steps).getByText('Pack the bag on Sunday')).toBeInTheDocument();
		expect(within(steps).getByText('Dawn, by 1 October 2026')).toBeInTheDocument();
	});

	it('says in practice, in other hands too, that the last meeting is made up', () => {
		meetAgain({ practice: true, holder: ellis });
		expect(
			screen.getByText(/^This is practice. The day of the last meeting is made up/),
		).toBeVisible();
	});

	it('says of no real meeting that it is made up', () => {
		meetAgain({ holder: ellis });
		expect(screen.getByText(/2 September 2026/)).toBeVisible();
		expect(screen.queryByText(/made up/)).toBeNull();
	});

	it('asks to say who is here, as long as nobody has', () => {
		meetAgain({ isRoomSaid: false });
		expect(screen.getByText(new RegExp(words.sayWhoIsHere))).toBeInTheDocument();
	});

	it('keeps of each step what each voice says became of it', async () => {
		const { user, session, takePen } = meetAgain();
		const name = words.of(words.stepWent, 'Ask about the quiet door');
		const went = () => within(screen.getByRole('group', { name }));
		await user.click(went().getByRole('radio', { name: words.stepStates.partly }));
		await takePen(mum);
		await user.click(went().getByRole('radio', { name: words.stepStates.notWanted }));
		expect(answerOf(session(), 'review.step', ellis, 'door')).toBe('partly');
		expect(answerOf(session(), 'review.step', mum, 'door')).toBe('notWanted');
		expect(screen.getByText(words.wentFor('Ellis', words.stepStates.partly))).toBeInTheDocument();
	});

	it('takes a step along only when somebody says so, with whose it was', async () => {
		const { user, session } = meetAgain();
		expect(session().steps).toEqual([]);
		const name = words.of(words.keepStep, 'Ask about the quiet door');
		await user.click(screen.getByRole('button', { name }));
		expect(session().steps).toEqual([step]);
		await user.click(
			screen.getByRole('button', { name: words.of(words.keepStep, 'Pack the bag on Sunday') }),
		);
		expect(wordsFor(session(), 'goals.smallStep', 'school')[0]?.at).toBe(then);
		await user.click(
			screen.getByRole('button', { name: words.of(words.leaveStep, 'Ask about the quiet door') }),
		);
		expect(session().steps).toEqual([]);
	});

	it.each([
		[words.helped, 'review.helped'],
		[words.notHelped, 'review.notHelped'],
	] as const)('keeps each voice’s own words to “%s”', async (label, question) => {
		const { user, session } = meetAgain();
		await user.click(screen.getByRole('button', { name: `Add words: ${label}` }));
		await write(user, screen.getByRole('textbox', { name: label }), 'Talking at night');
		expect(wordsFor(session(), question)[0]).toMatchObject({
			text: 'Talking at night',
			saidBy: ellis,
		});
	});

	it('shows last time’s mark, and the goal over time, only once the new one is set', async () => {
		const { user } = meetAgain({ part: 'goals' });
		expect(screen.queryByText(/it was/)).not.toBeInTheDocument();
		expect(screen.queryByRole('img', { name: /Goal 1/ })).not.toBeInTheDocument();
		expect(slider()).toHaveAttribute('aria-valuetext', expect.stringMatching(/not set/i));
		slider().focus();
		await user.keyboard('4');
		expect(screen.getByText('it was 2 on 2 September 2026')).toBeInTheDocument();
		expect(
			screen.getByRole('img', {
				name: 'Goal 1: 2 on 2 September 2026, 4 on 25 November 2026',
			}),
		).toBeInTheDocument();
		expect(screen.queryByText(goalWords.rated('Dawn', 7))).not.toBeInTheDocument();
	});

	it('has the same in a table, each voice on its own', async () => {
		const { user, takePen } = meetAgain({ part: 'goals' });
		slider().focus();
		await user.keyboard('4');
		await takePen(mum);
		screen.getByRole('slider', { name: goalWords.nowFor('Dawn', 1) }).focus();
		await user.keyboard('6');
		await user.click(screen.getByText(goalWords.inFigures));
		const rows = within(screen.getByRole('table')).getAllByRole('row');
		expect(rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()))).toEqual([
			['Day', 'Goal 1 Ellis', 'Goal 1 Dawn'],
			['2 September 2026', '2', '7'],
			['25 November 2026', '4', '6'],
		]);
	});

	it('keeps who says that it isn’t moving, and opens what that help can and can’t do', async () => {
		const { user, session, visited } = meetAgain({ part: 'goals' });
		await user.click(screen.getByRole('button', { name: words.notMovingFor(1) }));
		expect(answerOf(session(), 'review.notMoving', ellis, 'school')).toBe('notMoving');
		expect(visited).toEqual(['limits']);
		expect(optionsStillIn(session())).toEqual([{ topicId: topic?.id, optionId: option?.id }]);
		expect(screen.getByText(words.notMovingBy('Ellis'))).toBeInTheDocument();
		await user.click(
			screen.getByRole('button', { name: words.of(words.takeBack, words.notMovingFor(1)) }),
		);
		expect(answerOf(session(), 'review.notMoving', ellis, 'school')).toBeUndefined();
	});

	it('shows where a goal was worded anew: it is no longer quite the same thing', async () => {
		const { user } = meetAgain({
			from: [
				...before,
				{
					...said('school', 'goals.goal', 'Get to school, most days'),
					at: '2026-10-20T10:00:00.000Z',
					revises: true,
				} as ConversationEvent,
			],
			part: 'goals',
		});
		slider().focus();
		await user.keyboard('4');
		const name = 'Goal 1: 2 on 2 September 2026, then worded anew, 4 on 25 November 2026';
		expect(screen.getByRole('img', { name })).toBeInTheDocument();
		expect(screen.getByText(goalWords.gapMeans)).toBeInTheDocument();
		await user.click(screen.getByText(goalWords.inFigures));
		expect(screen.getAllByText(goalWords.wordedAnew)).toHaveLength(1);
	});

	it('never says by itself that a goal isn’t moving', async () => {
		const { user } = meetAgain({ part: 'goals' });
		slider().focus();
		await user.keyboard('0');
		expect(screen.queryByText(words.notMovingBy('Ellis'))).not.toBeInTheDocument();
	});

	it('offers four ways to go on, alike, to each voice', async () => {
		const { user, session } = meetAgain({ part: 'next' });
		const group = screen.getByRole('group', { name: words.nextFor('Ellis', words.next) });
		expect(within(group).getAllByRole('radio')).toHaveLength(4);
		await user.click(within(group).getByRole('radio', { name: words.nextWays.pause }));
		const mums = screen.getByRole('group', { name: words.nextFor('Dawn', words.next) });
		await user.click(within(mums).getByRole('radio', { name: words.nextWays.goOn }));
		expect(answerOf(session(), 'review.next', ellis)).toBe('pause');
		expect(answerOf(session(), 'review.next', mum)).toBe('goOn');
		expect(screen.queryByRole('tab', { name: words.tabs.ending })).not.toBeInTheDocument();
	});

	it('has a page of its own for an ending', async () => {
		const { user, session } = meetAgain({ part: 'next' });
		const group = screen.getByRole('group', { name: words.nextFor('Ellis', words.next) });
		await user.click(within(group).getByRole('radio', { name: words.nextWays.end }));
		expect(screen.queryByRole('region', { name: words.ending })).not.toBeInTheDocument();
		await user.click(screen.getByRole('button', { name: words.toNext.end }));
		expect(screen.getByRole('tab', { name: words.tabs.ending })).toHaveFocus();
		const page = screen.getByRole('region', { name: words.ending });
		for (const [label, question] of [
			[words.keepDoing, 'ending.keepDoing'],
			[words.earlySigns, 'ending.earlySigns'],
			[words.livingWith, 'ending.livingWith'],
			[words.wayBack, 'ending.wayBack'],
		] as const) {
			await user.click(within(page).getByRole('button', { name: `Add words: ${label}` }));
			await write(user, within(page).getByRole('textbox', { name: label }), `It is ${label}`);
			await user.click(within(page).getByRole('button', { name: 'Save words' }));
			expect(wordsFor(session(), question)[0]?.text).toBe(`It is ${label}`);
		}
	});

	it('in the young person’s hands does not tell that somebody else would end', async () => {
		const { user, hold } = meetAgain({ part: 'next' });
		const mums = screen.getByRole('group', { name: words.nextFor('Dawn', words.next) });
		await user.click(within(mums).getByRole('radio', { name: words.nextWays.end }));
		expect(screen.getByRole('tab', { name: words.tabs.ending })).toBeInTheDocument();
		await hold(ellis);
		expect(screen.queryByRole('tab', { name: words.tabs.ending })).not.toBeInTheDocument();
		expect(screen.queryByText(words.toNext.end)).not.toBeInTheDocument();
	});

	it('in the young person’s hands has their own of it, and nobody else’s', async () => {
		const { hold } = meetAgain();
		await hold(ellis);
		expect(screen.getByText('Pack the bag on Sunday')).toBeInTheDocument();
		expect(screen.queryByText('Ask about the quiet door')).not.toBeInTheDocument();
		expect(screen.queryByText(/Dawn/)).not.toBeInTheDocument();
	});
});

describe('A birthday between two sittings', () => {
	it('asks four things again, with what was said last time beside them', async () => {
		const rules = said('rules', 'start.contactRules', 'Never ring at home');
		const { user, visited } = meetAgain({
			from: [...before, given('start.birth', '2010-10'), rules],
		});
		expect(screen.getByText(words.askAgain(15))).toBeInTheDocument();
		expect(screen.getAllByText(words.notAsked)).toHaveLength(4);
		await user.click(
			screen.getByRole('button', { name: words.of(words.ask, words.again.decides) }),
		);
		expect(visited).toEqual(['choice']);
		await user.click(screen.getByText(words.lastTime));
		expect(screen.getByText('Never ring at home')).toBeInTheDocument();
	});

	it('brings somebody to ring along only when people say that it is still right', async () => {
		const nan = { id: 'nan', name: 'Nan', number: '01632 960001', when: '' };
		const { user, session } = meetAgain({
			from: [...before, given('start.birth', '2010-10')],
			contacts: [nan],
		});
		expect(session().contacts).toEqual([]);
		await user.click(screen.getByText(words.lastTime));
		await user.click(screen.getByRole('button', { name: words.of(words.stillRight, 'Nan') }));
		expect(session().contacts).toMatchObject([nan]);
		expect(screen.getByText(words.contactKept)).toBeInTheDocument();
	});

	it('is not spoken of where there was none', () => {
		meetAgain({ from: [...before, given('start.birth', '2010-01')] });
		expect(screen.queryByText(/We ask these again/)).not.toBeInTheDocument();
	});
});

describe('A practitioner with another name than last time', () => {
	const meetUnder = (name: string) =>
		onSheet(Start, {
			...{ stage: 'start', before, holder: name === 'Jo' ? jo : 'jo-2' },
			again: (session: Session) =>
				reviewFrom(session, {
					...{ id: 'review', at: '2026-11-25T09:00:00.000Z', today: '2026-11-25' },
					...{ packId: starterPack.id, packVersion: starterPack.version },
					practitioner: { id: 'jo-2', name, profile: 'p1' },
					topicOf: () => topic?.id,
				}),
		});
	const chairs = () => within(screen.getByRole('list', { name: 'Chairs' })).getAllByRole('button');

	it('is asked whether it was they, and stands there once', async () => {
		const { user, session } = meetUnder('Joanna');
		const group = screen.getByRole('group', { name: words.wasItYou('Jo') });
		expect(chairs()).toHaveLength(5);
		await user.click(within(group).getByRole('button', { name: words.itWasMe }));
		expect(chairs()).toHaveLength(4);
		expect(practitionerOf(session())).toMatchObject({ id: 'jo-2', name: 'Jo' });
		expect(screen.queryByText(words.wasItYou('Jo'))).not.toBeInTheDocument();
	});

	it('stands beside somebody else once they have said so', async () => {
		const { user } = meetUnder('Joanna');
		await user.click(screen.getByRole('button', { name: words.somebodyElse }));
		expect(chairs()).toHaveLength(5);
		expect(screen.queryByText(words.wasItYou('Jo'))).not.toBeInTheDocument();
	});

	it('is not asked where the name is the same', () => {
		meetUnder('Jo');
		expect(chairs()).toHaveLength(4);
		expect(screen.queryByText(words.wasItYou('Jo'))).not.toBeInTheDocument();
	});
});
