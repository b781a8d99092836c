/** Covering and handing over: every key but one session's is dropped, not merely hidden. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { writeCount } from './counting.ts';
import type { Desk } from './desk.ts';
import { note } from './ledger.ts';
import { sessionAtHand } from './open-sessions.ts';
import type { OpenProblem } from './open-sessions.ts';
import { lettingGoOfKeys } from './sittings.ts';
import { bury } from './throwing-away.ts';
import type { Locked } from './vault.ts';

const TRIES = 3;

/** The commands about who may come back, and to what. */
export const coveringCommands = (desk: Desk) => {
	// The answer about a number waits for nothing, its line in the ledger may.
	let written = Promise.resolve();
	return {
		...keeping(desk, () => written),
		openWithPin: (pin: string) => {
			const answer = openWithPin(desk, pin);
			if (!answer.ok && answer.problem.kind === 'wrong-pin')
				written = written.then(() => noteWrong(desk)).catch(() => undefined);
			return Promise.resolve(answer);
		},
	};
};

const noteWrong = async (desk: Desk): Promise<void> => {
	if (desk.pid !== undefined) await note(desk, 'wrong-try', { owner: desk.pid, why: 'number' });
};

const keeping = (desk: Desk, written: () => Promise<void>) => ({
	keepOnly: (id: string) => keepOnly(desk, id),
	setPin: (pin: string): Promise<Result<void, { kind: 'not-six-digits' } | Locked>> => {
		if (!desk.keys) return Promise.resolve(problem({ kind: 'locked' }));
		if (!/^\d{6}$/.test(pin)) return Promise.resolve(problem({ kind: 'not-six-digits' }));
		desk.pin = { digits: pin, triesLeft: TRIES };
		return Promise.resolve(ok(undefined));
	},
	/** The last command before the worker ends. */
	finish: async () => {
		await written();
		await bury(desk);
		await writeCount(desk).catch(() => undefined);
		return ok(undefined);
	},
});

async function keepOnly(desk: Desk, id: string): Promise<Result<void, OpenProblem>> {
	const found = await sessionAtHand(desk, id);
	if (!found.ok) return found;
	// A disk that fails here must not leave the other keys lying about: an empty session comes back.
	await bury(desk).catch(() => undefined);
	await writeCount(desk).catch(() => undefined);
	// Whatever goes on beside this may have put it down meanwhile, to read it anew: now it can't.
	if (!desk.open.has(id)) desk.open.set(id, found.value);
	forgetAllBut(desk, id);
	await lettingGoOfKeys(desk);
	return ok(undefined);
}

function forgetAllBut(desk: Desk, id: string): void {
	desk.thrown.clear();
	desk.keys = undefined;
	desk.index = undefined;
	desk.sealing = undefined;
	desk.access = undefined;
	// A save that the disk has not answered for holds its session's keys too.
	for (const held of [desk.open, desk.unsure, desk.lifelines])
		for (const other of held.keys()) if (other !== id) held.delete(other);
}

function openWithPin(
	desk: Desk,
	pin: string,
): Result<void, { kind: 'wrong-pin'; triesLeft: number } | { kind: 'no-pin' }> {
	if (!desk.pin) return problem({ kind: 'no-pin' });
	if (desk.pin.digits === pin) {
		desk.pin = { ...desk.pin, triesLeft: TRIES };
		return ok(undefined);
	}
	const triesLeft = desk.pin.triesLeft - 1;
	desk.pin = triesLeft > 0 ? { ...desk.pin, triesLeft } : undefined;
	return problem({ kind: 'wrong-pin', triesLeft });
}
