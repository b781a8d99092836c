import type { Id } from '#domain/people.ts';
import type { Session } from '#domain/session.ts';
import { folded } from '#domain/undo-folded.ts';
import { canBeTakenBack, isAllRead } from '#domain/undo-offered.ts';
import { changeBetween, isNothing, isOfOneThing, type Change } from '#domain/undoing.ts';
import type { Asking, Deed, Way, Where } from './deed.ts';
import { goesOnAfter, isDeed, isForOneAlone, putsBack } from './undoable.ts';
import type { ConversationEvent } from './events.ts';

/** The deed that may still go on, and how everything stood before it. */
type Going = {
	type: ConversationEvent['type'];
	before: Session;
	heardAt: number;
	inThisTap: boolean;
	/** how it stood before the one that a short bar may be taking back with this one */
	takesBack: Session | undefined;
};

/**
 * All that was done since the session was opened here, in memory and nowhere else: what was taken
 * out is not to lie on the disk. It keeps what changed, and never a whole session.
 */
export class History {
	#done: Deed[] = [];
	#undone: Deed[] = [];
	#going: Going | undefined;
	#hands: Id | null = null;
	#turn = 0;

	/** Every change of hands begins a turn; nobody does again what other hands took back. */
	handedTo(hands: Id | null): void {
		if (hands === this.#hands) return;
		if (this.#hands !== null) this.#foldTurn();
		this.#hands = hands;
		this.#turn += 1;
		this.#undone = [];
		this.#going = undefined;
	}

	/** What was rewritten in other hands before anybody read it is nobody's to bring back. */
	#foldTurn(): void {
		const isOfThisTurn = ({ turn }: Deed) => turn === this.#turn;
		const before = this.#done.filter((deed) => !isOfThisTurn(deed));
		this.#done = [...before, ...folded(this.#done.filter(isOfThisTurn))];
	}

	/** What comes from now on was not done by the same tap. */
	tapEnded(): void {
		if (this.#going) this.#going.inThisTap = false;
	}

	/**
	 * Hears what an event changed. It answers what is left to put in place where a short bar took
	 * the last deed back: the order of things, and the count of changes.
	 */
	heard(
		event: ConversationEvent,
		{
			before,
			after,
			heardAt,
			...where
		}: Where & { before: Session; after: Session; heardAt: number },
	): Change | undefined {
		if (before === after) return undefined;
		if (!isDeed(event)) {
			this.#going = undefined;
			return undefined;
		}
		this.#undone = [];
		const last = this.#going;
		const going = last && this.#goesOn(last, event, { before, after, heardAt }) ? last : undefined;
		if (going) this.#done.pop();
		this.#going = {
			...(going ?? { before, takesBack: this.#mayPutBack(event) ? last?.before : undefined }),
			...{ heardAt, inThisTap: true },
			// However long it takes to fill in a name, it is the name of the chair that was pulled up.
			type: going?.type === 'person.joined' ? going.type : event.type,
		};
		const left = this.#leftOver(after);
		if (left) return left;
		const change = changeBetween(this.#going.before, after);
		if (isNothing(change)) this.#going = undefined;
		else this.#done.push({ ...where, change, hands: this.#hands, turn: this.#turn });
		return undefined;
	}

	/** Where a short bar took the last deed back, both are as if they had never been. */
	#leftOver(after: Session): Change | undefined {
		const from = this.#going?.takesBack;
		const left = from && changeBetween(from, after);
		if (!left || !isNothing(left)) return undefined;
		this.#done.pop();
		this.#going = undefined;
		return left;
	}

	/** What was taken out comes again under its own id in no other way. */
	#mayPutBack(event: ConversationEvent): boolean {
		return (
			putsBack(event) || this.#done.at(-1)?.change.things.every(({ after }) => !after) === true
		);
	}

	#goesOn(
		last: Going,
		event: ConversationEvent,
		{ before, after, heardAt }: { before: Session; after: Session; heardAt: number },
	): boolean {
		if (last.inThisTap) return true;
		const change = this.#done.at(-1)?.change;
		return (
			goesOnAfter(last.type, event, heardAt - last.heardAt) &&
			change !== undefined &&
			isOfOneThing(change, changeBetween(before, after))
		);
	}

	/** What *Undo* or *Redo* would do next for whoever asks; nothing that they can't see counts. */
	next(way: Way, asking: Asking): Deed | undefined {
		const deeds = way === 'undo' ? this.#done : this.#undone;
		for (const deed of deeds.toReversed()) {
			if (asking.inSafety && deed.place !== 'safety') return undefined;
			if (this.#isOpenTo(deed, asking, deed === deeds.at(-1))) return deed;
		}
		return undefined;
	}

	#isOpenTo(deed: Deed, { session, readers, alone }: Asking, isNewest: boolean): boolean {
		const { change, hands, turn } = deed;
		const isOfThisTurn = turn === this.#turn;
		if (this.#hands !== null && !isOfThisTurn) return false;
		// What was done in other hands is taken back once it was read: nothing goes unread.
		if (hands !== null && !isOfThisTurn && !isAllRead(session, change)) return false;
		if (!(alone && this.#hands === null) && change.things.some(isForOneAlone)) return false;
		return canBeTakenBack(session, change, { readers, isNewest });
	}

	/** It was taken back, or done again: from here it goes the other way. */
	went(way: Way, deed: Deed, { before, after }: { before: Session; after: Session }): void {
		const [from, to] = way === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
		from.splice(from.indexOf(deed), 1);
		to.push({ ...deed, change: changeBetween(before, after), turn: this.#turn });
		this.#going = undefined;
	}
}
