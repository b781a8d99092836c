/** The questions to look back at practice with, in the order in which they are asked. */
export const lookBackQuestions = ['well', 'hurried', 'next'] as const;

export type LookBackQuestion = (typeof lookBackQuestions)[number];
