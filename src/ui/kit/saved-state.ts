/** Whether what is on screen is on the disk: never claimed before it is true. */
export type SavedState = 'saved' | 'saving' | 'not-saved';
