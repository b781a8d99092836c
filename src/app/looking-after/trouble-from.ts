import {
	halfMisread,
	otherTrouble,
	troubles,
	wrongWords,
} from '#content/messages/looking-after-problems.ts';
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
	if (kind === 'half-misread') return { at: which ?? 'first', text: halfMisread };
	if (kind === 'same-half-twice') return { at: 'second', text: sentence(kind) };
	return { at: 'form', text: sentence(kind) };
}

const sentence = (kind: string): string => troubles[kind] ?? otherTrouble;
