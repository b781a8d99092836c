import { agreed } from './kept/agreed.ts';
import { arranged } from './kept/arranged.ts';
import { askedAlone } from './kept/asked-alone.ts';
import { askedAndFit } from './kept/asked-and-fit.ts';
import { askedHow } from './kept/asked-how.ts';
import { canAndCant } from './kept/can-and-cant.ts';
import { cardsSorted } from './kept/cards-sorted.ts';
import { changeAsked } from './kept/change-asked.ts';
import { goals } from './kept/goals.ts';
import { howWeTalk } from './kept/how-we-talk.ts';
import { kindOfHelp } from './kept/kind-of-help.ts';
import { ourChoice } from './kept/our-choice.ts';
import { ownWords } from './kept/own-words.ts';
import type { Kept } from './kept/row.ts';
import { sideBySide } from './kept/side-by-side.ts';
import { stayingSafe } from './kept/staying-safe.ts';
import { steps } from './kept/steps.ts';
import { whoIsHere } from './kept/who-is-here.ts';

/**
 * Everything that a conversation keeps: a row for each thing that each stage captures.
 *
 * The safety plan stands before *Our plan*, because nothing may change between read back and seal.
 */
export const kept: readonly Kept[] = [
	...whoIsHere,
	...howWeTalk,
	...cardsSorted,
	...ownWords,
	...kindOfHelp,
	...sideBySide,
	...askedAndFit,
	...canAndCant,
	...ourChoice,
	...goals,
	...stayingSafe,
	...steps,
	...arranged,
	...agreed,
];

/** What the young person keeps with the tablet in their own hands. */
export const keptInTheirHands: readonly Kept[] = askedAlone;

/** What is kept beside the plan, once it is sealed, where there is a service lead's key. */
export const keptOfAsking: readonly Kept[] = askedHow;

/** What a change of the sealed plan keeps, in a sitting of its own. */
export const keptInAChange: readonly Kept[] = changeAsked;
