/** One line at fault in a pack: where it is, and what is wrong, in a sentence for its author. */
export type PackProblem = { readonly path: string; readonly message: string };
