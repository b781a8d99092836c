/** What the practitioner can say and ask at a stage; `alone` is empty while others can read it. */
export type Guide = {
	readonly say: string;
	readonly ask: readonly string[];
	readonly alone: readonly string[];
};

/** How much of it stands open in the foot: it gets thinner with use, and comes back when asked. */
export type PromptsShown = 'full' | 'line' | 'word';

/** The prompts of the page that lies open. */
export type Prompts = {
	/** One line for the practitioner that anybody in the room may read. */
	readonly prompt: string;
	/** What can be said and asked at this stage; without it the line stands alone. */
	readonly guide?: Guide | undefined;
	readonly shown?: PromptsShown | undefined;
	/** Absent where they are never thinner than full. */
	readonly onfull?: (() => void) | undefined;
};
