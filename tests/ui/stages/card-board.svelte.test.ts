import { describe, expect, it } from 'vitest';
import { answerGiven } from '#domain/said.ts';
import { newSession } from '#domain/session.ts';
import { CardBoard } from '#ui/stages/what-matters/board.svelte.ts';
import { sheetFrom } from '#ui/stages/sheet.ts';
import { ellis, jo } from './harness.ts';
import { starterPack } from './pack.ts';

const at = '2026-11-25T10:30:00.000Z';
const cards = Array.from({ length: 40 }, (_, index) => ({
	id: `card${index.toString()}`,
	label: `Card ${index.toString()}`,
	icon: 'star',
}));
const begun = newSession({
	id: 'session-00',
	personId: 'person-00',
	practice: false,
	at,
	packId: starterPack.id,
	packVersion: starterPack.version,
	practitioner: { id: jo, name: 'Jo' },
	youngPersonId: ellis,
});
const placed = (card: string, value: string) => ({
	id: card,
	question: 'whatMatters.place' as const,
	subject: card,
	value,
	saidBy: ellis,
	writtenBy: jo,
	at,
});

describe('The board of cards', () => {
	it('leaves forty cards as they are when one of them moves', () => {
		const sorted = cards
			.slice(0, 30)
			.reduce((all, { id }) => answerGiven(all, placed(id, 'weighs')), begun);
		let session = $state.raw(sorted);
		const sheet = () =>
			sheetFrom({
				session,
				pack: { ...starterPack, lifeAreaCards: cards },
				pen: ellis,
				holder: jo,
				today: '2026-11-25',
				now: () => at,
				newId: () => 'id-0',
				send: () => undefined,
			});
		const board = new CardBoard(sheet, () => [ellis]);
		const before = board.cards;
		session = answerGiven(sorted, placed('card7', 'goingAllRight'));
		const changed = board.cards.filter((card, index) => card !== before[index]);
		expect(changed).toMatchObject([{ id: 'card7', place: 'goingAllRight' }]);
		expect(board.at('weighs')).toHaveLength(29);
		expect(board.at(undefined)).toHaveLength(10);
	});
});
