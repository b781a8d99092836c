import { voicesOf, type Participant, type Room } from '#domain/people.ts';

/** Everybody who has a chair, in the order in which voices are drawn; interpreters last. */
export const seatsIn = (room: Pick<Room, 'participants'>): readonly Participant[] => [
	...voicesOf(room),
	...room.participants.filter((person) => person.role === 'interpreter'),
];
