import { father, practitioner, youngPerson } from './people.mjs';

const pointAt = async ({ tap, givePenTo, write }, name, kind, why) => {
	await givePenTo(name);
	await tap(kind);
	await tap('I’d point here');
	await write('What made you point there?', why);
};

/** Each points for themselves, and they do not point at the same kind. */
export const kindOfHelp = async (hand) => {
	await pointAt(hand, youngPerson, 'Getting Help', 'I want it to get better, not just tips');
	await pointAt(hand, father, 'Getting More Help', 'I think she needs more than talking');
	await pointAt(hand, practitioner, 'Getting Help', 'A set time, and we look again soon');
	await hand.givePenTo(youngPerson);
};
