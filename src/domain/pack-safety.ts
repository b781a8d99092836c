/** The words of *Staying safe*: lines to ring, the six steps, and what is done in the room. */

/** A line for the practitioner: `room` may be read by anybody, `practitioner` only in private. */
export type Prompt = { readonly text: string; readonly audience: 'room' | 'practitioner' };

/** One way to reach help now. `number` is what is dialled or texted. */
export type CrisisLine = {
	readonly id: string;
	readonly name: string;
	readonly what: string;
	readonly forWhom: string;
	/** Shown from this age, up to and with the last; null has no edge. */
	readonly ageFrom: number | null;
	readonly ageTo: number | null;
	readonly hours: string;
	readonly call: { readonly label: string; readonly number: string } | null;
	readonly text: {
		readonly label: string;
		readonly number: string;
		readonly body: string | null;
	} | null;
	/** Ways in for people who are deaf or cannot speak just now. */
	readonly deafRoutes: readonly { readonly label: string; readonly how: string }[];
	readonly checked: string;
	/** After this day a local line has to be confirmed by name before a safety plan is sealed. */
	readonly checkAgainBy: string;
	readonly local: boolean;
	readonly removable: boolean;
	readonly sourceId: string;
	/** True until somebody rang or read it at its own page. */
	readonly unverified: boolean;
};

export type SafetyStepId = 'signs' | 'whatICanDo' | 'distract' | 'ask' | 'professionals' | 'safer';

/** One of the six steps of a safety plan. Examples never hold a means of harm. */
export type SafetyStepWording = {
	readonly id: SafetyStepId;
	readonly title: string;
	readonly question: string;
	readonly examples: readonly string[];
};

export type SafetyWording = {
	readonly opening: string;
	readonly ifNow: string;
	readonly stayWith: string;
	readonly noNeedToBeSure: string;
	readonly steps: readonly SafetyStepWording[];
	/** What the practitioner does in the room, one line each, in order. */
	readonly sequence: readonly Prompt[];
	readonly supporterPage: readonly string[];
	readonly saySomething: SaySomethingWording;
};

/** For whoever needs to say something now: nothing of it is sent, kept or counted. */
export type SaySomethingWording = {
	readonly lead: string;
	/** Sentences to point at, where saying them is too hard. */
	readonly lines: readonly string[];
	/** What whoever hears it does, readable by all in the room. */
	readonly listener: readonly string[];
};
