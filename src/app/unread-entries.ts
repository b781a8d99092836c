import { answerNames, askedAbout } from '#content/messages/answers.ts';
import { spokenDay, spokenMonth } from '#content/messages/dates.ts';
import { ourPlan } from '#content/messages/our-plan.ts';
import { stageTitles } from '#content/messages/stages.ts';
import { stayingSafe } from '#content/messages/staying-safe.ts';
import { calledAmong } from '#content/messages/voices.ts';
import type { Pack } from '#domain/pack.ts';
import { planVoices } from '#domain/plan.ts';
import type { Statement } from '#domain/plan-parts.ts';
import { placeOf } from '#domain/questions.ts';
import type { Id } from '#domain/people.ts';
import type { Answer, Session } from '#domain/session.ts';
import type { PlaceId } from '#domain/stages.ts';
import { isContactOpened, isStatementOpened, statementId } from '#domain/unread.ts';
import type { UnreadEntry } from '#ui/tablet/unread-entry.ts';

/** What somebody wrote while the practitioner's hands were off, oldest first, with its words. */
export function unreadEntries(
	pack: Pack,
	session: Session,
	ids: readonly Id[],
): readonly UnreadEntry[] {
	const voices = planVoices(session);
	const written = [
		...session.words.map((one) => ({ ...one, shown: one.text, place: placeOf(one.question) })),
		...session.answers.map((one) => ({
			...one,
			shown: answered(pack, session, one),
			place: placeOf(one.question),
		})),
		...session.steps.map((one) => ({ ...one, shown: one.what, place: 'plan' as const })),
		...session.numbers.map((one) => ({
			...one,
			shown: `${one.name}: ${one.shown}`,
			place: 'goals' as const,
		})),
		...inThePlan(session),
	];
	return ids.flatMap((id) => {
		const entry = written.find((one) => one.id === id);
		const voice = voices.find((one) => one.id === entry?.saidBy);
		if (!entry || !voice) return [];
		const person = session.participants.find((one) => one.id === voice.id);
		const name = person ? calledAmong(session, person) : voice.name;
		const { shown: words, opened, place } = entry;
		return [{ id, voice: { ...voice, name }, where: titleOf(place), words, opened }];
	});
}

/** How people answered the plan, and whom they named to ring. */
const inThePlan = (session: Session) => [
	...session.statements.map((one) => ({
		id: statementId(one.voice),
		saidBy: one.voice,
		opened: isStatementOpened(session, one),
		shown: stated(one.way),
		place: 'plan' as const,
	})),
	...session.contacts.map((one) => ({
		id: one.id,
		saidBy: one.writtenBy,
		opened: isContactOpened(session, one),
		shown: [one.name, one.number, one.when].filter((part) => part !== '').join(', '),
		place: 'plan' as const,
	})),
];

/** "Type my name: Ellis": the way that was chosen, and the words with it. */
function stated(way: Statement['way']): string {
	const words = 'text' in way ? way.text : way.kind === 'symbol' ? ourPlan.symbol[way.symbol] : '';
	return words === '' ? ourPlan.way[way.kind] : `${ourPlan.way[way.kind]}: ${words}`;
}

const titleOf = (place: PlaceId): string =>
	place === 'safety' ? stayingSafe.title : stageTitles[place];

/** "A card: Sleep, weighs on me": what it was about, and the answer as people say it. */
function answered(pack: Pack, session: Session, { question, subject, value }: Answer): string {
	if (question === 'start.minuteAlone') return askedAbout[question];
	const values = typeof value === 'object' ? value : [String(value)];
	const said = values.map((one) => answerNames[one] ?? nameOf(pack, session, one) ?? asSpoken(one));
	const about = subject.split('/').flatMap((id) => nameOf(pack, session, id) ?? []);
	return `${askedAbout[question]}: ${[...about, ...said].join(', ')}`;
}

/** Days and months as people say them; numbers stay as they are. */
const asSpoken = (value: string): string => {
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return spokenDay(value);
	return /^\d{4}-\d{2}$/.test(value) ? spokenMonth(value) : value;
};

/** What an id stands for on the sheet. */
function nameOf(pack: Pack, session: Session, id: string): string | undefined {
	const ready = pack.wording.ready.find((one) => one.id === id)?.question;
	const card = pack.lifeAreaCards.find((one) => one.id === id)?.label;
	const grouping = pack.groupings.find((one) => one.id === id)?.plain;
	const option = pack.topics
		.flatMap((topic) => topic.options)
		.find((one) => one.id === id)?.namePlain;
	const words = session.words.find((one) => one.id === id)?.text;
	const last = session.lastTime;
	const step =
		last?.steps.find((one) => one.id === id)?.what ??
		last?.smallSteps.find((one) => one.id === id)?.text;
	const person = session.participants.find((one) => one.id === id);
	return (
		ready ?? card ?? grouping ?? option ?? words ?? step ?? (person && calledAmong(session, person))
	);
}
