import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { conversationMachine } from '#conversation/machine.ts';
import { goalsOf } from '#domain/goals.ts';
import { orderWithUnseen } from '#domain/orders.ts';
import { answerOf } from '#domain/said.ts';
import { sheetFor } from '#domain/sharing.ts';
import { at, ellis, family, jo } from './people-at-the-table.ts';

const stands = () => true;

const withGoals = () => {
	const actor = createActor(conversationMachine, { input: { session: family() } }).start();
	for (const id of ['school', 'kept', 'sleep', 'food'])
		actor.send({
			...{ type: 'words.said', question: 'goals.goal', id, text: id },
			...{ saidBy: ellis, writtenBy: jo, at },
		});
	return actor;
};
const sessionOf = (actor: ReturnType<typeof withGoals>) => actor.getSnapshot().context.session;

describe('What is kept from somebody in the room', () => {
	test('stays behind the goal that it followed, when the others are put in order without it', () => {
		const actor = withGoals();
		actor.send({ type: 'entry.kept-from', id: 'kept', readers: ['c0'] });
		const seen = goalsOf(sheetFor(sessionOf(actor))).map(({ id }) => id);
		expect(seen).toEqual(['school', 'sleep', 'food']);
		const value = ['school', 'food', 'sleep'];
		actor.send({
			...{ type: 'answer.given', id: 'o', question: 'goals.order', value },
			...{ saidBy: ellis, writtenBy: jo, at },
		});
		expect(goalsOf(sheetFor(sessionOf(actor))).map(({ id }) => id)).toEqual(value);
		const all = goalsOf(sessionOf(actor)).map(({ id }) => id);
		expect(all).toEqual(['school', 'kept', 'food', 'sleep']);
	});

	test('stays behind the card that it followed, and a card put back into the pile does not', () => {
		const actor = withGoals();
		const answer = (question: 'whatMatters.order' | 'whatMatters.place') => {
			const given = { type: 'answer.given', question, saidBy: ellis, writtenBy: jo, at } as const;
			return (id: string, value: string | readonly string[], subject = '') => {
				actor.send({ ...given, id, value, subject });
			};
		};
		const [put, order] = [answer('whatMatters.place'), answer('whatMatters.order')];
		for (const card of ['sleep', 'kept', 'school', 'piled', 'food']) put(card, 'weighs', card);
		order('o', ['sleep', 'kept', 'school', 'piled', 'food']);
		actor.send({ type: 'entry.kept-from', id: 'kept', readers: ['c0'] });
		actor.send({ type: 'answer.taken-back', id: 'piled' });
		order('o', ['food', 'sleep', 'school']);
		const now = (session = sessionOf(actor)) => answerOf(session, 'whatMatters.order', ellis);
		expect(now()).toEqual(['food', 'sleep', 'kept', 'school']);
		expect(now(sheetFor(sessionOf(actor)))).toEqual(['food', 'sleep', 'school']);
	});

	test('is in no first order that was given without it: nobody put it anywhere', () => {
		const actor = withGoals();
		const given = { type: 'answer.given', saidBy: ellis, writtenBy: jo, at } as const;
		for (const subject of ['sleep', 'kept', 'food'])
			actor.send({
				...given,
				question: 'whatMatters.place',
				id: subject,
				value: 'weighs',
				subject,
			});
		actor.send({ type: 'entry.kept-from', id: 'kept', readers: ['c0'] });
		const value = ['food', 'sleep'];
		actor.send({ ...given, question: 'whatMatters.order', id: 'o', value });
		expect(answerOf(sessionOf(actor), 'whatMatters.order', ellis)).toEqual(value);
	});

	test('stands right after what it followed, whatever is seen and however that is put in order', () => {
		const lists = fc
			.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 })
			.chain((all) =>
				fc
					.subarray(all)
					.chain((seen) =>
						fc.tuple(
							fc.constant(all),
							fc.constant(seen),
							fc.shuffledSubarray(seen, { minLength: seen.length }),
						),
					),
			);
		fc.assert(
			fc.property(lists, ([all, seen, given]) => {
				const order = orderWithUnseen(all, { seen: given, stands });
				expect(order.filter((id) => seen.includes(id))).toEqual(given);
				expect(order.toSorted()).toEqual(all.toSorted());
				const before = (list: readonly string[], id: string) => list[list.indexOf(id) - 1];
				for (const id of all.filter((one) => !seen.includes(one)))
					expect(before(order, id)).toBe(before(all, id));
				expect(orderWithUnseen(all, { seen, stands })).toEqual(all);
			}),
		);
	});
});
