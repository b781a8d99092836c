import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseLettingGoLimit, lettingGoLimit, mayBeLetGo } from '#app/letting-go-limit.ts';
import type { SessionHeader } from '#storage/vault.ts';

const now = new Date('2026-11-26T10:00:00Z');
const header: SessionHeader = {
	...{ id: 's1', title: 'Ellis', createdAt: '2026-01-05T10:00:00Z', state: 'finished' },
	...{ updatedAt: '2026-05-20T10:00:00Z', empty: false, recordConfirmed: true },
};

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => void kept.set(name, text),
		removeItem: (name: string) => void kept.delete(name),
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the service’s limit for letting go', () => {
	test('is none until somebody sets one, from a month to three years, and can be none again', () => {
		expect(lettingGoLimit()).toBeUndefined();
		for (const odd of [0, 37, 1.5, Number.NaN]) expect(chooseLettingGoLimit(odd)).toBe(false);
		expect(lettingGoLimit()).toBeUndefined();
		expect([chooseLettingGoLimit(36), lettingGoLimit()]).toEqual([true, 36]);
		expect([chooseLettingGoLimit(undefined), lettingGoLimit()]).toEqual([true, undefined]);
	});

	test('offers what was last changed before it, and nothing where there is none', () => {
		expect(mayBeLetGo(header, 6, now)).toBe(true);
		expect(mayBeLetGo(header, 7, now)).toBe(false);
		expect(mayBeLetGo(header, undefined, now)).toBe(false);
	});

	test('offers nothing that still waits for something, or that does not open', () => {
		const { recordConfirmed, ...unconfirmed } = header;
		expect(recordConfirmed).toBe(true);
		const waiting: SessionHeader[] = [
			unconfirmed,
			{ ...header, safetyPlanToFinish: true },
			{ ...header, unread: true },
			{ ...header, damaged: true },
			{ ...header, empty: true },
		];
		expect(waiting.filter((one) => mayBeLetGo(one, 1, now))).toEqual([]);
	});
});
