import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseLettingGoLimit, lettingGoLimit, mayBeLetGo } from '#app/letting-go-limit.ts';
import { ownPastLimit } from '#app/looking-after/past-limit.ts';
import type { SessionHeader } from '#storage/vault.ts';
import { good, words } from '../storage/test-tablet.ts';
import { threePeople } from '../storage/two-people.ts';

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

	test('offers a shared conversation to its owner, and not to who may only read and write it', async () => {
		const { okafor, hall } = await threePeople();
		const long = { updatedAt: '2020-05-20T10:00:00Z', recordConfirmed: true as const };
		const said = words('I want to sleep again');
		const { id } = good(await okafor.vault.begin({ ...said, header: { ...said.header, ...long } }));
		good(await okafor.vault.give(id, hall.pid, 'copy'));
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(given!.grantId));
		expect((await ownPastLimit(okafor.vault, 1)).map((one) => one.id)).toEqual([id]);
		expect(good(await hall.vault.sessions()).map((one) => one.id)).toContain(id);
		expect(await ownPastLimit(hall.vault, 1)).toEqual([]);
		expect(await ownPastLimit(okafor.vault, undefined)).toEqual([]);
	});
});
