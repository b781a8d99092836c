import { spokenDay } from '#content/messages/dates.ts';
import { limits } from '#content/messages/limits.ts';
import { sideBySide } from '#content/messages/side-by-side.ts';
import type { Id } from '#domain/people.ts';
import { answerFor, wordsFor } from '#domain/said.ts';
import type { Words } from '#domain/session.ts';
import type { TopicOption } from '#domain/topic.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/** One place on the line, left to right as it is read: its name, and what was entered for it. */
export type LinePoint = {
	readonly id: Id;
	/** none where the words of whoever put it there say it all */
	readonly title: string;
	/** what the pack or a date field has */
	readonly text?: string | undefined;
	readonly quiet?: string | undefined;
	/** what people said */
	readonly words: readonly Words[];
	/** dashed up to the next point: waiting, of no length that anybody knows */
	readonly waits: boolean;
};

const point = (id: Id, title: string, more: Partial<LinePoint> = {}): LinePoint => ({
	id,
	title,
	words: [],
	waits: false,
	...more,
});

/**
 * Today, the wait, meetings, and the points where we look: only what somebody entered, in that
 * order. Nothing is worked out from anything else, so the line has an order and no scale.
 */
export function pointsOnLine(sheet: Sheet, option: TopicOption): readonly LinePoint[] {
	const today = point('today', limits.today, { text: spokenDay(sheet.today) });
	// Nothing extra has nothing to wait for, and no first meeting.
	const starts = option.kind === 'nothing' ? [] : [waitOf(sheet, option)];
	return [
		starts.length > 0 ? { ...today, waits: true } : today,
		...starts,
		...meetingsOf(sheet, option),
		...looksOf(sheet, option),
	];
}

const waitOf = ({ pack, session }: Sheet, { id, startsWhen }: TopicOption): LinePoint =>
	point('wait', limits.starts, {
		text: startsWhen?.text ?? pack.wording.notFilledIn,
		quiet: startsWhen ? sideBySide.checked(spokenDay(startsWhen.asOf)) : undefined,
		words: wordsFor(session, 'limits.wait', id),
	});

const meetingsOf = ({ session }: Sheet, { id }: TopicOption): readonly LinePoint[] =>
	wordsFor(session, 'limits.meetings', id).map((words) => point(words.id, '', { words: [words] }));

function looksOf({ pack, session }: Sheet, { id }: TopicOption): readonly LinePoint[] {
	const byWhen = wordsFor(session, 'limits.byWhen', id);
	const asked = pack.wording.limitsQuestions.find((one) => one.id === 'byWhen');
	const lookAgain = answerFor(session, 'kindOfHelp.lookAgain');
	const dated = [
		...(typeof lookAgain === 'string' && lookAgain !== ''
			? [{ id: 'look-again', title: limits.lookAgain, date: lookAgain }]
			: []),
		...(session.review ? [{ id: 'review', title: limits.review, date: session.review.date }] : []),
	].toSorted((a, b) => a.date.localeCompare(b.date));
	return [
		...(byWhen.length > 0 ? [point('by-when', asked?.question ?? '', { words: byWhen })] : []),
		...dated.map((one) => point(one.id, one.title, { text: spokenDay(one.date) })),
		...(byWhen.length + dated.length === 0
			? [point('no-look', limits.look, { text: limits.notFilledIn })]
			: []),
	];
}
