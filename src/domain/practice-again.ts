import type { MadeUpFamily, NextMeeting, Seating } from './made-up-family.ts';
import type { Id, Instant } from './people.ts';
import { answerGiven, wordsFor, wordsSaid } from './said.ts';
import { practitionerOf, youngPersonOf, type Session } from './session.ts';

type Now = Pick<Seating, 'at' | 'newId'> & {
	/** some weeks before a moment, for what was practised today is not to have been today */
	readonly weeksBefore: (moment: Instant) => Instant;
};

/**
 * A practised meeting as the next one begins from it: some weeks ago, and with what the family would
 * have agreed wherever nobody said so. Only ever of a made-up family.
 */
export const practisedBefore = (session: Session, family: MadeUpFamily, now: Now): Session =>
	earlier(family.nextMeeting ? agreed(session, family.nextMeeting, now) : session, now.weeksBefore);

function agreed(session: Session, next: NextMeeting, { at, newId }: Now): Session {
	const youngPerson = youngPersonOf(session).id;
	const writtenBy = practitionerOf(session).id;
	const who = (name: string): Id =>
		session.participants.find((one) => one.name === name)?.id ?? youngPerson;
	const say = (before: Session, said: Omit<Parameters<typeof wordsSaid>[1], 'writtenBy' | 'at'>) =>
		wordsSaid(before, { ...said, writtenBy, at });
	const withGoal = (before: Session): Session => {
		const id = newId();
		const saidBy = who(next.goal.by);
		const goal = say(before, { id, question: 'goals.goal', text: next.goal.text, saidBy });
		const about = { id: newId(), question: 'goals.smallStep', subject: id } as const;
		return next.ratings.reduce(
			(rated, { by, value }) =>
				answerGiven(rated, {
					...{ id: newId(), question: 'goals.rating', subject: id, value },
					...{ saidBy: who(by), writtenBy, at },
				}),
			say(goal, { ...about, text: next.goal.smallStep, saidBy }),
		);
	};
	const withQuestion = (before: Session): Session => {
		const { by, topicId, text } = next.toAsk;
		const asked = { id: newId(), question: 'options.toAsk', subject: topicId } as const;
		return say(before, { ...asked, text, saidBy: who(by) });
	};
	const withChoice = (before: Session): Session =>
		answerGiven(before, {
			...{ id: newId(), question: 'choice.option', subject: next.chosen, value: 'chosen' },
			...{ saidBy: youngPerson, writtenBy, at },
		});
	const withStep = (before: Session): Session => {
		const id = who(next.step.by);
		const entry = { id: newId(), saidBy: id, writtenBy, at, keptFrom: [], opened: true };
		const step = {
			...entry,
			what: next.step.what,
			by: '',
			who: { kind: 'participant', id } as const,
		};
		return { ...before, steps: [step] };
	};
	const isSaid = (question: string) => session.answers.some((one) => one.question === question);
	const hasAsked = session.words.some(({ question }) => question === 'options.toAsk');
	const missing = [
		...(wordsFor(session, 'goals.goal').length === 0 ? [withGoal] : []),
		...(hasAsked ? [] : [withQuestion]),
		...(isSaid('choice.option') ? [] : [withChoice]),
		...(session.steps.length === 0 ? [withStep] : []),
	];
	// Sealed or not: nothing of this goes back into the meeting that was practised.
	const unsealed: Session = { ...session, sealed: [] };
	return missing.reduce((before, put) => put(before), unsealed);
}

const moments: ReadonlySet<string> = new Set([
	...['at', 'createdAt', 'finishedAt', 'sealedAt', 'until', 'began'],
]);

function earlier(session: Session, ago: Now['weeksBefore']): Session {
	const walk = (key: string, one: unknown): unknown => {
		if (typeof one === 'string') return moments.has(key) ? ago(one) : one;
		if (Array.isArray(one)) return one.map((part) => walk('', part));
		if (typeof one !== 'object' || one === null) return one;
		return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, walk(name, part)]));
	};
	return walk('', session) as Session;
}
