import {
	planAnswersIn,
	planWordsFrom,
	planWordsIn,
	type PlanAnswer,
	type PlanContext,
	type PlanVoice,
	type PlanWords,
} from './plan-words.ts';
import { safetySteps, type WordsQuestion } from './questions.ts';
import { answerFor, entryFor, entryOf, wordsFor } from './said.ts';

export type PlanWhatMatters = {
	readonly words: readonly {
		readonly question: WordsQuestion;
		readonly words: readonly PlanWords[];
	}[];
	readonly cards: readonly {
		readonly label: string;
		/** its words as somebody's own, when it is no card of the pack */
		readonly own: PlanWords | null;
		readonly places: readonly PlanAnswer[];
		readonly notes: readonly PlanWords[];
	}[];
	readonly orders: readonly {
		readonly voice: PlanVoice;
		readonly labels: readonly string[];
		readonly through: string | null;
	}[];
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
			own: card.own,
			places: planAnswersIn(context, 'whatMatters.place', card.id),
			notes: planWordsIn(context, 'whatMatters.cardNote', card.id),
		}))
		.filter((card) => card.own !== null || card.places.length > 0 || card.notes.length > 0);
	const words = ownWords
		.map((question) => ({ question, words: planWordsIn(context, question) }))
		.filter((said) => said.words.length > 0);
	const orders = voices.flatMap((voice) => {
		const order = entryOf(session, 'whatMatters.order', voice.id);
		const labels = (Array.isArray(order?.value) ? order.value : []).flatMap(
			(id) => cardsIn(context).find((card) => card.id === id)?.label ?? [],
		);
		return labels.length > 0 ? [{ voice, labels, through: order?.through ?? null }] : [];
	});
	return cards.length + words.length + orders.length > 0 ? { words, cards, orders } : null;
};

/** The pack's cards and the ones that people added. */
const cardsIn = (context: PlanContext) => [
	...context.pack.lifeAreaCards.map(({ id, label }) => ({ id, label, own: null })),
	...wordsFor(context.session, 'whatMatters.ownCard').flatMap((card) => {
		const voice = context.voices.find((one) => one.id === card.saidBy);
		const own = voice && planWordsFrom(context, card, voice);
		return own ? [{ id: card.id, label: card.text, own }] : [];
	}),
];

export type PlanKindOfHelp = {
	readonly points: readonly {
		readonly voice: PlanVoice;
		/** empty when this voice is not sure */
		readonly groupings: readonly { readonly plain: string; readonly thriveName: string }[];
		readonly through: string | null;
		readonly why: readonly PlanWords[];
	}[];
	readonly joint: 'together' | 'differ' | null;
	readonly jointThrough: string | null;
	readonly together: readonly PlanWords[];
	readonly whyNow: readonly PlanWords[];
	readonly lookAgain: string | null;
};

/** Where each voice points, with words; the practitioner's case-mix tag is not part of a plan. */
export const kindOfHelpIn = (context: PlanContext): PlanKindOfHelp | null => {
	const { pack, session, voices } = context;
	const points = voices.flatMap((voice) => {
		const entry = entryOf(session, 'kindOfHelp.point', voice.id);
		const point = entry?.value;
		const why = planWordsIn(context, 'kindOfHelp.why').filter((one) => one.voice.id === voice.id);
		if (!Array.isArray(point) && why.length === 0) return [];
		const chosen = Array.isArray(point) ? point : [];
		const groupings = pack.groupings.filter((grouping) => chosen.includes(grouping.id));
		return [{ voice, groupings, through: entry?.through ?? null, why }];
	});
	const joint = answerFor(session, 'kindOfHelp.joint');
	const lookAgain = answerFor(session, 'kindOfHelp.lookAgain');
	const together = planWordsIn(context, 'kindOfHelp.together');
	const whyNow = planWordsIn(context, 'kindOfHelp.whyNow');
	if (points.length + together.length + whyNow.length === 0 && !joint && !lookAgain) return null;
	return {
		points,
		joint: joint === 'together' || joint === 'differ' ? joint : null,
		jointThrough: entryFor(session, 'kindOfHelp.joint')?.through ?? null,
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
