import { versionOf } from './changing.ts';
import type { Pack } from './pack.ts';
import type { CrisisLine } from './pack-safety.ts';
import {
	ageBand,
	ageOn,
	chairOf,
	isPresent,
	toldApartBy,
	voicesOf,
	type Id,
	type IsoDate,
	type Participant,
} from './people.ts';
import { choiceIn, type PlanChoice } from './plan-agreed.ts';
import { goalsIn, stepsIn, type PlanGoal, type PlanStep } from './plan-goals.ts';
import { endingIn, sinceLastIn, type PlanEnding, type PlanSinceLast } from './plan-review.ts';
import type { Contact, Lead, NumberFromElsewhere, Review, Statement } from './plan-parts.ts';
import { limitsIn, optionsIn, type PlanLimits, type PlanTopic } from './plan-options.ts';
import {
	kindOfHelpIn,
	safetyIn,
	whatMattersIn,
	type PlanKindOfHelp,
	type PlanSafety,
	type PlanWhatMatters,
} from './plan-said.ts';
import { planChangeIn, type PlanChange } from './plan-change.ts';
import { planWordsIn, writerIn, type PlanVoice, type PlanWords } from './plan-words.ts';
import { roomAtSeal } from './room.ts';
import { answerFor } from './said.ts';
import { youngPersonOf, type Session } from './session.ts';
import { stageIds, type StageId } from './stages.ts';
import { hasNotes } from './talked.ts';

/** What the session ends with, as one reader may see it: voices apart, words verbatim. */
export type Plan = {
	readonly practice: boolean;
	readonly agreedOn: IsoDate;
	readonly version: number;
	/** which plan this one changes, and who asked; null in a first plan */
	readonly change: PlanChange | null;
	readonly serviceName: string | null;
	readonly phone: string | null;
	readonly youngPerson: PlanVoice;
	readonly voices: readonly PlanVoice[];
	/** who said or signed nothing because they were not in the room */
	readonly absent: readonly PlanVoice[];
	/** those of them who were here before: they had stepped out */
	readonly leftEarly: readonly Id[];
	readonly interpreters: readonly string[];
	/** the young person was not there: nothing here is their choice, and they have not seen it */
	readonly notSeenYet: boolean;
	readonly whatMatters: PlanWhatMatters | null;
	readonly kindOfHelp: PlanKindOfHelp | null;
	readonly topics: readonly PlanTopic[];
	readonly limits: PlanLimits | null;
	readonly choice: PlanChoice | null;
	readonly sinceLast: PlanSinceLast | null;
	readonly goals: readonly PlanGoal[];
	readonly ending: PlanEnding | null;
	readonly numbers: readonly (NumberFromElsewhere & {
		readonly voice: PlanVoice;
		readonly writer: string | null;
	})[];
	readonly steps: readonly PlanStep[];
	readonly meanwhile: readonly PlanWords[];
	readonly lead: Lead | null;
	readonly review: Review | null;
	readonly contacts: readonly Contact[];
	readonly crisisLines: readonly CrisisLine[];
	readonly safety: PlanSafety | null;
	readonly copies: readonly { readonly reader: string; readonly getsCopy: boolean }[];
	readonly statements: readonly {
		readonly voice: PlanVoice;
		readonly statement: Statement;
		/** null when the voice wrote it itself */
		readonly writtenBy: string | null;
	}[];
	readonly notTalkedAbout: readonly StageId[];
};

/**
 * The plan as it stands. `session` must already be the reader's own view (`sessionFor`), so that
 * nothing kept from the reader can get this far.
 */
export const planFrom = (
	pack: Pack,
	session: Session,
	{ agreedOn }: { agreedOn: IsoDate },
): Plan => {
	const youngPersonId = youngPersonOf(session).id;
	const voices = planVoices(session);
	const youngPerson = voices.find((voice) => voice.id === youngPersonId);
	if (!youngPerson) throw new Error('The young person is always a voice');
	const context = { pack, session, voices };
	const room = roomAtSeal(session);
	return {
		practice: session.practice,
		agreedOn,
		version: versionOf(session),
		change: planChangeIn(context),
		serviceName: pack.local.serviceName,
		phone: pack.local.phone,
		youngPerson,
		voices,
		absent: voices.filter((voice) => !isPresent(room, voice.id)),
		leftEarly: voices.map(({ id }) => id).filter((id) => chairOf(room, id) === 'steppedOut'),
		interpreters: session.participants
			.filter((one) => one.role === 'interpreter')
			.map((one) => one.relation || one.name),
		notSeenYet: !isPresent(room, youngPersonId),
		whatMatters: whatMattersIn(context),
		kindOfHelp: kindOfHelpIn(context),
		topics: optionsIn(context),
		limits: limitsIn(context),
		choice: choiceIn(context),
		sinceLast: sinceLastIn(context),
		goals: goalsIn(context),
		ending: endingIn(context),
		numbers: session.numbers.flatMap((number) => {
			const voice = voices.find((one) => one.id === number.saidBy);
			const writer =
				number.writtenBy === number.saidBy ? null : writerIn(session, number.writtenBy);
			return voice ? [{ ...number, voice, writer }] : [];
		}),
		steps: stepsIn(context),
		meanwhile: planWordsIn(context, 'plan.meanwhile'),
		lead: session.lead,
		review: session.review,
		contacts: session.contacts,
		crisisLines: crisisLinesFor(pack, session, agreedOn),
		safety: safetyIn(context),
		copies: session.sharing.map((choice) => ({
			reader: readerName(session, choice.reader),
			getsCopy: choice.getsCopy,
		})),
		statements: session.statements.flatMap((statement) => {
			const voice = voices.find((one) => one.id === statement.voice);
			const { writtenBy = statement.voice } = statement;
			const writer = writtenBy === statement.voice ? null : writerIn(session, writtenBy);
			return voice ? [{ voice, statement, writtenBy: writer }] : [];
		}),
		notTalkedAbout: stageIds.filter(
			(stage) => stage !== 'start' && stage !== 'plan' && !hasNotes(session, stage),
		),
	};
};

/** Everybody whose words can stand on the plan; a second supporter has the same shape in outline. */
export const planVoices = (session: Session): readonly PlanVoice[] => {
	let supporters = 0;
	const voices = voicesOf(session).filter(({ onlyNamed }) => onlyNamed !== true);
	return voices.map((person) => {
		if (person.role === 'supporter') supporters += 1;
		return {
			id: person.id,
			name: nameAmong(session, person),
			pronouns: person.pronouns,
			pen: pens[person.role],
			outlined: person.role === 'supporter' && supporters > 1,
		};
	});
};

/** "Sam (a friend)" where the young person is Sam as well. */
const nameAmong = (session: Pick<Session, 'participants'>, person: Participant): string => {
	const apart = toldApartBy(session, person);
	const name = person.name || person.relation;
	return apart === '' ? name : `${name} (${apart})`;
};

const pens = {
	youngPerson: 'youngPerson',
	supporter: 'parent',
	practitioner: 'practitioner',
	other: 'other',
	interpreter: 'other',
} as const;

/** The lines for a person of this age; without an age, those that are for everybody. */
export const crisisLinesFor = (
	pack: Pack,
	session: Session,
	today: IsoDate,
): readonly CrisisLine[] => {
	const birth = answerFor(session, 'start.birth');
	const age = typeof birth === 'string' && birth !== '' ? ageOn(birth, today) : null;
	return pack.crisisLines.filter((line) => isForAge(line, age));
};

const isForAge = (line: CrisisLine, age: number | null): boolean =>
	age === null
		? true
		: (line.ageFrom === null || age >= line.ageFrom) && (line.ageTo === null || age <= line.ageTo);

/** The wording band of the young person; unknown ages read the youngest band's plain words. */
export const ageBandOf = (session: Pick<Session, 'answers'>, today: IsoDate) => {
	const birth = answerFor(session, 'start.birth');
	return typeof birth === 'string' && birth !== '' ? ageBand(ageOn(birth, today)) : '11-12';
};

/** A reader as people call them: a participant's name, or the name typed in. */
export const readerName = (session: Pick<Session, 'participants'>, reader: string): string => {
	const person = session.participants.find((one) => one.id === reader);
	return person ? nameAmong(session, person) : reader;
};
