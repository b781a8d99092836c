/** A session as full as one gets: 300 answers, 40 cards and 60 marks, of three voices. */
import { limitsRows, safetySteps, wordsQuestions } from '#domain/questions.ts';
import { personChanged, personJoined } from '#domain/room.ts';
import { answerGiven, wordsSaid } from '#domain/said.ts';
import { newSession } from '#domain/session.ts';
import { counts } from './count.mjs';

const at = new Date().toISOString();
const [ellis, anna, jo] = ['e'.repeat(32), 'c'.repeat(32), 'a'.repeat(32)];
const voices = [ellis, anna, jo];
const places = ['weighs', 'comesAndGoes', 'goingAllRight'];
const marks = ['like', 'notSure', 'notForMe', 'ask'];

const seated = (pack) => {
	const begun = newSession({
		...{ id: 'f'.repeat(32), personId: '9'.repeat(32), practice: false, at },
		...{ packId: pack.id, packVersion: pack.version, youngPersonId: ellis },
		practitioner: { id: jo, name: 'Jo Okafor' },
	});
	const young = { id: ellis, name: 'Ellis', pronouns: 'they', relation: '' };
	const mum = { id: anna, role: 'supporter', name: 'Anna', pronouns: '', relation: 'Mum' };
	const named = personChanged(begun, { person: young });
	return personJoined(named, { person: mum, chair: 'here', at });
};

/** Says things into a session, each under an id of its own. */
const speaker = (session) => {
	let n = 0;
	const common = (saidBy) => ({ id: `said-${(n += 1)}`, saidBy, writtenBy: jo, at });
	return {
		now: () => session,
		count: () => session.words.length + session.answers.length,
		words: (saidBy, question, text, subject = '') => {
			const said = { ...common(saidBy), question, subject, text };
			session = wordsSaid(session, said);
			return said.id;
		},
		answer: (saidBy, question, value, subject = '') => {
			session = answerGiven(session, { ...common(saidBy), question, subject, value });
		},
		arrange: (grids) => (session = { ...session, grids }),
	};
};

/** Forty cards in their places: those of the pack, and the rest in somebody's own words. */
const layCards = (say, pack) => {
	const own = Array.from({ length: counts.cards - pack.lifeAreaCards.length }, (_, n) =>
		say.words(ellis, 'whatMatters.ownCard', `Something of my own, number ${n + 1}`),
	);
	const cards = [...pack.lifeAreaCards.map(({ id }) => id), ...own];
	cards.forEach((card, n) => say.answer(ellis, 'whatMatters.place', places[n % 3], card));
	return cards;
};

const markGrids = (say, topics) => {
	const grids = topics.map(({ id, options }) => ({
		...{ topicId: id, optionIds: options.slice(0, 4).map((option) => option.id), view: 'whole' },
		...{ hiddenRows: [], pinnedRows: [], hiddenOptions: [], pinnedOptions: [] },
	}));
	say.arrange(grids);
	const questions = ['', '/who', '/what', '/help', '/harms', '/takes', '/limits', '/ifNot'];
	const boxes = grids.flatMap(({ topicId, optionIds }) =>
		optionIds.flatMap((option) => questions.map((question) => `${topicId}/${option}${question}`)),
	);
	for (let n = 0; n < counts.marks; n += 1)
		say.answer(voices[n % 2], 'options.mark', marks[n % 4], boxes[Math.floor(n / 2)]);
};

/** Questions that are asked once, at the table, in everybody's own words. */
const isAskedOfAll = (question) =>
	/^(whatMatters\.(goingOn|alreadyHelps|whoHelps|different|wouldBeBad)|kindOfHelp|choice\.(reason|agreementWords))/.test(
		question,
	) || safetySteps.includes(question);

const speak = (say, cards, options) => {
	for (const voice of voices)
		for (const question of Object.keys(wordsQuestions).filter(isAskedOfAll))
			say.words(voice, question, 'Said as it came, and put down without a change 🌧️');
	for (const card of cards) say.words(ellis, 'whatMatters.cardNote', 'Mostly in the week', card);
	for (const { id } of options)
		for (const row of limitsRows) say.words(jo, row, 'What we said about this together', id);
	for (let n = 0; n < 6; n += 1) {
		const goal = say.words(ellis, 'goals.goal', `A goal in my own words, number ${n + 1}`);
		for (const asked of ['goals.ten', 'goals.zero', 'goals.smallStep', 'goals.five'])
			say.words(ellis, asked, 'So that I would notice it', goal);
		for (const voice of voices) say.answer(voice, 'goals.rating', (n + 2) % 10, goal);
	}
};

/** The session for a pack. What is missing of the three hundred is said about what goes on. */
export const fullSession = (pack) => {
	const say = speaker(seated(pack));
	const cards = layCards(say, pack);
	markGrids(say, pack.topics);
	const before = say.count();
	speak(say, cards, pack.topics[0].options.slice(0, 4));
	say.answer(ellis, 'kindOfHelp.point', ['gettingHelp']);
	say.answer(ellis, 'choice.kind', 'trial');
	while (say.count() - before < counts.answers)
		say.words(voices[say.count() % 3], 'goals.cost', 'Some of the evenings', 'goal');
	return say.now();
};
