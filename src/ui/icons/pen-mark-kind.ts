/** The marks a pen can make: loop = like this, wave = not sure, slash = not for me, ? = ask. */
export type PenMarkKind = 'like' | 'unsure' | 'no' | 'ask' | 'tick' | 'star';
