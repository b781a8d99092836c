import { session as words } from '#content/messages/session.ts';
import { spokenList } from '#content/messages/kit.ts';
import { spokenDay } from '#content/messages/dates.ts';
import { stageTitles } from '#content/messages/stages.ts';
import { unansweredIn, type BasketQuestion } from '#domain/asked.ts';
import type { Pack } from '#domain/pack.ts';
import type { IsoDate } from '#domain/people.ts';
import { spacedNumber } from '#domain/phone-number.ts';
import { planFrom } from '#domain/plan.ts';
import type { Session } from '#domain/session.ts';
import { stageIds } from '#domain/stages.ts';
import { isTalkedAboutNow } from '#domain/talked.ts';

/** Where people got to today, for *Finish for today*. `session` is the room's own view. */
export function gotTo(pack: Pack, session: Session, today: IsoDate) {
	const plan = planFrom(pack, session, { agreedOn: today });
	const talked = stageIds.filter((stage) => isTalkedAboutNow(session, stage));
	return {
		lines: [
			...(talked.length > 0
				? [words.talkedAbout(spokenList(talked.map((stage) => stageTitles[stage])))]
				: []),
			...plan.goals.map((goal) => words.goal(goal.words.text)),
			...(plan.choice && plan.choice.chosen.length > 0
				? [words.chose(spokenList(plan.choice.chosen.map((option) => option.name)))]
				: []),
			...plan.steps.map((step) => words.step(step.who, step.words.text, spokenDay(step.by))),
		],
		next: nextContact(session, plan.safety?.nextContact.at(-1)?.text),
		questions: unansweredIn(session).map((asked) =>
			asked.kind === 'words'
				? { text: asked.words.text, isOfPack: false }
				: { text: markedText(pack, asked), isOfPack: true },
		),
		ring: [
			...plan.contacts.map(({ name, number, when }) => ({ name, number, hours: when })),
			...plan.crisisLines.flatMap(({ name, hours, call, text }) => {
				const number = call ? spacedNumber(call) : text?.label;
				return number === undefined ? [] : [{ name, number, hours }];
			}),
		],
	};
}

/** An answer of the grid that somebody marked *ask*: the mark is the question. */
const markedText = (pack: Pack, { topicId, optionId, question }: Marked): string => {
	const topic = pack.topics.find(({ id }) => id === topicId);
	const option = topic?.options.find(({ id }) => id === optionId)?.namePlain;
	const row = pack.questions.find(({ id }) => id === question)?.plain;
	return [option, row].filter((one) => one !== undefined).join(': ');
};

type Marked = Extract<BasketQuestion, { kind: 'mark' }>;

const nextContact = (session: Session, said: string | undefined): string | undefined => {
	if (session.review) return spokenDay(session.review.date);
	return said;
};
