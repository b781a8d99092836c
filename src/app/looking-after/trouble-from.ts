import { otherTroubles, troubles, wrongWords } from '#content/messages/looking-after-problems.ts';
import type { Trouble } from '#ui/looking-after/trouble.ts';

type Refused = {
	readonly kind: string;
	readonly waitSeconds?: number;
	readonly which?: 'first' | 'second';
};

/** The sentence for what the vault refused, beside the field that it is about. */
export function troubleFrom({ kind, waitSeconds = 0, which }: Refused): Trouble {
	if (kind === 'wrong-passphrase' || kind === 'wait-first')
		return { at: 'passphrase', text: wrongWords(waitSeconds) };
	if (kind === 'passphrase-blank') return { at: 'passphrase', text: sentenceOf(kind) };
	if (kind === 'half-misread') return { at: which ?? 'first', text: otherTroubles.halfMisread };
	if (kind === 'same-half-twice') return { at: 'second', text: sentenceOf(kind) };
	return { at: 'form', text: sentenceOf(kind) };
}

/** The sentence for a kind; `own` are those of the screen that asks. */
export const sentenceOf = (kind: string, own: Readonly<Record<string, string>> = {}): string =>
	own[kind] ?? troubles[kind] ?? otherTroubles.other;
