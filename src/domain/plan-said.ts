import { planWordsIn, type PlanContext, type PlanVoice, type PlanWords } from './plan-words.ts';
import { safetySteps, type WordsQuestion } from './questions.ts';
import { answerFor, answerOf, wordsFor } from './said.ts';

export type PlanWhatMatters = {
	readonly words: readonly {
		readonly question: WordsQuestion;
		readonly words: readonly PlanWords[];
	}[];
	readonly cards: readonly {
		readonly label: string;
		readonly places: readonly { readonly voice: PlanVoice; readonly place: string }[];
		readonly notes: readonly PlanWords[];
	}[];
	readonly orders: readonly { readonly voice: PlanVoice; readonly labels: readonly string[] }[];
};

const ownWords = [
	'whatMatters.goingOn',
	'whatMatters.alreadyHelps',
	'whatMatters.whoHelps',
	'whatMatters.different',
	'whatMatters.wouldBeBad',
] as const;

/** Cards with each voice's place, and own words; null when nobody said anything. */
export const whatMattersIn = (context: PlanContext): PlanWhatMatters | null => {
	const { session, voices } = context;
	const cards = cardsIn(context)
		.map((card) => ({
			label: card.label,
			places: voices.flatMap((voice) => {
				const place = answerOf(session, 'whatMatters.place', voice.id, card.id);
				return typeof place === 'string' ? [{ voice, place }] : [];
			}),
			notes: planWordsIn(context, 'whatMatters.cardNote', card.id),
		}))
		.filter((card) => card.places.length > 0 || card.notes.length > 0);
	const words = ownWords
		.map((question) => ({ question, words: planWordsIn(context, question) }))
		.filter((said) => said.words.length > 0);
	const orders = voices.flatMap((voice) => {
		const order = answerOf(session, 'whatMatters.order', voice.id);
		const labels = (Array.isArray(order) ? order : []).flatMap(
			(id) => cardsIn(context).find((card) => card.id === id)?.label ?? [],
		);
		return labels.length > 0 ? [{ voice, labels }] : [];
	});
	return cards.length + words.length + orders.length > 0 ? { words, cards, orders } : null;
};

/** The pack's cards and the ones that people added. */
const cardsIn = ({ pack, session }: PlanContext) => [
	...pack.lifeAreaCards,
	...wordsFor(session, 'whatMatters.ownCard').map((card) => ({ id: card.id, label: card.text })),
];

export type PlanKindOfHelp = {
	readonly points: readonly {
		readonly voice: PlanVoice;
		/** empty when this voice is not sure */
		readonly groupings: readonly { readonly plain: string; readonly thriveName: string }[];
		readonly why: readonly PlanWords[];
	}[];
	readonly joint: 'together' | 'differ' | null;
	readonly together: readonly PlanWords[];
	readonly whyNow: readonly PlanWords[];
	readonly lookAgain: string | null;
};

/** Where each voice points, with words; the practitioner's case-mix tag is not part of a plan. */
export const kindOfHelpIn = (context: PlanContext): PlanKindOfHelp | null => {
	const { pack, session, voices } = context;
	const points = voices.flatMap((voice) => {
		const point = answerOf(session, 'kindOfHelp.point', voice.id);
		const why = planWordsIn(context, 'kindOfHelp.why').filter((one) => one.voice.id === voice.id);
		if (!Array.isArray(point) && why.length === 0) return [];
		const chosen = Array.isArray(point) ? point : [];
		const groupings = pack.groupings.filter((grouping) => chosen.includes(grouping.id));
		return [{ voice, groupings, why }];
	});
	const joint = answerFor(session, 'kindOfHelp.joint');
	const lookAgain = answerFor(session, 'kindOfHelp.lookAgain');
	const together = planWordsIn(context, 'kindOfHelp.together');
	const whyNow = planWordsIn(context, 'kindOfHelp.whyNow');
	if (points.length + together.length + whyNow.length === 0 && !joint && !lookAgain) return null;
	return {
		points,
		joint: joint === 'together' || joint === 'differ' ? joint : null,
		together,
		whyNow,
		lookAgain: typeof lookAgain === 'string' && lookAgain !== '' ? lookAgain : null,
	};
};

export type PlanSafety = {
	readonly steps: readonly {
		readonly title: string;
		readonly words: readonly PlanWords[];
	}[];
	readonly supporterPage: readonly PlanWords[];
	readonly nextContact: readonly PlanWords[];
};

/** The safety plan in its six steps; null while nobody wrote any of it. */
export const safetyIn = (context: PlanContext): PlanSafety | null => {
	const steps = safetySteps.map((question, index) => ({
		title: context.pack.wording.safety.steps[index]?.title ?? '',
		words: planWordsIn(context, question),
	}));
	const nextContact = planWordsIn(context, 'safety.nextContact');
	const supporterPage = planWordsIn(context, 'safety.supporterPage');
	const isThere =
		steps.some((step) => step.words.length > 0) || nextContact.length + supporterPage.length > 0;
	return isThere ? { steps, supporterPage, nextContact } : null;
};
