import type { Pack } from '#domain/pack.ts';
import type { LimitsQuestionId } from '#domain/pack-wording.ts';
import type { Answer, Figure, TopicOption } from '#domain/topic.ts';

/** What the pack says about one row of *Can and can't*, for one option. */
export type LimitsAnswer = {
	/** null where only the people in the room can answer */
	readonly answer: Answer | null;
	readonly figures: readonly Figure[];
};

const figuresFor = (option: TopicOption, question: Figure['question']) =>
	option.figures.filter((figure) => figure.question === question);

/** The pack's answer to a row; the wait has its own shape and is not among them. */
export const limitsAnswer = (
	pack: Pack,
	option: TopicOption,
	row: LimitsQuestionId,
): LimitsAnswer => {
	const { answers } = option;
	const inWords = (answer: Answer | null): LimitsAnswer => ({ answer, figures: [] });
	switch (row) {
		case 'howLikely':
			return { answer: answers.help, figures: figuresFor(option, 'help') };
		case 'mayNotChange':
			return { answer: answers.limits, figures: figuresFor(option, 'limits') };
		case 'downsides':
			return { answer: answers.harms, figures: figuresFor(option, 'harms') };
		case 'byWhen':
			return inWords(answers.duration);
		case 'ifNoHelp':
			return inWords(answers.ifNotWorking);
		case 'whenToStop':
			return inWords(option.whenToStop);
		case 'livingWith':
			return inWords(pack.wording.livingWith);
		case 'success':
		case 'wait':
		case 'meanwhile':
			return inWords(null);
	}
};
