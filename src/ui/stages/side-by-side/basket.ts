import { basketOf, type BasketQuestion } from '#domain/asked.ts';
import type { Pack } from '#domain/pack.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/** The basket beside a topic: what is left over from any topic, then what is asked about this one. */
export const inBasket = (
	{ session, today, everyone }: Sheet,
	topicId: string,
): readonly BasketQuestion[] => {
	const shown = new Set(everyone.map((voice) => voice.id));
	return basketOf(session, today)
		.filter((one) => one.isLeftOver || one.topicId === topicId)
		.filter((one) =>
			one.kind === 'words'
				? shown.has(one.words.saidBy)
				: one.saidBy.some((voice) => shown.has(voice)),
		);
};

/** What was marked, as people read it on the grid. */
export const namesOfMarked = (
	pack: Pack,
	asked: Extract<BasketQuestion, { kind: 'mark' }>,
): { readonly option: string; readonly question: string } => ({
	option:
		pack.topics
			.flatMap((topic) => (topic.id === asked.topicId ? topic.options : []))
			.find((option) => option.id === asked.optionId)?.namePlain ?? '',
	question: pack.questions.find(({ id }) => id === asked.question)?.plain ?? '',
});
