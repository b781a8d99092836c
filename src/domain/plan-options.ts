import { shownFigures } from './figures.ts';
import { topicsLookedAt } from './grids.ts';
import { askedAboutIn, questionsIn, type PlanAskedAbout, type PlanQuestion } from './plan-asked.ts';
import {
	planAnswersIn,
	planWordsIn,
	type PlanAnswer,
	type PlanContext,
	type PlanWords,
} from './plan-words.ts';
import { limitsRows } from './questions.ts';
import { answerFor, wordsFor } from './said.ts';
import type { Figure, Topic, TopicOption } from './topic.ts';

export type PlanTopic = {
	readonly title: string;
	readonly options: readonly {
		readonly name: string;
		readonly marks: readonly PlanAnswer[];
		/** marks on single answers, with the question they stand beside */
		readonly cells: readonly { readonly question: string; readonly marks: readonly PlanAnswer[] }[];
	}[];
	readonly toAsk: readonly PlanQuestion[];
	/** what became of an answer that was marked "ask" */
	readonly askedAbout: readonly PlanAskedAbout[];
	readonly ownRows: readonly {
		readonly words: PlanWords;
		readonly fits: readonly { readonly option: string; readonly words: readonly PlanWords[] }[];
	}[];
	readonly practitionerView: {
		readonly words: readonly PlanWords[];
		readonly why: string | null;
	};
};

/** The topics that were on the sheet, with every voice's marks, questions and own rows. */
export const optionsIn = (context: PlanContext): readonly PlanTopic[] =>
	topicsLookedAt(context).map(({ topic, options }) => {
		const viewOpened = answerFor(context.session, 'options.viewOpened', topic.id);
		return {
			title: topic.titlePlain,
			options: options.map((option) => ({
				name: option.namePlain,
				marks: marksOn(context, `${topic.id}/${option.id}`),
				cells: cellsIn(context, topic, option),
			})),
			toAsk: questionsIn(context, topic.id),
			askedAbout: askedAboutIn(context, topic, options),
			ownRows: ownRowsIn(context, topic.id, options),
			practitionerView: {
				words: viewOpened ? planWordsIn(context, 'options.practitionerView', topic.id) : [],
				why: typeof viewOpened === 'string' ? viewOpened : null,
			},
		};
	});

const marksOn = (context: PlanContext, subject: string): readonly PlanAnswer[] =>
	planAnswersIn(context, 'options.mark', subject);

const cellsIn = (context: PlanContext, topic: Topic, option: TopicOption) =>
	context.pack.questions
		.map((question) => ({
			question: question.plain,
			marks: marksOn(context, `${topic.id}/${option.id}/${question.id}`),
		}))
		.filter((cell) => cell.marks.length > 0);

const ownRowsIn = (
	context: PlanContext,
	topicId: string,
	options: readonly TopicOption[],
): PlanTopic['ownRows'] =>
	wordsFor(context.session, 'options.ownRow', topicId).flatMap((row) => {
		const words = planWordsIn(context, 'options.ownRow', topicId).find(
			(one) => one.text === row.text && one.voice.id === row.saidBy,
		);
		if (!words) return [];
		const fits = options
			.map((option) => ({
				option: option.namePlain,
				words: planWordsIn(context, 'options.fit', `${row.id}/${option.id}`),
			}))
			.filter((fit) => fit.words.length > 0);
		return [{ words, fits }];
	});

export type PlanLimits = {
	readonly options: readonly {
		readonly name: string;
		readonly figures: readonly Figure[];
		readonly rows: readonly {
			readonly question: string;
			/** false prints as "not talked about yet" */
			readonly talked: boolean;
			readonly words: readonly PlanWords[];
		}[];
		readonly meetings: readonly PlanWords[];
		readonly saidBack: readonly PlanWords[];
	}[];
	/** said back of no one option, as it was before it was asked of each */
	readonly saidBack: readonly PlanWords[];
};

/** *Can and can't*: every row of every option that was talked about, or that it was not. */
export const limitsIn = (context: PlanContext): PlanLimits | null => {
	const options = topicsLookedAt(context)
		.flatMap((one) => one.options)
		.map((option) => ({
			name: option.namePlain,
			figures: shownFigures(option.figures),
			rows: limitsRows.map((row) => rowIn(context, option.id, row)),
			meetings: planWordsIn(context, 'limits.meetings', option.id),
			saidBack: planWordsIn(context, 'limits.saidBack', option.id),
		}))
		.filter(
			({ rows, meetings, saidBack }) =>
				rows.some((row) => row.talked) || meetings.length + saidBack.length > 0,
		);
	const saidBack = planWordsIn(context, 'limits.saidBack');
	return options.length + saidBack.length > 0 ? { options, saidBack } : null;
};

const rowIn = (context: PlanContext, optionId: string, row: (typeof limitsRows)[number]) => {
	const id = row.slice('limits.'.length);
	const words = planWordsIn(context, row, optionId);
	const talked = answerFor(context.session, 'limits.talked', `${optionId}/${id}`) === 'talked';
	return {
		question: context.pack.wording.limitsQuestions.find((one) => one.id === id)?.question ?? id,
		talked: talked || words.length > 0,
		words,
	};
};
