import { room } from '#content/messages/room.ts';
import { stageTitles } from '#content/messages/stages.ts';
import { stayingSafe } from '#content/messages/staying-safe.ts';
import { undo, undoNames } from '#content/messages/undo.ts';
import type { Deed, Way } from '#conversation/deed.ts';
import type { Id } from '#domain/people.ts';
import type { ChoiceQuestion, WordsQuestion } from '#domain/questions.ts';
import type { ChangedThing } from '#domain/undoing.ts';

/**
 * "Card moved, in What matters": what was done, in plain words. It never says the words themselves,
 * nor anybody's name; and that it was in other hands to whoever those hands were not. Chairs and
 * names are in the room, wherever that was opened.
 */
export function toldOf(deed: Deed, way: Way, hands: Id | null): string {
	const [first] = deed.change.things;
	const main = deed.change.things.find(isWhoRan) ?? first;
	const isOfTheRoom = main?.field === 'participants' && !isWhoRan(main);
	const where = isOfTheRoom ? room.title : placeOf(deed);
	const told = undo.doneIn(main ? done(main, way) : '', where);
	return deed.hands === null || deed.hands === hands ? told : undo.handedOver(told);
}

const placeOf = ({ place }: Deed): string =>
	place === 'safety' ? stayingSafe.title : stageTitles[place];

const isWhoRan = ({ field, before, after }: ChangedThing): boolean =>
	field === 'participants' && before?.perhapsRuns !== after?.perhapsRuns;

function done(main: ChangedThing, way: Way): string {
	if (isWhoRan(main)) return undo.whoRan;
	const { field, before, after } = main;
	const [was, is] = way === 'undo' ? [before, after] : [after, before];
	const question = (is ?? was)?.question as WordsQuestion | ChoiceQuestion | undefined;
	const name = (question && undoNames[question]) ?? undo.things[field];
	// A card in the pile has no place yet: to be put somewhere is to be moved.
	if (question === 'whatMatters.place') return undo.moved(name);
	if (field === 'participants' && !was) return undo.chair;
	if (!was) return undo.added(name);
	if (!is) return undo.takenOut(name);
	if (was.saidBy !== is.saidBy) return undo.whose(name);
	return isKeptOtherwise(was, is) ? undo.kept(name) : undo.changed(name);
}

const isKeptOtherwise = (was: object, is: object): boolean =>
	JSON.stringify({ ...was, keptFrom: [] }) === JSON.stringify({ ...is, keptFrom: [] });
