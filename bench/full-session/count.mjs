/** How full a full session is; cards and marks besides the answers. */
export const counts = { answers: 300, cards: 40, marks: 60 };
