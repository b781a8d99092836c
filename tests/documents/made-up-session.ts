import type { ChoiceQuestion, WordsQuestion } from '#domain/questions.ts';
import {
	newSession,
	type Answer,
	type AnswerValue,
	type Session,
	type Words,
} from '#domain/session.ts';

/** The people of a made-up family, and the ids they have. */
export const ellis = 'ellis';
export const dawn = 'dawn';
export const jo = 'jo';
export const sara = 'sara';

const at = '2026-11-25T10:30:00.000Z';
let count = 0;
const nextId = () => `entry${++count}`;

/** Words of one voice; `keptFrom` hides them from those readers. */
export const said = (
	question: WordsQuestion,
	saidBy: string,
	text: string,
	more: Partial<Words> = {},
): Words => ({
	id: nextId(),
	question,
	subject: '',
	text,
	saidBy,
	writtenBy: saidBy,
	at,
	keptFrom: [],
	opened: true,
	earlier: [],
	...more,
});

/** One voice's answer. */
export const answered = (
	question: ChoiceQuestion,
	saidBy: string,
	value: AnswerValue,
	subject = '',
): Answer => ({
	id: nextId(),
	question,
	subject,
	value,
	saidBy,
	writtenBy: saidBy,
	at,
	keptFrom: [],
	opened: true,
	earlier: [],
});

const base = newSession({
	id: 'session',
	personId: 'person',
	practice: true,
	at,
	packId: 'starter',
	packVersion: '1',
	practitioner: { id: jo, name: 'Jo Mensah' },
	youngPersonId: ellis,
});

const help = 'lm-talking';

/** A whole session as people would really talk: both voices, a disagreement, accents, emoji, Arabic. */
export const madeUpSession = (optionIds: readonly string[], cards: readonly string[]): Session => {
	const [talking = help, medicine = '', nothing = ''] = optionIds;
	const [sleep = '', friends = '', school = ''] = cards;
	return {
		...base,
		participants: base.participants
			.map((one) => (one.id === ellis ? { ...one, name: 'Ellis', pronouns: 'they' } : one))
			.concat(
				{ id: dawn, role: 'supporter', name: 'Dawn', pronouns: '', relation: 'Mum' },
				{ id: sara, role: 'other', name: 'سارة العلي', pronouns: '', relation: 'aunt' },
			),
		chairs: [ellis, dawn, jo, sara].map((participant) => ({ participant, chair: 'here', at })),
		words: [
			said(
				'whatMatters.goingOn',
				ellis,
				'Sunday nights are the worst. I lie there going through Monday before it’s even happened.',
			),
			said(
				'whatMatters.goingOn',
				dawn,
				'Mornings are a battle, and it’s getting worse since June.',
			),
			said('whatMatters.goingOn', sara, 'أريد أن ينام جيداً (كل ليلة)', {
				through: 'through an interpreter, Arabic',
				writtenBy: jo,
			}),
			said('whatMatters.alreadyHelps', ellis, 'Band 🎸 and my dog, Zoë.'),
			said('whatMatters.different', ellis, 'To wake up and not feel sick.'),
			said('whatMatters.ownCard', dawn, 'Noise on the bus', { writtenBy: jo }),
			said('whatMatters.cardNote', ellis, 'Three hours, most nights.', { subject: sleep }),
			said('kindOfHelp.why', ellis, 'One person I can talk to. Not a big team.'),
			said('kindOfHelp.why', jo, 'Start here, and look again soon.'),
			said('kindOfHelp.why', dawn, 'School and the GP round the table too.'),
			said('limits.mayNotChange', ellis, 'School itself, or how Mum and Dad talk.', {
				subject: talking,
			}),
			said('limits.whenToStop', jo, 'Nothing’s moved by meeting four, or Ellis says so.', {
				subject: talking,
			}),
			said('limits.saidBack', ellis, 'It might help, it might not, and I can stop.'),
			said('choice.reason', ellis, 'I want one person who gets it.', { subject: talking }),
			said(
				'choice.agreementWords',
				dawn,
				'Fourteen weeks is long. I’d have gone for the group too.',
			),
			said('goals.goal', ellis, 'Get to school on time without feeling sick', { id: 'goal1' }),
			said('goals.smallStep', ellis, 'Pack the bag before tea on Sunday', { subject: 'goal1' }),
			said('goals.ten', ellis, 'I walk in and it’s just a Monday.', { subject: 'goal1' }),
			said('goals.goal', ellis, 'Fall asleep before midnight on a Sunday', { id: 'goal2' }),
			said('plan.meanwhile', dawn, 'Lift to band on Thursdays.'),
			said('safety.signs', ellis, 'I stop answering messages.'),
			said('safety.ask', ellis, 'Nan, or Mr Okafor at school.'),
			said('options.toAsk', ellis, 'Can I change the person if we don’t click?', {
				subject: 'low-mood',
			}),
		],
		answers: [
			answered('whatMatters.place', ellis, 'weighs', sleep),
			answered('whatMatters.place', ellis, 'goingAllRight', friends),
			answered('whatMatters.place', ellis, 'weighs', school),
			answered('whatMatters.place', dawn, 'comesAndGoes', friends),
			answered('kindOfHelp.point', ellis, ['gettingHelp']),
			answered('kindOfHelp.point', jo, ['gettingHelp']),
			answered('kindOfHelp.point', dawn, ['gettingMoreHelp']),
			answered('kindOfHelp.joint', ellis, 'differ'),
			answered('options.mark', ellis, 'like', `low-mood/${talking}`),
			answered('options.mark', dawn, 'notSure', `low-mood/${talking}`),
			answered('options.mark', ellis, 'notForMe', `low-mood/${medicine}`),
			answered('choice.kind', ellis, 'trial'),
			answered('choice.trialWeeks', ellis, 8),
			answered('choice.option', ellis, 'chosen', talking),
			answered('choice.option', ellis, 'setAside', nothing),
			answered('choice.ways', ellis, ['inPerson', 'oneToOne']),
			answered('choice.agreement', ellis, 'agree'),
			answered('choice.agreement', dawn, 'partly'),
			answered('choice.ready', ellis, 'yes', 'knowEnough'),
			answered('choice.ready', ellis, 'notYet', 'feelsLikeMine'),
			answered('goals.rating', ellis, 4, 'goal1'),
			answered('goals.rating', ellis, 'notToday', 'goal2'),
			answered('goals.costAsked', jo, 'asked', 'goal1'),
			answered('start.birth', ellis, '2011-03'),
		],
		grids: [
			{
				topicId: 'low-mood',
				optionIds: [...optionIds],
				view: 'whole',
				hiddenRows: [],
				pinnedRows: [],
				hiddenOptions: [],
				pinnedOptions: [],
			},
		],
		steps: [
			{
				...said('plan.meanwhile', jo, ''),
				what: 'Ask school about a quiet way in before the bell',
				who: { kind: 'participant', id: jo },
				by: '28 Nov',
			},
		],
		lead: {
			name: 'Jo Mensah',
			agency: 'Harbour Street',
			hours: 'weekdays 9 to 5',
			outOfHours: 'NHS 111, option 2',
		},
		review: { date: '2027-01-06', arrangedBy: 'Jo' },
		sharing: [
			{
				id: 'copy1',
				reader: ellis,
				getsCopy: true,
				parts: ['whatMatters', 'goals'],
				nameOnIt: 'Ellis',
				shows: ['date', 'place'],
				school: '',
			},
			{
				id: 'copy2',
				reader: 'GP',
				getsCopy: true,
				parts: ['steps'],
				nameOnIt: '',
				shows: ['date'],
				school: '',
			},
		],
		statements: [
			{
				voice: ellis,
				at,
				way: {
					kind: 'drawn',
					strokes: [
						[
							[0.02, 0.75],
							[0.1, 0.1],
							[0.08, 0.6],
							[0.2, 0.3],
							[0.3, 0.7],
							[0.42, 0.2],
							[0.95, 0.5],
						],
					],
				},
			},
			{ voice: dawn, at, way: { kind: 'disagree', text: 'I still want the group as well.' } },
			{ voice: jo, at, way: { kind: 'typed', text: 'Jo Mensah' } },
			{ voice: sara, at, way: { kind: 'symbol', symbol: 'leaf' } },
		],
	};
};
