/** How an older record becomes today's. One step at a time, forwards only, each frozen by a fixture. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { RecordDamaged, RecordNewer, SessionRecord } from './vault.ts';

/** The version that the app writes today. */
export const RECORD_VERSION = 1;

type Step = (record: SessionRecord) => SessionRecord;

/** `steps[0]` turns version 1 into version 2, and so on. None is needed yet. */
const STEPS: readonly Step[] = [];

/** Today's record, or why not. A record from a newer app is left alone: guessing could lose words. */
export function migrated(
	stored: unknown,
	steps: readonly Step[] = STEPS,
): Result<SessionRecord, RecordDamaged | RecordNewer> {
	if (!isRecord(stored)) return problem({ kind: 'record-damaged' });
	if (stored.version > steps.length + 1) return problem({ kind: 'record-newer-than-app' });
	return ok(steps.slice(stored.version - 1).reduce((record, step) => step(record), stored));
}

const isRecord = (value: unknown): value is SessionRecord =>
	typeof value === 'object' &&
	value !== null &&
	'version' in value &&
	Number.isInteger(value.version) &&
	(value.version as number) >= 1;
