import { describe, expect, it } from 'vitest';
import { planDocumentWords } from '#content/messages/plan-document.ts';
import { loadStarterPack } from '#content/starter-pack.ts';
import { planDocument } from '#documents/plan-document.ts';
import type { PlanPartId } from '#domain/plan-parts.ts';
import { planFrom } from '#domain/plan.ts';
import { reviewFrom } from '#domain/review.ts';
import type { Answer, Session, Words } from '#domain/session.ts';
import { sessionFor } from '#domain/sharing.ts';
import { madeFrom } from './making.ts';
import { opened } from './reading.ts';
import { answered, dawn, ellis, jo, madeUpSession, said } from './made-up-session.ts';

const loaded = await loadStarterPack();
if (!loaded.ok) throw new Error('The starter pack does not parse.');
const pack = loaded.value;
const talking = pack.topics[0]?.options[0];
const first = madeUpSession([talking?.id ?? ''], []);
const again = reviewFrom(first, {
	...{ id: 'review', at: '2027-01-20T10:00:00.000Z', today: '2027-01-20' },
	...{ packId: pack.id, packVersion: pack.version, practitioner: { id: 'jo2', name: '' } },
	topicOf: () => pack.topics[0]?.id,
});
const today = <Entry extends Words | Answer>(entry: Entry): Entry => ({
	...entry,
	at: '2027-01-20T10:10:00.000Z',
});
const withSaid = (words: readonly Words[], answers: readonly Answer[]): Session => ({
	...again,
	words: [...again.words, ...words.map(today)],
	answers: [...again.answers, ...answers.map(today)],
});
const textIn = (session: Session, reader = ellis, parts?: readonly PlanPartId[]) => {
	const plan = planFrom(pack, sessionFor(session, [reader]), { agreedOn: '2027-01-20' });
	return JSON.stringify(
		planDocument({ plan, pack, words: planDocumentWords, ...(parts ? { parts } : {}) }),
	);
};
const small = first.words.find(({ question }) => question === 'goals.smallStep');

describe('The plan after a review', () => {
	it('has of a goal where it was before, in the numbers that were said, once there is a new one', () => {
		const before = textIn(withSaid([], []));
		expect(before).not.toContain('Ellis before:');
		const text = textIn(withSaid([], [answered('goals.rating', ellis, 6, 'goal1')]));
		expect(text).toContain('Ellis today: 6 out of 10.');
		expect(text).toContain('Ellis before: 4 on 25 November 2026.');
	});

	it('has what 0, 5 and 10 are in own words', () => {
		const text = textIn(
			withSaid(
				[
					said('goals.zero', ellis, 'Not out of bed', { subject: 'goal1' }),
					said('goals.five', ellis, 'At the gate', { subject: 'goal1' }),
				],
				[],
			),
		);
		for (const words of [
			'What 0 is like:',
			'Not out of bed',
			'What 5 would look like:',
			'At the gate',
		])
			expect(text).toContain(words);
	});

	it('has what came of each step, what helped and did not, and how each voice goes on', () => {
		const text = textIn(
			withSaid(
				[
					said('review.helped', ellis, 'Going with Sam'),
					said('review.notHelped', dawn, 'The long wait'),
				],
				[
					answered('review.step', ellis, 'partly', small?.id),
					answered('review.next', ellis, 'end'),
					answered('review.next', dawn, 'goOn'),
					answered('review.notMoving', ellis, 'notMoving', 'goal1'),
				],
			),
		);
		for (const words of [
			'Since last time',
			'Last time was Wednesday 25 November 2026.',
			'Pack the bag before tea on Sunday',
			'Partly done',
			'Going with Sam',
			'The long wait',
			'End here',
			'Go on as we are',
			'Ellis says: this isn’t moving.',
		])
			expect(text).toContain(words);
	});

	it('has the page of an ending in its order, and none where nothing was written', () => {
		expect(textIn(withSaid([], []))).not.toContain('A page for the ending');
		const text = textIn(
			withSaid(
				[
					said('ending.wayBack', jo, 'Ring the desk and say it is you'),
					said('ending.keepDoing', ellis, 'Walk the dog'),
					said('ending.earlySigns', ellis, 'Phone off for days'),
					said('ending.livingWith', ellis, 'Mondays stay hard'),
				],
				[],
			),
		);
		const order = [
			'A page for the ending',
			'Walk the dog',
			'Phone off',
			'Mondays',
			'Ring the desk',
		];
		const places = order.map((words) => text.indexOf(words));
		expect(places).toEqual(places.toSorted((one, other) => one - other));
		expect(places).not.toContain(-1);
	});

	it('begins with what came of last time, and says what was not talked about this time', () => {
		const text = textIn(withSaid([said('review.helped', ellis, 'Going with Sam')], []));
		expect(text.indexOf('Since last time')).toBeLessThan(text.indexOf('Goals, and'));
		expect(text).toContain('Not talked about this time');
		expect(text).not.toContain('Not talked about yet"');
	});

	it('starts a page for an ending, so that it can be found and kept', async () => {
		const session = withSaid([said('ending.keepDoing', ellis, 'Walk the dog')], []);
		const plan = planFrom(pack, sessionFor(session, [ellis]), { agreedOn: '2027-01-20' });
		const tree = planDocument({ plan, pack, words: planDocumentWords });
		const { pages } = await opened((await madeFrom(tree)).bytes);
		const texts = await Promise.all(
			pages.map(async (page) =>
				(await page.getTextContent()).items
					.map((item) => ('str' in item ? item.str : ''))
					.join(' '),
			),
		);
		const page = texts.find((text) => text.includes('A page for the ending'));
		expect(page?.trimStart()).toMatch(/^Practice - made-up family\s+A page for the ending/);
		expect(page).toContain('Walk the dog');
		expect(page).toContain('If it gets too much');
	});

	it('has none of it in a copy without goals, and nothing that was kept from its reader', () => {
		const session = withSaid(
			[said('ending.earlySigns', ellis, 'Phone off for days', { keptFrom: [dawn] })],
			[answered('review.next', ellis, 'end')],
		);
		expect(textIn(session, dawn)).not.toContain('Phone off for days');
		expect(textIn(session, ellis)).toContain('Phone off for days');
		expect(textIn(session, ellis, ['steps'])).not.toContain('Phone off for days');
		expect(textIn(session, ellis, ['steps'])).not.toContain('Since last time');
	});

	it('says nothing of a last time in a first plan', () => {
		expect(textIn(first)).not.toContain('Since last time');
	});
});
