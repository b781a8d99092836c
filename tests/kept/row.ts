import type { Hand } from '../journeys/support/hand.ts';

/** What the plan has of something that is kept, or why it has nothing. */
export type InPlan = string | { readonly absent: string };

/** One thing of the "what is kept" column: how it is typed, found again, and printed. */
export type Kept = {
	/** The stage as it stands on the map; 'Staying safe' for the page that lies over all of them. */
	readonly stage: string;
	/** A sentence that a nurse could check. */
	readonly what: string;
	readonly type: (hand: Hand) => Promise<void>;
	/** Finds it again, after the tablet was closed in between. */
	readonly seen: (hand: Hand) => Promise<void>;
	readonly inPlan: InPlan;
	/** Made-up words that were typed for it, and stand nowhere else in the world. */
	readonly typed?: readonly string[];
	/** Done only once the plan is sealed. */
	readonly afterSeal?: boolean;
};

/** The people of this conversation. */
export const people = {
	youngPerson: 'Zephyrquill',
	supporter: 'Marrowlace',
	late: 'Grantlebrook',
} as const;

type SaidRow = {
	readonly what: string;
	/** The question as people read it. */
	readonly question: string;
	readonly words: string;
	/** The one made-up word in them. */
	readonly typed: string;
	readonly by?: string;
	/** Whatever opens the place where it is asked. */
	readonly open?: (hand: Hand) => Promise<void>;
	readonly inPlan?: InPlan;
};

/** A row for words that somebody says: they stand on the sheet, and go into the plan unedited. */
export const said = (stage: string, row: SaidRow): Kept => ({
	stage,
	what: row.what,
	typed: [row.typed],
	inPlan: row.inPlan ?? row.words,
	async type(hand) {
		await row.open?.(hand);
		if (row.by) await hand.givePenTo(row.by);
		await hand.write(row.question, row.words);
	},
	async seen(hand) {
		await row.open?.(hand);
		if (row.by) await hand.givePenTo(row.by);
		await hand.reads(row.words);
	},
});

type PickedRow = {
	readonly what: string;
	readonly question: string | RegExp;
	readonly answer: string;
	readonly by?: string;
	readonly open?: (hand: Hand) => Promise<void>;
	readonly inPlan: InPlan;
};

/** A row for something that is chosen and not said. */
export const picked = (stage: string, row: PickedRow): Kept => {
	const goThere = async (hand: Hand) => {
		await row.open?.(hand);
		if (row.by) await hand.givePenTo(row.by);
	};
	return {
		stage,
		what: row.what,
		inPlan: row.inPlan,
		async type(hand) {
			await goThere(hand);
			await hand.pick(row.question, row.answer);
		},
		async seen(hand) {
			await goThere(hand);
			await hand.isPicked(row.question, row.answer);
		},
	};
};

/** Whatever is for the practitioner alone shows only while nobody else can read the sheet. */
export const whileAlone = async (hand: Hand, act: () => Promise<void>): Promise<void> => {
	const others = [people.youngPerson, people.supporter];
	const sit = async (chair: string) => {
		await hand.goTo('Start');
		await hand.turnTo('Who’s here');
		for (const name of others) await hand.pick(name, chair);
	};
	await sit('Stepped out');
	await act();
	await sit('Here');
};

/** The day in so many days, as a date field wants it. */
export const inDays = (days: number): string => {
	const day = new Date();
	day.setDate(day.getDate() + days);
	return day.toLocaleDateString('sv-SE');
};

/** That day as it is said: "6 January 2027". */
export const spoken = (date: string): string =>
	new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(
		new Date(`${date}T12:00:00`),
	);
