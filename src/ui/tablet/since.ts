/** What is said at the table about the time before this unlock. */
export type Since = {
	/** Milliseconds since 1970. */
	readonly lastUsedAt?: number | undefined;
	readonly changedThen: number;
	readonly missing: number;
	readonly putBack: boolean;
	/** What should be here was noted, and can't be read any more. */
	readonly countDamaged?: boolean | undefined;
	readonly hasLedgerFaults: boolean;
	readonly toKnow: readonly {
		readonly deed: string;
		readonly at: number;
		/** Typed at the desk, or a colleague's name. */
		readonly who?: string | undefined;
	}[];
};

const DAY = 86_400_000;

/** "Tue 14:05" within the last six days, "Tue 3 Nov, 14:05" before; in the tablet's own time. */
export function shortMoment(at: number, now: number): string {
	const moment = new Date(at);
	const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
	const weekday = moment.toLocaleDateString('en-GB', { weekday: 'short' });
	if (Math.abs(now - at) < 6 * DAY) return `${weekday} ${time}`;
	const isThisYear = moment.getFullYear() === new Date(now).getFullYear();
	const day = moment.toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'short',
		year: isThisYear ? undefined : 'numeric',
	});
	return `${weekday} ${day}, ${time}`;
}
