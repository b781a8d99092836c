/** What became of a step of last time, in the voice of whoever taps it. */
export const stepStates = ['done', 'partly', 'notDone', 'notWanted'] as const;
export type StepState = (typeof stepStates)[number];
