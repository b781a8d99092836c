import type { Locator } from '@playwright/test';
import { tapped } from './hand.ts';
import type { Hand } from './hand.ts';

export const roomOf = ({ page }: Hand): Locator => page.getByRole('dialog', { name: 'Who’s here' });

/** From whatever stage is open: the names at the side open the chairs. */
export const openRoom = async (hand: Hand): Promise<void> => {
	await tapped(hand.page.getByRole('button', { name: /^Who’s here:/ }));
	await roomOf(hand).waitFor();
};

export const closeRoom = async (hand: Hand): Promise<void> => {
	await hand.tap('Close', roomOf(hand));
	await roomOf(hand).waitFor({ state: 'hidden' });
};

/** Puts somebody into another chair, and lays the room away again. */
export const sits = async (hand: Hand, name: string, chair: string): Promise<void> => {
	await openRoom(hand);
	await hand.pick(name, chair, roomOf(hand));
	await closeRoom(hand);
};

/** Pulls up a chair in the middle of whatever is going on. */
export const comes = async (
	hand: Hand,
	{ kind, name, relation }: { kind: string; name: string; relation: string },
): Promise<void> => {
	const room = roomOf(hand);
	await openRoom(hand);
	await hand.tap('Another chair', room);
	await hand.tap(kind, room);
	await hand.fill('Name to use here', name, room);
	await room.getByLabel(/^Who are they|^Language/).fill(relation);
	// Once something was said the chair is empty at first.
	const late = await room.getByRole('button', { name: 'Here now' }).isVisible();
	await hand.tap(late ? 'Here now' : 'Done', room);
	await closeRoom(hand);
};
