import { format, subWeeks } from 'date-fns';
import type { Id, Instant, IsoDate } from '#domain/people.ts';

/** The only clock and the only chance of the app: the core gets both as arguments. */
export const clock = (): Date => new Date();

export const now = (): Instant => clock().toISOString();

/** The day on this tablet, in its own time zone. */
export const today = (): IsoDate => dayOf(clock());

/** The day of a moment on this tablet. */
export const dayOf = (moment: Date | Instant): IsoDate => format(moment, 'yyyy-MM-dd');

/** As many weeks before a moment. */
export const weeksBefore = (moment: Instant, weeks: number): Instant =>
	subWeeks(moment, weeks).toISOString();

/** A random 128-bit id in lower-case hex. */
export const newId = (): Id =>
	Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
		byte.toString(16).padStart(2, '0'),
	).join('');

/** Six random digits, each as likely as the others: the PIN that practice shows on its cover. */
export const newPin = (): string => {
	const drawn = new Uint32Array(1);
	// 4,294,000,000 is the largest multiple of a million that fits: above it some PINs come more often.
	do crypto.getRandomValues(drawn);
	while ((drawn[0] ?? 0) >= 4_294_000_000);
	return String((drawn[0] ?? 0) % 1_000_000).padStart(6, '0');
};
