/** What stands under a label: words of the interface, or a word of it and what the pack says. */
export type Hint = string | { readonly lead: string; readonly ofPack: string };
