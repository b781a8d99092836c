import { describe, expect, it } from 'vitest';
import { markedForRelease } from '#domain/release.ts';
import { wordsSaid } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';
import { at, ellis, family, jo, mum } from './people-at-the-table.ts';

const said = (session: Session, id: string, saidBy: string, keptFrom: string[] = []) =>
	wordsSaid(session, {
		...{ id, question: 'whatMatters.goingOn', text: `words of ${saidBy}`, saidBy },
		...{ writtenBy: jo, at, keptFrom },
	});

describe('A record that is given out', () => {
	it('marks what was kept from somebody, by name, and still has the words', () => {
		const { words } = markedForRelease(said(family(), 'w1', ellis, [mum]));
		expect(words[0]).toMatchObject({
			text: 'words of e0',
			checkBeforeRelease: [{ why: 'kept-from', who: ['Anna'] }],
		});
	});

	it('marks what somebody else said, and not what the young person or the practitioner said', () => {
		const session = said(said(said(family(), 'w1', ellis), 'w2', mum), 'w3', jo);
		const checks = markedForRelease(session).words.map((one) => one.checkBeforeRelease);
		expect(checks).toEqual([
			undefined,
			[{ why: 'said-by-somebody-else', who: ['Anna'] }],
			undefined,
		]);
	});

	it('marks who else sat there, and a contact’s name and number', () => {
		const contact = { id: 'k1', name: 'Nan', number: '0123', when: '' };
		const marked = markedForRelease({ ...family(), contacts: [contact] });
		const named = marked.participants.filter((one) => one.checkBeforeRelease);
		expect(named.map(({ name }) => name)).toEqual(['Anna']);
		expect(marked.contacts[0]?.checkBeforeRelease).toEqual([
			{ why: 'about-somebody-else', who: ['Nan'] },
		]);
	});

	it('marks a step that somebody else is to do', () => {
		const step = {
			...{ id: 's1', saidBy: ellis, writtenBy: jo, at, keptFrom: [], opened: true },
			...{ what: 'Ring school', by: '', who: { kind: 'participant', id: mum } as const },
		};
		const [marked] = markedForRelease({ ...family(), steps: [step] }).steps;
		expect(marked?.checkBeforeRelease).toEqual([{ why: 'about-somebody-else', who: ['Anna'] }]);
	});
});
