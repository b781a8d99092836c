import { newSession, type Session } from '#domain/session.ts';
import { personJoined } from '#domain/room.ts';
import { personChanged } from '#domain/room.ts';

export const at = '2026-11-25T10:00:00.000Z';
export const ellis = 'e0';
export const jo = 'a0';
export const mum = 'c0';
export const dad = 'd0';

/** A made-up family: Ellis, Mum and Jo in the room, Dad by phone when asked. */
export function family({ dadOnPhone = false } = {}): Session {
	const begun = newSession({
		id: '5e55',
		personId: '9e45',
		practice: false,
		at,
		packId: 'starter',
		packVersion: '1',
		practitioner: { id: jo, name: 'Jo' },
		youngPersonId: ellis,
	});
	const named = personChanged(begun, {
		person: { id: ellis, name: 'Ellis', pronouns: 'they', relation: '' },
	});
	const withMum = personJoined(named, {
		person: { id: mum, role: 'supporter', name: 'Anna', pronouns: '', relation: 'Mum' },
		chair: 'here',
		at,
	});
	if (!dadOnPhone) return withMum;
	return personJoined(withMum, {
		person: { id: dad, role: 'supporter', name: 'Tom', pronouns: '', relation: 'Dad' },
		chair: 'phone',
		at,
	});
}
