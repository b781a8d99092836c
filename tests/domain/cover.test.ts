import { describe, expect, test } from 'vitest';
import { leadNamed } from '#domain/agreeing.ts';
import { coverOf } from '#domain/cover.ts';
import { answerGiven, wordsSaid, type WordsSaid } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';
import { at, ellis, family, jo, mum } from './people-at-the-table.ts';

const say = (session: Session, said: Pick<WordsSaid, 'question' | 'text'> & Partial<WordsSaid>) =>
	wordsSaid(session, { id: said.text, saidBy: ellis, writtenBy: ellis, at, ...said });

const lead = {
	name: 'Jo',
	agency: 'Clinic',
	reach: '01632 960123',
	hours: '9 to 5',
	outOfHours: '111',
};

const talked = () => {
	let session = leadNamed(family(), { lead });
	session = say(session, { question: 'goals.goal', text: 'Sleep' });
	session = say(session, { question: 'whatMatters.goingOn', text: 'Rows at home' });
	session = say(session, { question: 'safety.supporterPage', text: 'For Mum', saidBy: mum });
	return session;
};

describe('what a colleague who covers may read', () => {
	test('is nothing while there is no safety plan', () => {
		expect(coverOf(talked())).toBeNull();
	});

	test('is the safety plan in its six steps, with whose words they are, the lead and next contact', () => {
		let session = say(talked(), { question: 'safety.signs', text: 'I go quiet', writtenBy: jo });
		session = say(session, { question: 'safety.nextContact', text: 'Jo rings', saidBy: jo });
		session = answerGiven(session, {
			...{ id: 'seen', question: 'safety.seenBy', subject: 'safety.signs', value: [mum, 'gp'] },
			...{ saidBy: ellis, writtenBy: ellis, at },
		});
		const excerpt = coverOf(session);
		expect(excerpt).toMatchObject({ name: 'Ellis', pronouns: 'they', lead });
		expect(excerpt?.steps).toHaveLength(6);
		expect(excerpt?.steps[0]).toEqual({
			question: 'safety.signs',
			seenBy: ['Anna', 'gp'],
			words: [
				{
					voice: { id: ellis, name: 'Ellis', role: 'youngPerson' },
					...{ text: 'I go quiet', writtenBy: 'Jo', through: null, at },
				},
			],
		});
		expect(excerpt?.nextContact).toMatchObject([{ text: 'Jo rings', voice: { id: jo } }]);
	});

	test('has words that are kept from others in the family: they are not kept from the team', () => {
		const session = say(talked(), {
			...{ question: 'safety.ask', text: 'My aunt, not Mum', keptFrom: [mum] },
		});
		expect(JSON.stringify(coverOf(session))).toContain('My aunt, not Mum');
	});

	test('has nothing that was said anywhere else', () => {
		const session = say(talked(), { question: 'safety.signs', text: 'I go quiet' });
		const all = JSON.stringify(coverOf(session));
		for (const other of ['Sleep', 'Rows at home', 'For Mum']) expect(all).not.toContain(other);
	});
});
