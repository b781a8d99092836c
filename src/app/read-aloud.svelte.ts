import { isPresent } from '#domain/people.ts';
import { answerOf } from '#domain/said.ts';
import { offerReading } from '#ui/read-aloud/offered.ts';
import { ReadingAloud } from '#ui/read-aloud/reading-aloud.svelte.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/**
 * Reading aloud for the sheets of a conversation, from the page that they lie on.
 *
 * `lies` says how the sheet lies: who sits where, which page, in whose hands. Whenever that changes,
 * and when the page goes, it stops before anything on the sheet does, so that nobody who comes in
 * hears what was there before.
 */
export function readsAloud(sheet: () => Sheet, lies: () => string): ReadingAloud {
	const aloud = new ReadingAloud();
	const how = $derived(lies());
	$effect.pre(() => (how === '' ? undefined : aloud.stop));
	// What went wrong is said there too, whoever asked.
	offerReading({
		get here() {
			const isTold = aloud.state === 'no-voice' || aloud.state === 'not-fetched';
			return isTold || asksToListen(sheet()) ? aloud : undefined;
		},
	});
	return aloud;
}

/** Whether somebody who is here, and may see this sheet, said that being read to helps them. */
const asksToListen = ({ session, everyone }: Sheet): boolean =>
	everyone.some(({ id }) => {
		const wishes = answerOf(session, 'start.howToTalk', id);
		return isPresent(session, id) && Array.isArray(wishes) && wishes.includes('readAloud');
	});
