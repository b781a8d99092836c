import { goalsOf } from './goals.ts';
import type { Id } from './people.ts';
import { answerOf, entryOf, type AnswerGiven } from './said.ts';
import type { Session } from './session.ts';

/**
 * A new order, and in it whatever stands and was not among what was put in order, because it is
 * kept from somebody in the room: right after what it followed before, or else in front.
 */
export function orderWithUnseen(
	before: readonly Id[],
	{ seen, stands }: { seen: readonly Id[]; stands: (id: Id) => boolean },
): readonly Id[] {
	const order = [...seen];
	const known = new Set(seen);
	let followed = -1;
	for (const id of before) {
		if (known.has(id)) followed = order.indexOf(id);
		else if (stands(id)) order.splice(++followed, 0, id);
	}
	return order;
}

/** An answer as it is given; an order of cards or goals loses nothing that the room did not see. */
export function withUnseenInPlace(session: Session, given: AnswerGiven): AnswerGiven {
	const { question, saidBy, value } = given;
	if (typeof value === 'string' || typeof value === 'number') return given;
	if (question === 'goals.order') {
		const before = goalsOf(session).map(({ id }) => id);
		return { ...given, value: orderWithUnseen(before, { seen: value, stands: () => true }) };
	}
	if (question !== 'whatMatters.order') return given;
	const before = answerOf(session, question, saidBy);
	if (!before || typeof before !== 'object') return given;
	const stands = (card: Id) => entryOf(session, 'whatMatters.place', saidBy, card) !== undefined;
	return { ...given, value: orderWithUnseen(before, { seen: value, stands }) };
}
