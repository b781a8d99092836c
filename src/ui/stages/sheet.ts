import { said } from '#content/messages/said.ts';
import { calledAmong } from '#content/messages/voices.ts';
import type { ConversationEvent } from '#conversation/events.ts';
import type { Pack } from '#domain/pack.ts';
import {
	isPresent,
	isVoice,
	voicesOf,
	type Id,
	type Instant,
	type IsoDate,
} from '#domain/people.ts';
import { planVoices } from '#domain/plan.ts';
import type { ChoiceQuestion, WordsQuestion } from '#domain/questions.ts';
import { answerOf, entryOf } from '#domain/said.ts';
import { practitionerOf, youngPersonOf, type AnswerValue, type Session } from '#domain/session.ts';
import type { PenVoice } from '#ui/kit/pens.ts';

/** What a sheet is made from: the room's view of the session, and the way to say something. */
export type SheetParts = {
	/** already without what is kept from anybody in the room (`sharing.ts`) */
	session: Session;
	pack: Pack;
	/** whose pen is on: the next thing said belongs to it */
	pen: Id;
	/** who holds the tablet, and so writes */
	holder: Id;
	/** whether words come through the interpreter now, and the switch for it */
	interpreting?: { on: boolean; onswitch: (on: boolean) => void };
	/** set where another window writes: nothing here can be changed */
	readsOnly?: boolean;
	/** counts who sat down: whatever is open on the sheet is laid anew for each of them */
	sitting?: number;
	/** somebody else can see the screen, or is about to, though the chairs may not say so yet */
	othersRead?: boolean;
	/** on a shared screen: no name of anybody who isn't here */
	onlySheet?: boolean;
	today: IsoDate;
	now: () => Instant;
	newId: () => Id;
	send: (event: ConversationEvent) => void;
};

export type SayIt = {
	/** the id of words that stand already, or a new one made by `newId` */
	id: Id;
	question: WordsQuestion;
	subject?: string;
	text: string;
	saidBy?: Id;
	revises?: boolean;
	keptFrom?: readonly Id[];
};

export type AboutWhom = { subject?: string; saidBy?: Id };

/** The one thing that a stage view gets: it reads `session` and `pack`, and says what people say. */
export type Sheet = SheetParts & {
	/** 'through an interpreter, Arabic': what words are marked with while one is here */
	readonly interpreted?: string;
	/** the same, while that is switched on */
	readonly through?: string;
	/** everybody who can have words now; a young person who isn't there has no pen */
	readonly voices: readonly PenVoice[];
	/** everybody whose words can stand on the sheet, here or not; alone in somebody's own hands */
	readonly everyone: readonly PenVoice[];
	readonly youngPerson: Id;
	readonly practitioner: Id;
	/** whether the tablet is in the practitioner's hands */
	readonly isPractitionerHolding: boolean;
	/** whether it is in a supporter's: then "you" and "me" are not the young person */
	readonly isSupporterHolding: boolean;
	/** people from whom words can be kept: everybody but the practitioner and the voice itself */
	readersFor(voice: Id): readonly { id: Id; name: string }[];
	nameOf(person: Id): string;
	say(words: SayIt): void;
	remove(id: Id): void;
	answer(question: ChoiceQuestion, value: AnswerValue | undefined, about?: AboutWhom): void;
	answerOf(question: ChoiceQuestion, about?: AboutWhom): AnswerValue | undefined;
};

/** A sheet over one moment of the conversation; made anew at every change. */
export function sheetFrom(given: SheetParts): Sheet {
	const { session, send } = given;
	const practitioner = practitionerOf(session).id;
	const isHeld = given.holder !== practitioner;
	// In somebody's own hands there is one pen, and no other name or words can be reached.
	const pen = isHeld ? given.holder : penOn(given, practitioner);
	const interpreted = throughWhom(session);
	const through = given.interpreting?.on === true ? interpreted : undefined;
	const parts = {
		...given,
		pen,
		...(interpreted === undefined ? {} : { interpreted }),
		...(through === undefined ? {} : { through }),
	};
	const nameOf = (person: Id): string => {
		const found = session.participants.find((one) => one.id === person);
		return found ? calledAmong(session, found) : '';
	};
	const everyone = planVoices(session)
		.filter((voice) => !isHeld || voice.id === parts.holder)
		.map((voice) => ({ ...voice, name: nameOf(voice.id) }));
	const youngPerson = youngPersonOf(session).id;
	return {
		...parts,
		everyone,
		voices: everyone.filter(
			(voice) =>
				(voice.id !== youngPerson && given.onlySheet !== true) || isPresent(session, voice.id),
		),
		youngPerson,
		practitioner,
		isPractitionerHolding: !isHeld,
		isSupporterHolding: isHeld && given.holder !== youngPerson,
		readersFor: (voice) =>
			// An interpreter reads the sheet as well, and may be an aunt.
			[...voicesOf(session), ...session.participants.filter((person) => !isVoice(person))]
				.filter((person) => person.id !== practitioner && person.id !== voice)
				.map((person) => ({ id: person.id, name: nameOf(person.id) })),
		nameOf,
		say: (words) => {
			send({
				type: 'words.said',
				...words,
				saidBy: words.saidBy ?? parts.pen,
				writtenBy: parts.holder,
				at: parts.now(),
				...(through === undefined ? {} : { through }),
			});
		},
		remove: (id) => {
			send({ type: 'words.removed', id });
		},
		answer: (question, value, about = {}) => {
			giveAnswer(parts, question, value, about);
		},
		answerOf: (question, about = {}) =>
			answerOf(session, question, about.saidBy ?? parts.pen, about.subject),
	};
}

function throughWhom(session: Session): string | undefined {
	const interpreter = session.participants.find(
		(one) => one.role === 'interpreter' && isPresent(session, one.id),
	);
	return interpreter && said.through(interpreter.relation);
}

/** A young person who stepped out has no pen: it lies with the practitioner, never with nobody. */
function penOn({ session, pen }: SheetParts, practitioner: Id): Id {
	const isOff = pen === youngPersonOf(session).id && !isPresent(session, pen);
	return isOff ? practitioner : pen;
}

function giveAnswer(
	parts: SheetParts & Pick<Sheet, 'through'>,
	question: ChoiceQuestion,
	value: AnswerValue | undefined,
	{ subject = '', saidBy = parts.pen }: AboutWhom,
): void {
	if (value === undefined) {
		const given = entryOf(parts.session, question, saidBy, subject);
		if (given) parts.send({ type: 'answer.taken-back', id: given.id });
		return;
	}
	parts.send({
		type: 'answer.given',
		id: parts.newId(),
		question,
		subject,
		value,
		saidBy,
		writtenBy: parts.holder,
		at: parts.now(),
		...(parts.through ? { through: parts.through } : {}),
	});
}
