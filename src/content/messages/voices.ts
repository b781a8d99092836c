import { toldApartBy, type Participant, type Role } from '#domain/people.ts';

/** What somebody is called before a name is known. */
export const unnamed: Readonly<Record<Role, string>> = {
	youngPerson: 'Young person',
	practitioner: 'Practitioner',
	supporter: 'Family or friend',
	other: 'Someone else',
	interpreter: 'Interpreter',
};

/** What somebody is called on the sheet: their name, else who they are, else what chair they have. */
export const calledOnSheet = (person: { name: string; relation: string; role: Role }): string =>
	person.name || (person.role !== 'interpreter' && person.relation) || unnamed[person.role];

/** The same in a room where two people may have one name: "Sam (a friend)". */
export const calledAmong = (
	room: { participants: readonly Participant[] },
	person: Participant,
): string => {
	const apart = toldApartBy(room, person);
	return apart === '' ? calledOnSheet(person) : `${calledOnSheet(person)} (${apart})`;
};
