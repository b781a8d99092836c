/**
 * Whether the way back, step by step, lies open. It offers what was done last as well, so no short
 * bar stands beside it with a second offer for the same act.
 */
export const undoSteps = $state({ open: false });
