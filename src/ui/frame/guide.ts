/** What the practitioner can say and ask at a stage; `alone` is empty while others can read it. */
export type Guide = {
	readonly say: string;
	readonly ask: readonly string[];
	readonly alone: readonly string[];
};
