import type { Id } from '#domain/people.ts';
import { answerOf } from '#domain/said.ts';
import type { GroupingWording } from '#domain/pack.ts';
import type { Sheet } from '#ui/stages/sheet.ts';

/** What `Kind of help` asks of each voice: who pointed, or said why, has answered. */
export const asked = ['kindOfHelp.point', 'kindOfHelp.why', 'kindOfHelp.whyNow'] as const;

/** "Not sure" is a place like the five, and stands alone. */
export const notSure = 'notSure';

/** Where a voice points: one kind, two, `notSure`, or nowhere yet. */
export const pointsOf = (sheet: Sheet, voice: Id): readonly string[] => {
	const value = answerOf(sheet.session, 'kindOfHelp.point', voice);
	return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** Two kinds are the most: a third has to wait until one is taken away by the voice itself. */
export const canPoint = (points: readonly string[], kind: string): boolean =>
	kind === notSure || points.includes(kind) || points.length < 2;

/** Points there, or no longer. "Not sure" and a kind never stand together. */
export const pointedAt = (points: readonly string[], kind: string): readonly string[] => {
	if (points.includes(kind)) return points.filter((one) => one !== kind);
	if (kind === notSure) return [notSure];
	return [...points.filter((one) => one !== notSure), kind];
};

/**
 * The kinds, begun somewhere else in each session, so that none is always first. The order within
 * one session stays, so that people find a place again.
 */
export const begunAnywhere = (
	kinds: readonly GroupingWording[],
	sessionId: Id,
): readonly GroupingWording[] => {
	const last = sessionId.charCodeAt(sessionId.length - 1) || 0;
	const first = kinds.length > 0 ? last % kinds.length : 0;
	return [...kinds.slice(first), ...kinds.slice(0, first)];
};
