import { askedStates, type AskedState } from './asked.ts';
import { planWordsIn, type PlanContext, type PlanWords } from './plan-words.ts';
import { answerFor, wordsFor } from './said.ts';
import type { Topic, TopicOption } from './topic.ts';

type Became = { readonly state: AskedState | null; readonly answers: readonly PlanWords[] };

/** A question in somebody's words, and what became of it. */
export type PlanQuestion = Became & { readonly words: PlanWords };

/** The same of an option, or of one answer about it, that was marked "ask". */
export type PlanAskedAbout = Became & { readonly about: string };

/** The questions about a topic that somebody put into words. */
export const questionsIn = (context: PlanContext, topicId: string): readonly PlanQuestion[] =>
	wordsFor(context.session, 'options.toAsk', topicId).flatMap((asked) => {
		const voice = context.voices.find((one) => one.id === asked.saidBy);
		if (!voice) return [];
		const words = planWordsIn(context, 'options.toAsk', topicId).find(
			(one) => one.text === asked.text && one.voice === voice,
		);
		return words
			? [
					{
						words,
						state: stateOf(context, asked.id),
						answers: planWordsIn(context, 'options.askedAnswer', asked.id),
					},
				]
			: [];
	});

/** What became of every option and answer that somebody marked "ask". */
export const askedAboutIn = (
	context: PlanContext,
	topic: Topic,
	options: readonly TopicOption[],
): readonly PlanAskedAbout[] =>
	options
		.flatMap((option) => [
			{ about: option.namePlain, id: `${topic.id}/${option.id}` },
			...context.pack.questions.map((question) => ({
				about: `${option.namePlain}. ${question.plain}`,
				id: `${topic.id}/${option.id}/${question.id}`,
			})),
		])
		.map(({ about, id }) => ({
			about,
			state: stateOf(context, id),
			answers: planWordsIn(context, 'options.askedAnswer', id),
		}))
		.filter(({ state, answers }) => state !== null || answers.length > 0);

const stateOf = ({ session }: PlanContext, id: string): AskedState | null => {
	const value = answerFor(session, 'options.askedState', id);
	return askedStates.find((one) => one === value) ?? null;
};
