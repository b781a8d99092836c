/** A random 128-bit id in lower-case hex. */
export type Id = string;
/** A moment, ISO 8601 with zone. */
export type Instant = string;
/** A day, 'YYYY-MM-DD'. */
export type IsoDate = string;

export type Role = 'youngPerson' | 'practitioner' | 'supporter' | 'other' | 'interpreter';

/** Somebody in the conversation. An interpreter is no voice and gets no copy. */
export type Participant = {
	readonly id: Id;
	readonly role: Role;
	/** the name as wished in the room */
	readonly name: string;
	readonly pronouns: string;
	/** in their own words: 'Mum', 'Nan', 'key worker', 'Arabic' for an interpreter's language */
	readonly relation: string;
	/** whose way in on the tablet it was, for who ran a sitting; absent before this was kept */
	readonly profile?: string;
	/** ran the sitting before, and may be whoever runs this one: nobody has said so yet */
	readonly perhapsRuns?: boolean;
	/** has a chair only so that something can be kept from them: on no paper until they are said to come */
	readonly onlyNamed?: boolean;
};

export type Chair = 'here' | 'phone' | 'video' | 'steppedOut' | 'late';

/** Who sat where from when: the last change of a person is where they are now. */
export type ChairChange = {
	readonly participant: Id;
	readonly chair: Chair;
	readonly at: Instant;
};

export type Room = {
	readonly participants: readonly Participant[];
	readonly chairs: readonly ChairChange[];
};

export const isVoice = (person: Participant): boolean => person.role !== 'interpreter';

/** The voices in the order in which they are drawn: young person first, practitioner last. */
export const voicesOf = (room: Pick<Room, 'participants'>): readonly Participant[] => {
	const order: readonly Role[] = ['youngPerson', 'supporter', 'other', 'practitioner'];
	return room.participants
		.filter(isVoice)
		.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
};

/** Where a person is now; somebody who never sat down is late. */
export const chairOf = (room: Room, participant: Id): Chair =>
	room.chairs.findLast((change) => change.participant === participant)?.chair ?? 'late';

/** Whether anybody has said where this person is: in a review nobody has, at first. */
export const hasChair = (room: Pick<Room, 'chairs'>, participant: Id): boolean =>
	room.chairs.some((change) => change.participant === participant);

/** Whether somebody in this chair can see or hear the sheet: in the room, or by phone or video. */
export const isFilled = (chair: Chair): boolean => ['here', 'phone', 'video'].includes(chair);

/** People who can see or hear the sheet now. */
export const isPresent = (room: Room, participant: Id): boolean =>
	isFilled(chairOf(room, participant));

/** Whether somebody sees the sheet only where the screen is shared. */
export const isSomebodyOnVideo = (room: Room): boolean =>
	room.participants.some(({ id }) => chairOf(room, id) === 'video');

/**
 * What somebody's name is followed by where two people have the same one: who they are. The young
 * person's own name always stands alone.
 */
export const toldApartBy = (room: Pick<Room, 'participants'>, person: Participant): string => {
	if (person.role === 'youngPerson') return '';
	const isSame = (one: Participant) =>
		one.id !== person.id && one.name !== '' && isSameName(one.name, person.name);
	return room.participants.some(isSame) ? person.relation : '';
};

/** Whether two names are one, however they are written. */
export const isSameName = (one: string, other: string): boolean =>
	one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

export const presentIn = (room: Room): readonly Participant[] =>
	room.participants.filter((person) => isPresent(room, person.id));

export type AgeBand = '11-12' | '13-15' | '16-17' | '18-25';

/** Whole years on a day, for a month of birth 'YYYY-MM'; the birthday counts from the first. */
export const ageOn = (birth: string, today: IsoDate): number => {
	const [birthYear = 0, birthMonth = 1] = birth.split('-').map(Number);
	const [year = 0, month = 1] = today.split('-').map(Number);
	return year - birthYear - (month < birthMonth ? 1 : 0);
};

/** Under 11s and over 25s are out of scope: they read the nearest band's wording. */
export const ageBand = (age: number): AgeBand => {
	if (age < 13) return '11-12';
	if (age < 16) return '13-15';
	if (age < 18) return '16-17';
	return '18-25';
};
