import { describe, expect, test } from 'vitest';
import { contactKept, planReadBack, planSealed, statementMade } from '#domain/agreeing.ts';
import type { Contact, Statement } from '#domain/plan-parts.ts';
import { canBeSealed } from '#domain/sealing.ts';
import { entriesOpened, statementId, unreadIn } from '#domain/unread.ts';
import { at, ellis, family, jo, mum } from './people-at-the-table.ts';

type Way = Statement['way'];
const ways: readonly Way[] = [
	{ kind: 'drawn', strokes: [[[0, 0]]] },
	{ kind: 'typed', text: 'Ellis, and I am scared' },
	{ kind: 'symbol', symbol: 'bird' },
	{ kind: 'said', heardBy: jo },
	{ kind: 'notToday' },
	{ kind: 'disagree', text: 'I never said I sleep well' },
];
const answering = (way: Way, writtenBy: string, session = family()) =>
	statementMade(session, { statement: { voice: ellis, at, way, writtenBy } });
const unreadAfter = (...answered: Parameters<typeof answering>) =>
	unreadIn(answering(...answered)).map((entry) => entry.id);

const nan: Contact = { id: 'k1', name: 'Nan', number: '01632 960 001', when: 'evenings' };
const naming = (contact: Contact, session = family()) => contactKept(session, { contact });

describe('an answer to the plan', () => {
	test.each(ways)('$kind: waits to be read when it was given in somebody else’s hands', (way) => {
		expect(unreadAfter(way, ellis)).toEqual([statementId(ellis)]);
		expect(unreadAfter(way, jo)).toEqual([]);
	});

	test('holds up the seal until the practitioner has opened it', () => {
		let session = planReadBack(family(), { at });
		for (const voice of [mum, jo])
			session = statementMade(session, {
				statement: { voice, at, way: { kind: 'notToday' }, writtenBy: jo },
			});
		session = answering({ kind: 'disagree', text: 'Not the school part' }, ellis, session);
		expect(canBeSealed(session)).toBe(false);
		const opened = entriesOpened(session, { ids: [statementId(ellis)] });
		expect(canBeSealed(opened)).toBe(true);
		expect(opened.statements.at(-1)).toMatchObject({
			writtenBy: ellis,
			way: { text: 'Not the school part' },
		});
	});

	test('given anew after it was read is unread again', () => {
		const read = entriesOpened(answering({ kind: 'notToday' }, ellis), {
			ids: [statementId(ellis)],
		});
		expect(unreadIn(read)).toEqual([]);
		expect(unreadAfter({ kind: 'typed', text: 'E.' }, ellis, read)).toEqual([statementId(ellis)]);
	});

	test('from before this was kept is read when the practitioner wrote it, or sealed it', () => {
		const old = (writtenBy: object) => ({
			...family(),
			statements: [{ voice: ellis, at, way: { kind: 'notToday' as const }, ...writtenBy }],
		});
		expect(unreadIn(old({ writtenBy: jo }))).toEqual([]);
		expect(unreadIn(old({}))).toHaveLength(1);
		const document = {
			...{ id: 'd1', version: 1, sealedAt: at, fingerprint: 'ff', sealedBy: 'aa', pages: 2 },
			reader: ellis,
		};
		expect(unreadIn(planSealed(old({}), { document }))).toEqual([]);
	});
});

describe('somebody to ring', () => {
	test('waits to be read when somebody else than the practitioner wrote it', () => {
		expect(unreadIn(naming({ ...nan, writtenBy: ellis, at })).map(({ id }) => id)).toEqual(['k1']);
		expect(unreadIn(naming({ ...nan, writtenBy: jo, at }))).toEqual([]);
		expect(unreadIn(naming(nan))).toEqual([]);
	});

	test('changed by the young person after it was read is unread again', () => {
		const read = entriesOpened(naming({ ...nan, writtenBy: ellis, at }), { ids: ['k1'] });
		expect(unreadIn(read)).toEqual([]);
		const [known] = read.contacts;
		if (!known) throw new Error('The contact stands');
		expect(unreadIn(naming({ ...known, number: 'hide this' }, read))).toHaveLength(1);
	});
});
