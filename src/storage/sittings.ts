/** Work that takes a while with somebody's keys: it stops, and lets go of them, when the sheet is covered. */
import type { Desk } from './desk.ts';
import { inTime } from './in-time.ts';
import type { ProfileKeys } from './keys.ts';

/** The keys that some work began with are nobody's any more here. */
export class SittingEnded extends Error {
	override readonly name = 'SittingEnded';
}

/** The desk, and the keys that lay on it when the work began. */
export type Sitting = {
	readonly desk: Pick<Desk, 'keys'>;
	readonly keys: ProfileKeys | undefined;
};

/** Some work, from now on. */
export const sittingAt = (desk: Pick<Desk, 'keys'>): Sitting => ({ desk, keys: desk.keys });

const AT_ONCE = 64;

/** Each of these in turn, some at a time, for as long as the keys are still those. */
export async function whileUnlocked<One, Made>(
	sitting: Sitting,
	all: readonly One[],
	make: (one: One) => Promise<Made>,
): Promise<Made[]> {
	const made: Made[] = [];
	for (let at = 0; at < all.length; at += AT_ONCE) {
		stillUnlocked(sitting);
		made.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(make))));
	}
	stillUnlocked(sitting);
	return made;
}

/** Throws when they are not. */
export function stillUnlocked({ desk, keys }: Sitting): void {
	if (desk.keys !== keys) throw new SittingEnded();
}

/** Beside the other commands, and known on the desk until it has ended. */
export async function besideOthers<Answer>(
	desk: Pick<Desk, 'beside'>,
	run: () => Promise<Answer>,
): Promise<Answer> {
	const answer = run();
	const ended = answer.then(
		() => undefined,
		() => undefined,
	);
	desk.beside.add(ended);
	try {
		return await answer;
	} finally {
		desk.beside.delete(ended);
	}
}

/** A disk that says nothing must not hold up who covers the sheet. */
const LONGEST = 1000;

/** When all work with keys that were dropped has let go of them. */
export async function lettingGoOfKeys({ beside }: Pick<Desk, 'beside'>): Promise<void> {
	await inTime(Promise.all(beside), LONGEST);
}
