import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Missing from '#ui/tablet/Missing.svelte';
import SinceLastTime from '#ui/tablet/SinceLastTime.svelte';
import { shortMoment } from '#ui/tablet/since.ts';

const ways = () => ({
	onagain: vi.fn(),
	onrestore: vi.fn(),
	onstartnew: vi.fn(),
	onsafety: vi.fn(),
	oncheck: vi.fn(),
});
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('A tablet whose conversations are gone', () => {
	it('says what happened and has three ways on, with Staying safe beside them', async () => {
		const props = ways();
		render(Missing, props);
		expect(screen.getByRole('alert')).toHaveTextContent('they are not here now');
		await press('Try again');
		await press('Bring back a backup');
		await press('Staying safe');
		await press('Check a plan');
		for (const way of [props.onagain, props.onrestore, props.onsafety, props.oncheck])
			expect(way).toHaveBeenCalledOnce();
	});

	it('starts new only when it was asked twice', async () => {
		const props = ways();
		render(Missing, props);
		await press('Start new all the same');
		expect(props.onstartnew).not.toHaveBeenCalled();
		await press('No, go back');
		expect(screen.getByRole('alert')).toBeVisible();
		await press('Start new all the same');
		await press('Yes, start new');
		expect(props.onstartnew).toHaveBeenCalledOnce();
	});
});

const now = Date.parse('2026-11-27T09:00:00');
const quiet = {
	lastUsedAt: Date.parse('2026-11-24T14:05:00'),
	changedThen: 3,
	...{ missing: 0, putBack: false, hasLedgerFaults: false, toKnow: [] },
};

describe('After an unlock the table', () => {
	it('says quietly when it was last used and what changed then', () => {
		render(SinceLastTime, { since: quiet, now });
		expect(
			screen.getByText('Before you unlocked: last used Tue 14:05, 3 conversations changed then.'),
		).toBeVisible();
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('says nothing of a last time that never was', () => {
		render(SinceLastTime, { since: { ...quiet, lastUsedAt: undefined }, now });
		expect(screen.queryByText(/last used/)).toBeNull();
	});

	it.each([
		[{ missing: 1 }, '1 conversation that should be here is missing'],
		[{ missing: 2 }, '2 conversations that should be here are missing'],
		[{ putBack: true }, 'older than when you last used it'],
		[{ hasLedgerFaults: true }, 'changed or cut short'],
	])('says clearly what is not as it was left: %o', (change, words) => {
		render(SinceLastTime, { since: { ...quiet, ...change }, now });
		expect(screen.getByRole('alert')).toHaveTextContent(words);
	});

	it('tells what others did meanwhile, and who', () => {
		const toKnow = [{ deed: 'cover-opened', at: Date.parse('2026-11-26T16:30:00'), who: 'Sam' }];
		render(SinceLastTime, { since: { ...quiet, toKnow }, now });
		expect(screen.getByText(/^Thu 16:30: A safety plan of yours.*\(Sam\)$/)).toBeVisible();
	});

	it('names the day as soon as the weekday alone could be another one', () => {
		expect(shortMoment(Date.parse('2026-11-17T14:05:00'), now)).toBe('Tue 17 Nov, 14:05');
		expect(shortMoment(Date.parse('2025-11-18T14:05:00'), now)).toBe('Tue 18 Nov 2025, 14:05');
	});
});
