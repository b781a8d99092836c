type Asked = { readonly question: string; readonly subject: string };

const sorted = new WeakMap<readonly Asked[], ReadonlyMap<string, readonly Asked[]>>();

/**
 * The entries to one question about one thing, in their order. A list never changes, so that it is
 * sorted through once: a screen asks it a hundred times between two taps.
 */
export const toQuestion = <Entry extends Asked>(
	entries: readonly Entry[],
	question: Entry['question'],
	subject: string,
): readonly Entry[] => {
	const ready = sorted.get(entries) ?? sortThrough(entries);
	// What was sorted were entries of this very list.
	return (ready.get(keyOf({ question, subject })) ?? none) as readonly Entry[];
};

const none: readonly Asked[] = [];
const keyOf = ({ question, subject }: Asked) => `${question} ${subject}`;

function sortThrough(entries: readonly Asked[]): ReadonlyMap<string, readonly Asked[]> {
	const ready = new Map<string, Asked[]>();
	for (const entry of entries) {
		const same = ready.get(keyOf(entry));
		if (same) same.push(entry);
		else ready.set(keyOf(entry), [entry]);
	}
	sorted.set(entries, ready);
	return ready;
}
