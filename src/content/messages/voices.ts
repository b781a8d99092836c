import type { Role } from '#domain/people.ts';

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
