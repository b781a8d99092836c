import { inTime as answeredIn } from '#storage/in-time.ts';

/**
 * Undefined when there is no answer in time, half a second where nothing else is said, or when it
 * failed: covering and locking never wait longer, since keys in memory are the greater harm.
 */
export const inTime = <Value>(answer: Promise<Value>, limit = 500): Promise<Value | undefined> =>
	answeredIn(answer, limit);
