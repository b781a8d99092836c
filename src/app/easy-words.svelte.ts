import { somebodyAsks } from '#domain/how-to-talk.ts';
import { offerWords, type WordKind } from '#ui/easy/how-words.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/**
 * Shows the fixed words of a conversation as the people who are here asked for, or as somebody tapped.
 *
 * A tap is of the tablet, and is not kept: it says nothing about anybody. It holds until what people
 * ask for changes.
 */
export function offersEasyWords(sheet: () => Sheet): void {
	let tapped: Partial<Record<WordKind, { on: boolean; asked: boolean }>> = $state.raw({});
	const asked = $derived({
		easyWords: somebodyAsks(sheet().session, sheet().everyone, 'easyWords'),
		pictures: somebodyAsks(sheet().session, sheet().everyone, 'pictures'),
	});
	const isOn = (kind: WordKind): boolean => {
		const tap = tapped[kind];
		return tap?.asked === asked[kind] ? tap.on : asked[kind];
	};
	offerWords({
		get pack() {
			return sheet().pack;
		},
		get easy() {
			return isOn('easyWords');
		},
		get pictures() {
			return isOn('pictures');
		},
		choose: (kind, on) => {
			tapped = { ...tapped, [kind]: { on, asked: asked[kind] } };
		},
	});
}
