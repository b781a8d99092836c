import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadStarterPack } from '#content/starter-pack.ts';
import { planReadBack, statementMade } from '#domain/agreeing.ts';
import type { Pack } from '#domain/pack.ts';
import type { Session } from '#domain/session.ts';
import { wordsSaid } from '#domain/said.ts';
import { canBeSealed, sealingNeeds } from '#domain/sealing.ts';
import { at, ellis, family, jo, mum } from './people-at-the-table.ts';

/** A pack whose own local line was to be looked at again by the first of November. */
async function packWithLapsedLine(): Promise<Pack> {
	const pack = await loadStarterPack();
	const line = pack.ok ? pack.value.crisisLines[0] : undefined;
	if (!pack.ok || !line) throw new Error('The starter pack parses');
	const lapsed = { ...line, id: 'ours', local: true, checkAgainBy: '2026-11-01' };
	return { ...pack.value, crisisLines: [...pack.value.crisisLines, lapsed] };
}

const lapsedIn = (pack: Pack, session: ReturnType<typeof family>, confirmedLines: string[]) =>
	sealingNeeds(pack, session, { today: '2026-11-25', confirmedLines }).filter(
		(need) => need.kind === 'line-out-of-date',
	);

test('a local line past its date is confirmed by name before a safety plan is sealed', async () => {
	const pack = await packWithLapsedLine();
	const session = wordsSaid(family(), {
		id: 's1',
		question: 'safety.signs',
		text: 'I go quiet',
		saidBy: ellis,
		writtenBy: jo,
		at,
	});
	expect(lapsedIn(pack, session, [])).toEqual([{ kind: 'line-out-of-date', line: 'ours' }]);
	expect(lapsedIn(pack, session, ['ours'])).toEqual([]);
});

test('without a safety plan a lapsed line does not hold up the seal', async () => {
	expect(lapsedIn(await packWithLapsedLine(), family(), [])).toEqual([]);
});

test('the machine and the screen ask the same of a conversation, whatever is missing', async () => {
	const pack = await loadStarterPack();
	if (!pack.ok) throw new Error('The starter pack parses');
	const { value } = pack;
	const said = (writtenBy: string) =>
		wordsSaid(family(), {
			id: 'w1',
			question: 'whatMatters.goingOn',
			text: 'Sunday nights',
			saidBy: ellis,
			writtenBy,
			at,
		});
	const unnamed = (session: Session) => ({
		...session,
		participants: session.participants.map((one) => ({ ...one, name: '' })),
	});
	const answering = (session: Session, ...voices: string[]) =>
		voices.reduce(
			(before, voice) =>
				statementMade(before, {
					statement: { voice, at, way: { kind: 'notToday' }, writtenBy: jo },
				}),
			session,
		);
	fc.assert(
		fc.property(
			fc.record({
				read: fc.boolean(),
				named: fc.boolean(),
				byJo: fc.boolean(),
				voices: fc.subarray([ellis, mum, jo]),
			}),
			({ read, named, byJo, voices }) => {
				const begun = answering(said(byJo ? jo : ellis), ...voices);
				const spoken = named ? begun : unnamed(begun);
				const session = read ? planReadBack(spoken, { at }) : spoken;
				const needs = sealingNeeds(value, session, { today: '2026-11-25', confirmedLines: [] });
				expect(canBeSealed(session)).toBe(needs.length === 0);
				expect(canBeSealed(session)).toBe(read && named && byJo && voices.length === 3);
			},
		),
	);
});
