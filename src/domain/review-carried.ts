import { unansweredIn } from './asked.ts';
import { safetySteps, type ChoiceQuestion, type WordsQuestion } from './questions.ts';
import type { Answer, Session, Words } from './session.ts';

/** Words and answers that stand until somebody says otherwise. */
const stands: readonly (WordsQuestion | ChoiceQuestion)[] = [
	'start.nameFor',
	'start.secondIdentifier',
	'start.language',
	'start.accessNeeds',
	'start.stopWord',
	'start.birth',
	'start.howToTalk',
	'goals.goal',
	'goals.ten',
	'goals.five',
	'goals.zero',
	'goals.cost',
	'goals.order',
	'plan.namesOffPaper',
	...safetySteps,
	'safety.supporterPage',
];

/** What an age decides with: asked afresh once 13, 16 or 18 lies in between. */
export const afresh: readonly (WordsQuestion | ChoiceQuestion)[] = [
	'start.contactRules',
	'start.contactWays',
	'start.parentalResponsibility',
	'start.parentalLimits',
	'safety.seenBy',
];

/** The words and answers that come along as they are, with whose they are and from whom kept. */
export const carriedFrom = (
	previous: Session,
	{ asksAfresh, options }: { asksAfresh: boolean; options: readonly string[] },
): Pick<Session, 'words' | 'answers'> => {
	const open = unansweredIn(previous).map((one) => (one.kind === 'words' ? one.words.id : one.id));
	const comes = ({ question }: Words | Answer) =>
		stands.includes(question) || (!asksAfresh && afresh.includes(question));
	const isAboutChosen = ({ question, subject }: Words) =>
		question.startsWith('limits.') && subject.split('/').some((part) => options.includes(part));
	return {
		words: previous.words.filter(
			(one) => comes(one) || open.includes(one.id) || isAboutChosen(one),
		),
		answers: previous.answers.filter(
			(one) =>
				comes(one) ||
				(one.question === 'options.mark' && one.value === 'ask' && open.includes(one.subject)),
		),
	};
};

/** What somebody chose, and what was chosen before that goes on. */
export const chosenIn = (session: Session): readonly string[] => {
	const chosen = session.answers
		.filter(({ question, value }) => question === 'choice.option' && value === 'chosen')
		.map(({ subject }) => subject);
	const setAside = session.answers
		.filter(({ question, value }) => question === 'choice.option' && value === 'setAside')
		.map(({ subject }) => subject);
	const before = session.lastTime?.options.map(({ optionId }) => optionId) ?? [];
	return [...new Set([...before, ...chosen])].filter((id) => !setAside.includes(id));
};
