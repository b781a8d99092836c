import { expect, it } from 'vitest';
import { unreadEntries } from '#app/unread-entries.ts';
import { loadStarterPack } from '#content/starter-pack.ts';
import type { Statement } from '#domain/plan-parts.ts';
import type { ChoiceQuestion } from '#domain/questions.ts';
import type { AnswerValue } from '#domain/session.ts';
import { statementId } from '#domain/unread.ts';
import { answered, dawn, ellis, madeUpSession } from '../documents/made-up-session.ts';

const loaded = await loadStarterPack();
if (!loaded.ok) throw new Error('The starter pack does not parse.');
const pack = loaded.value;
const empty = { ...madeUpSession([], []), words: [], answers: [], steps: [], numbers: [] };

const readAs = (question: ChoiceQuestion, value: AnswerValue, subject = ''): string => {
	const answer = answered(question, ellis, value, subject);
	return unreadEntries(pack, { ...empty, answers: [answer] }, [answer.id])[0]?.words ?? '';
};

it('reads what was chosen in the words that were on the screen', () => {
	expect(readAs('start.sayWanted', 'lead')).toBe('How much say I want today: I want to lead');
	expect(readAs('start.howToTalk', ['largeText', 'oneQuestion'])).toBe(
		'How I want to talk: Bigger text, One question at a time',
	);
	expect(readAs('choice.ways', ['inPerson', 'oneToOne'])).toMatch(/In person, One to one$/);
	expect(readAs('choice.decides', 'youngPerson')).toMatch(/the young person$/);
});

it('reads people by name and days as they are said, never as the tablet keeps them', () => {
	expect(readAs('safety.seenBy', [dawn, 'gp'])).toBe('Who may have a copy of a part: Dawn, GP');
	expect(readAs('kindOfHelp.lookAgain', '2027-01-06')).toBe('When to look again: 6 January 2027');
	expect(readAs('start.birth', '2011-03')).toBe('Month and year of birth: March 2011');
	expect(readAs('goals.rating', 4)).toMatch(/: 4$/);
});

it('reads how people answered the plan and whom they named, with the words they used', () => {
	const answers = (way: Statement['way']) => {
		const statement = { voice: ellis, at: '2026-11-25T10:00:00.000Z', writtenBy: ellis, way };
		const session = { ...empty, statements: [statement] };
		return unreadEntries(pack, session, [statementId(ellis)])[0];
	};
	const against = answers({ kind: 'disagree', text: 'I never said I sleep well' });
	expect(against).toMatchObject({ where: 'Our plan', opened: false, voice: { id: ellis } });
	expect(against?.words).toBe('I disagree with something: I never said I sleep well');
	expect(answers({ kind: 'symbol', symbol: 'bird' })?.words).toBe('Choose a sign: Bird');
	expect(answers({ kind: 'notToday' })?.words).toBe('Not today');
	const nan = { id: 'k1', name: 'Nan', number: '01632 960 001', when: '', writtenBy: ellis };
	const [named] = unreadEntries(pack, { ...empty, contacts: [nan] }, ['k1']);
	expect(named).toMatchObject({ words: 'Nan, 01632 960 001', opened: false, voice: { id: ellis } });
});

it('names whoever wrote in the waiting room, before anybody has typed their name', () => {
	const nameless = empty.participants.map((one) => (one.id === ellis ? { ...one, name: '' } : one));
	const answer = answered('start.minuteAlone', ellis, 'asked');
	const session = { ...empty, participants: nameless, answers: [answer] };
	const [entry] = unreadEntries(pack, session, [answer.id]);
	expect(entry?.voice.name).toBe('Young person');
	expect(entry?.words).toBe('I’d like a minute alone with you');
});
